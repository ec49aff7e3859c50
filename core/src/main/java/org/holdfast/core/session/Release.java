package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How the watch over a person after a dose ended, and what was looked at before it did.
 *
 * <pre>{@code
 * {"at": "2026-03-07T20:15:00Z", "decision": "released-with-escort",
 *  "criteria": {"vitals-acceptable": {"known": true}, "sedation-resolved": {"known": true},
 *               "escort-present": {"known": true}}}
 * }</pre>
 *
 * @param at when the watch ended
 * @param decision how it ended
 * @param criteria what was looked at, and whether it was met
 * @param readyAt when the person could have gone, if that was before the watch had to end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Release(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Decision decision,
        Map<Criterion, @NotNull(message = Messages.REQUIRED) Recorded<Boolean>> criteria,

        @JsonProperty("readyAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant readyAt) {

    /** How a watch ended. */
    public enum Decision {
        /** The person went home with somebody. */
        @JsonProperty("released-with-escort")
        RELEASED_WITH_ESCORT,
        /** The person was taken to emergency care. */
        @JsonProperty("transferred")
        TRANSFERRED,
        /** The person left before they were released. */
        @JsonProperty("left-against-advice")
        LEFT_AGAINST_ADVICE
    }

    /** What can be looked at before a release. */
    public enum Criterion {
        /** Vital signs are acceptable for this person. */
        @JsonProperty("vitals-acceptable")
        VITALS_ACCEPTABLE("vitals-acceptable"),
        /** The person is awake. */
        @JsonProperty("sedation-resolved")
        SEDATION_RESOLVED("sedation-resolved"),
        /** The person is back. */
        @JsonProperty("dissociation-resolved")
        DISSOCIATION_RESOLVED("dissociation-resolved"),
        /** The person breathes well. */
        @JsonProperty("respiration-stable")
        RESPIRATION_STABLE("respiration-stable"),
        /** The person knows where and when they are. */
        @JsonProperty("oriented")
        ORIENTED("oriented"),
        /** The person drinks, and has no or little nausea. */
        @JsonProperty("nausea-controlled")
        NAUSEA_CONTROLLED("nausea-controlled"),
        /** Somebody takes the person home. */
        @JsonProperty("escort-present")
        ESCORT_PRESENT("escort-present"),
        /** The person has written advice and a number to call. */
        @JsonProperty("advice-given")
        ADVICE_GIVEN("advice-given"),
        /** The next contact has a date. */
        @JsonProperty("next-contact-booked")
        NEXT_CONTACT_BOOKED("next-contact-booked");

        private final String code;

        Criterion(String code) {
            this.code = code;
        }

        /**
         * The criterion as documents write it.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }
    }

    /**
     * Records a release.
     *
     * @throws NullPointerException if the time or the decision is missing
     */
    public Release {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(decision, "decision");
        criteria = Copies.of(Criterion.class, criteria);
    }

    /**
     * Whether a criterion was met.
     *
     * @param criterion the criterion
     * @return true or false as recorded; none if it was not recorded
     */
    public @Nullable Boolean met(Criterion criterion) {
        @Nullable Recorded<Boolean> recorded = criteria.get(criterion);
        return recorded == null ? null : recorded.known();
    }

    /** Leaves out the time and what was found. */
    @Override
    public String toString() {
        return "Release[...]";
    }
}
