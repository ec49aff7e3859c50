package org.holdfast.core.safety;

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
import org.holdfast.core.internal.Codes;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Author;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * That somebody must look at something. A flag is raised, taken up, and put down with a reason; it never goes by
 * itself.
 *
 * <pre>{@code
 * {"id": "af000000-0000-4000-8000-000000000001", "status": "acknowledged", "basis": "M05", "raisedAt": "2026-03-09T15:00:00Z",
 *  "acknowledgedBy": "9a000000-0000-4000-8000-000000000001", "acknowledgedAt": "2026-03-09T15:30:00Z"}
 * }</pre>
 *
 * @param id the record's key
 * @param status where it stands
 * @param basis what raised it: a rule's id or a questionnaire's item
 * @param raisedAt when it was raised
 * @param raisedBy who raised it
 * @param acknowledgedBy who took it up
 * @param acknowledgedAt when
 * @param resolvedAt when it was put down
 * @param resolution why
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskFlag(
        RecordId id,

        Status status,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String basis,

        @JsonProperty("raisedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant raisedAt,

        @JsonProperty("raisedBy") @Nullable Author raisedBy,

        @JsonProperty("acknowledgedBy") @Nullable PractitionerId acknowledgedBy,

        @JsonProperty("acknowledgedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant acknowledgedAt,

        @JsonProperty("resolvedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant resolvedAt,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String resolution,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** Where a flag stands. */
    public enum Status {
        /** Nobody has taken it up. */
        @JsonProperty("raised")
        RAISED,
        /** Somebody has taken it up. */
        @JsonProperty("acknowledged")
        ACKNOWLEDGED,
        /** It was put down. */
        @JsonProperty("resolved")
        RESOLVED,
        /** It should never have been raised. */
        @JsonProperty("entered-in-error")
        ENTERED_IN_ERROR;

        /**
         * Whether a flag may go on from here to another status. It is never put down before somebody has taken it up.
         *
         * @param next where it would go
         * @return true if that is a step of a flag's life
         */
        public boolean mayBecome(Status next) {
            return switch (this) {
                case RAISED -> next == ACKNOWLEDGED || next == ENTERED_IN_ERROR;
                case ACKNOWLEDGED -> next == RESOLVED || next == ENTERED_IN_ERROR;
                case RESOLVED -> next == ENTERED_IN_ERROR;
                case ENTERED_IN_ERROR -> false;
            };
        }
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key or the status is missing
     */
    public RiskFlag {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The flag after somebody has taken it up.
     *
     * @param by who
     * @param at when
     * @return a copy
     * @throws IllegalArgumentException if it was taken up already, or is no flag any more
     */
    public RiskFlag acknowledged(PractitionerId by, Instant at) {
        check(Status.ACKNOWLEDGED);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        return new RiskFlag(id, Status.ACKNOWLEDGED, basis, raisedAt, raisedBy, by, at, resolvedAt, resolution, meta);
    }

    /**
     * The flag after it was put down.
     *
     * @param what what came of it
     * @param at when
     * @return a copy
     * @throws IllegalArgumentException if nobody has taken it up, it was put down already, or nothing is said of what
     *     came of it
     */
    public RiskFlag resolved(String what, Instant at) {
        check(Status.RESOLVED);
        Objects.requireNonNull(at, "at");
        if (what.isBlank()) {
            throw new IllegalArgumentException("a flag is put down with a reason");
        }
        return new RiskFlag(
                id, Status.RESOLVED, basis, raisedAt, raisedBy, acknowledgedBy, acknowledgedAt, at, what, meta);
    }

    private void check(Status next) {
        if (!status.mayBecome(next)) {
            throw new IllegalArgumentException("a flag does not go from " + Codes.of(status) + " to " + Codes.of(next));
        }
    }

    @Override
    public boolean enteredInError() {
        return status == Status.ENTERED_IN_ERROR || Versioned.super.enteredInError();
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "RiskFlag[...]";
    }
}
