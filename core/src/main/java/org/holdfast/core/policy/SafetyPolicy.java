package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.RiskAssessment;

/**
 * How soon somebody looks at what may be dangerous, and what counts as that.
 *
 * @param suicideScreens the questionnaires that ask about suicide before a dose
 * @param positive from which judged risk on there must be a safety plan before a dose
 * @param acknowledgeWithin how long a flag may wait until somebody takes it up
 * @param checkInWithin how long after the first dose, or an adverse event, somebody hears how the person is
 * @param checkInFromGrade from which grade of an adverse event on
 * @param distressRise by how much distress may rise while a person writes or talks; at this it is too much
 * @param lateEntryAfter how long after the fact a record is a late entry
 */
public record SafetyPolicy(
        @JsonProperty("suicideScreens") List<String> suicideScreens,
        Positive positive,
        @JsonProperty("acknowledgeWithin") Window acknowledgeWithin,
        @JsonProperty("checkInWithin") Window checkInWithin,
        @JsonProperty("checkInFromGrade") Amount checkInFromGrade,
        @JsonProperty("distressRise") Amount distressRise,
        @JsonProperty("lateEntryAfter") Window lateEntryAfter) {

    /**
     * From which judged risk on more is asked for.
     *
     * @param level the level, itself included
     * @param basis where it comes from
     */
    public record Positive(RiskAssessment.Level level, Provenance basis) {

        /**
         * Sets a level.
         *
         * @throws NullPointerException if a part is missing
         */
        public Positive {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * Sets how soon somebody looks.
     *
     * @throws NullPointerException if a part is missing
     */
    public SafetyPolicy {
        suicideScreens = Copies.of(Objects.requireNonNull(suicideScreens, "suicideScreens"));
        Objects.requireNonNull(positive, "positive");
        Objects.requireNonNull(acknowledgeWithin, "acknowledgeWithin");
        Objects.requireNonNull(checkInWithin, "checkInWithin");
        Objects.requireNonNull(checkInFromGrade, "checkInFromGrade");
        Objects.requireNonNull(distressRise, "distressRise");
        Objects.requireNonNull(lateEntryAfter, "lateEntryAfter");
    }

    void check(String pointer, List<Problem> problems) {
        if (suicideScreens.isEmpty()) {
            problems.add(Problem.at(pointer + "/suicideScreens", "empty", "at least one instrument is needed"));
        }
        positive.basis.check(pointer + "/positive/basis", problems);
        acknowledgeWithin.check(pointer + "/acknowledgeWithin", problems);
        checkInWithin.check(pointer + "/checkInWithin", problems);
        checkInFromGrade.check(pointer + "/checkInFromGrade", problems);
        distressRise.check(pointer + "/distressRise", problems);
        lateEntryAfter.check(pointer + "/lateEntryAfter", problems);
    }

    /** Leaves out the numbers. */
    @Override
    public String toString() {
        return "SafetyPolicy[...]";
    }
}
