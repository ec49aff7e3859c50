package org.holdfast.core.outcome;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * That two measures of one instrument were compared, and what came of it. The comparing is done elsewhere; the record
 * keeps the verdict and by what it was reached.
 *
 * <pre>{@code
 * {"id": "ba000000-0000-4000-8000-000000000001", "instrument": "pcl-5", "version": "1.0.0", "score": "total",
 *  "fromAt": "2026-03-05T15:05:00Z", "toAt": "2026-03-14T14:00:00Z", "verdict": "reliably-better"}
 * }</pre>
 *
 * @param id the record's key
 * @param instrument the instrument's id
 * @param version the version of its definition
 * @param score the score that was compared
 * @param fromAt when the earlier sheet was completed
 * @param toAt when the later one was
 * @param verdict what came of it
 * @param threshold what it was judged by
 * @param reviewedBy who looked at it
 * @param reviewedAt when
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeRecord(
        RecordId id,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String instrument,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 50, message = Messages.TOO_LONG) @Nullable
        String version,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String score,

        @JsonProperty("fromAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant fromAt,

        @JsonProperty("toAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant toAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Verdict verdict,

        @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String threshold,

        @JsonProperty("reviewedBy") @Nullable PractitionerId reviewedBy,

        @JsonProperty("reviewedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewedAt,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** What came of comparing two measures. */
    public enum Verdict {
        /** Better by more than the error of measuring. */
        @JsonProperty("reliably-better")
        RELIABLY_BETTER,
        /** No more than the error of measuring. */
        @JsonProperty("no-reliable-change")
        NO_RELIABLE_CHANGE,
        /** Worse by more than the error of measuring. */
        @JsonProperty("reliably-worse")
        RELIABLY_WORSE,
        /** It could not be judged. */
        @JsonProperty("not-judged")
        NOT_JUDGED
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public ChangeRecord {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ChangeRecord[...]";
    }
}
