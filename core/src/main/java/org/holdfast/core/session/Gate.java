package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The last decision before a dose. Whoever goes ahead against a rule says so, with a reason; the finding stays, and
 * says by whom it was overridden.
 *
 * <pre>{@code
 * {"decision": "proceed", "decidedBy": "9a000000-0000-4000-8000-000000000001", "decidedAt": "2026-03-07T18:00:00Z",
 *  "overrides": [{"rule": "V02", "by": "9a000000-0000-4000-8000-000000000001",
 *                 "rationale": "known white-coat readings, cardiology letter on file"}]}
 * }</pre>
 *
 * @param decision what was decided
 * @param decidedBy who decided
 * @param decidedAt when
 * @param overrides the rules that were decided against
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gate(
        @NotNull(message = Messages.REQUIRED) @Nullable Decision decision,

        @JsonProperty("decidedBy") @NotNull(message = Messages.REQUIRED) @Nullable
        PractitionerId decidedBy,

        @JsonProperty("decidedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant decidedAt,

        @Size(max = 50, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Overriding> overrides) {

    /** What was decided before a dose. */
    public enum Decision {
        /** To give it. */
        @JsonProperty("proceed")
        PROCEED,
        /** To wait. */
        @JsonProperty("delay")
        DELAY,
        /** Not to give it. */
        @JsonProperty("cancel")
        CANCEL
    }

    /** Records a decision. */
    public Gate {
        overrides = Copies.of(overrides);
    }

    /**
     * The override of a rule.
     *
     * @param rule the rule's id
     * @return the first one that has a reason; empty if there is none
     */
    public Optional<Overriding> findOverride(String rule) {
        return overrides.stream()
                .filter(Objects::nonNull)
                .filter(overriding -> rule.equals(overriding.rule) && overriding.reasoned())
                .findFirst();
    }

    /** Leaves out who decided what, and when. */
    @Override
    public String toString() {
        return "Gate[...]";
    }

    /**
     * That somebody decided against a rule.
     *
     * @param rule the rule's id, such as {@code V02}
     * @param by who decided against it
     * @param rationale why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Overriding(
            String rule,
            PractitionerId by,

            @NotBlank(message = Messages.NOT_BLANK) @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
            String rationale) {

        /**
         * Records an override.
         *
         * @throws NullPointerException if the rule or the person is missing
         */
        public Overriding {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(by, "by");
        }

        private boolean reasoned() {
            return rationale != null && !rationale.isBlank();
        }

        /** Leaves out who and why. */
        @Override
        public String toString() {
            return "Overriding[...]";
        }
    }
}
