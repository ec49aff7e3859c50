package org.holdfast.core.version;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a record this is, who wrote it and when. When something happened stands in the record itself; this
 * is when it was written down. A first version without these facts is taken as known from the start.
 *
 * <pre>{@code
 * {"version": 2, "recordedAt": "2026-03-08T14:00:00Z",
 *  "author": {"kind": "practitioner", "practitioner": "9a000000-0000-4000-8000-000000000001"},
 *  "supersedes": 1, "reason": "correction"}
 * }</pre>
 *
 * @param version 1 for the first, one more for each that follows
 * @param recordedAt when this version was written down
 * @param author who wrote it
 * @param supersedes the version that this one takes the place of: the one before it, and all that claim that number
 * @param reason why there is a new version, or why the first one came late
 * @param note what else is to be said of the change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meta(
        Integer version,

        @JsonProperty("recordedAt") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant recordedAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Author author,

        @Nullable Integer supersedes,

        @Nullable Reason reason,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String note) {

    /** Why a version was written. */
    public enum Reason {
        /** The earlier one was wrong. */
        @JsonProperty("correction")
        CORRECTION,
        /** It was written long after the fact. */
        @JsonProperty("late-entry")
        LATE_ENTRY,
        /** Something is added, nothing is taken away. */
        @JsonProperty("addendum")
        ADDENDUM,
        /** The person asked for it. */
        @JsonProperty("client-request")
        CLIENT_REQUEST,
        /** The record should never have been there. */
        @JsonProperty("entered-in-error")
        ENTERED_IN_ERROR
    }

    /**
     * Describes a version.
     *
     * @throws NullPointerException if the version or the recorded at is missing
     * @throws IllegalArgumentException if a later version does not name the one before it or has no reason, or if the
     *     first one names another
     */
    public Meta {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(recordedAt, "recordedAt");
        boolean first = version == 1;
        if (version < 1 || first != (supersedes == null) || (!first && reason == null)) {
            throw new IllegalArgumentException(
                    "a later version names an earlier one and a reason; the first names none");
        }
        if (supersedes != null && supersedes != version - 1) {
            throw new IllegalArgumentException("a version supersedes the one before it");
        }
    }

    /** Leaves out who and when. */
    @Override
    public String toString() {
        return "Meta[...]";
    }
}
