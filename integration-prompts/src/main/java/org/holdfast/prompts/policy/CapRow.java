package org.holdfast.prompts.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.holdfast.prompts.vocabulary.SignalState;
import org.jspecify.annotations.Nullable;

/**
 * One rule on how near prompts may come. All rows that apply count; the lowest decides.
 *
 * <pre>{@code {"rule": "R-3", "reason": "cap-distress", "when": {"distressFrom": 7, "distressTo": 8}, "cap": 1}}</pre>
 *
 * @param rule the rule's name
 * @param reason the code under which it is explained
 * @param when when it applies
 * @param cap the highest intensity that it allows
 */
public record CapRow(String rule, ReasonCode reason, When when, Integer cap) {

    /**
     * Describes a rule.
     *
     * @throws NullPointerException if a part is missing
     */
    public CapRow {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(cap, "cap");
    }

    /**
     * The conditions of a row; those that are left out hold.
     *
     * @param distressFrom the lowest rating
     * @param distressTo the highest rating
     * @param distressMissing whether the rating is missing
     * @param arousal the states of arousal
     * @param therapist whether a therapist is there
     * @param sessionDay whether it is the day of a dose
     * @param lastWasDeepToday whether the last prompt of today came near
     * @param signals what is known of open signals
     * @param unrealUnknown whether nobody has asked if things feel unreal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record When(
            @JsonProperty("distressFrom") @Nullable Integer distressFrom,
            @JsonProperty("distressTo") @Nullable Integer distressTo,
            @JsonProperty("distressMissing") @Nullable Boolean distressMissing,
            @Nullable List<Arousal> arousal,
            @Nullable Boolean therapist,
            @JsonProperty("sessionDay") @Nullable Boolean sessionDay,
            @JsonProperty("lastWasDeepToday") @Nullable Boolean lastWasDeepToday,
            @Nullable List<SignalState> signals,
            @JsonProperty("unrealUnknown") @Nullable Boolean unrealUnknown) {

        /** Describes the conditions. */
        public When {
            arousal = arousal == null ? null : List.copyOf(arousal);
            signals = signals == null ? null : List.copyOf(signals);
        }
    }

    /**
     * What the conditions are held against.
     *
     * @param distress the rating, or null if it is missing
     * @param arousal the state of arousal
     * @param therapist whether a therapist is there
     * @param sessionDay whether it is the day of a dose
     * @param lastWasDeepToday whether the last prompt of today came near
     * @param signals what is known of open signals
     * @param unrealUnknown whether nobody has asked if things feel unreal
     */
    public record Facts(
            @Nullable Integer distress,
            Arousal arousal,
            boolean therapist,
            boolean sessionDay,
            boolean lastWasDeepToday,
            SignalState signals,
            boolean unrealUnknown) {

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Facts[...]";
        }
    }

    /**
     * Whether the row applies.
     *
     * @param facts how things are
     * @return true if all of its conditions hold
     */
    public boolean applies(Facts facts) {
        return ratingHolds(facts.distress())
                && (when.arousal() == null || when.arousal().contains(facts.arousal()))
                && (when.signals() == null || when.signals().contains(facts.signals()))
                && same(when.therapist(), facts.therapist())
                && same(when.sessionDay(), facts.sessionDay())
                && same(when.lastWasDeepToday(), facts.lastWasDeepToday())
                && same(when.unrealUnknown(), facts.unrealUnknown());
    }

    private boolean ratingHolds(@Nullable Integer rating) {
        if (!same(when.distressMissing(), rating == null)) {
            return false;
        }
        if (when.distressFrom() == null && when.distressTo() == null) {
            return true;
        }
        if (rating == null || (when.distressFrom() != null && rating < when.distressFrom())) {
            return false;
        }
        return when.distressTo() == null || rating <= when.distressTo();
    }

    private static boolean same(@Nullable Boolean wanted, boolean found) {
        return wanted == null || wanted == found;
    }
}
