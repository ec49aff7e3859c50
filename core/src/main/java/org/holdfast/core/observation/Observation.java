package org.holdfast.core.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A test or tracing of one day. Which normal range applies is the laboratory's word.
 *
 * <pre>{@code
 * {"id": "a7000000-0000-4000-8000-000000000001", "kind": "liver-panel",
 *  "takenAt": {"precision": "day", "on": "2026-02-12", "zone": "America/New_York"}, "result": {"known": "normal"}}
 * }</pre>
 *
 * @param id the record's key
 * @param kind what was looked at
 * @param takenAt when
 * @param result what came of it, or why nothing did
 * @param detail what else is to be said
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Nullable Kind kind,

        @JsonProperty("takenAt") @NotNull(message = Messages.REQUIRED) @Nullable
        PartialTime takenAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Recorded<Result> result,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String detail,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** What can be looked at. */
    public enum Kind {
        /** A pregnancy test. */
        @JsonProperty("pregnancy-test")
        PREGNANCY_TEST,
        /** A screen for drugs. */
        @JsonProperty("drug-screen")
        DRUG_SCREEN,
        /** Liver values, with ALP and GGT. */
        @JsonProperty("liver-panel")
        LIVER_PANEL,
        /** Urine. */
        @JsonProperty("urinalysis")
        URINALYSIS,
        /** Whether passing water has become painful, urgent or frequent. */
        @JsonProperty("urinary-symptoms")
        URINARY_SYMPTOMS,
        /** An electrocardiogram. */
        @JsonProperty("ecg")
        ECG
    }

    /** What came of it. */
    public enum Result {
        /** Nothing out of the ordinary. */
        @JsonProperty("normal")
        NORMAL,
        /** Something out of the ordinary. */
        @JsonProperty("abnormal")
        ABNORMAL,
        /** Not found. */
        @JsonProperty("negative")
        NEGATIVE,
        /** Found. */
        @JsonProperty("positive")
        POSITIVE,
        /** It cannot be told. */
        @JsonProperty("inconclusive")
        INCONCLUSIVE
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public Observation {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Observation[...]";
    }
}
