package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * When measures are taken along a course of doses.
 *
 * @param afterFirstDose when after the first dose
 * @param every in each of how many days of the course
 * @param atEnd how many days after the last dose of the course, at most
 * @param followUpFrom how many days after the last dose of the course a follow-up comes, at least
 * @param followUpBy after how many days it is overdue
 */
public record SchedulePolicy(
        @JsonProperty("afterFirstDose") Stretch afterFirstDose,
        Amount every,
        @JsonProperty("atEnd") Amount atEnd,
        @JsonProperty("followUpFrom") Amount followUpFrom,
        @JsonProperty("followUpBy") Amount followUpBy) {

    /**
     * A stretch of time after a dose.
     *
     * @param from when it begins
     * @param to when it ends, itself included
     * @param basis where it comes from
     */
    public record Stretch(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration to,
            Provenance basis) {

        /**
         * Sets a stretch.
         *
         * @throws NullPointerException if a part is missing
         */
        public Stretch {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * Sets when measures are taken.
     *
     * @throws NullPointerException if a part is missing
     */
    public SchedulePolicy {
        Objects.requireNonNull(afterFirstDose, "afterFirstDose");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(atEnd, "atEnd");
        Objects.requireNonNull(followUpFrom, "followUpFrom");
        Objects.requireNonNull(followUpBy, "followUpBy");
    }

    void check(String pointer, List<Problem> problems) {
        if (afterFirstDose.from.isNegative() || afterFirstDose.from.compareTo(afterFirstDose.to) > 0) {
            problems.add(Problem.at(
                    pointer + "/afterFirstDose", "out-of-range", "from must be PT0S or more, and not after to"));
        }
        afterFirstDose.basis.check(pointer + "/afterFirstDose/basis", problems);
        if (every.value() < 1) {
            problems.add(Problem.at(pointer + "/every/value", "out-of-range", "a number must be 1 or more"));
        }
        every.check(pointer + "/every", problems);
        atEnd.check(pointer + "/atEnd", problems);
        followUpFrom.check(pointer + "/followUpFrom", problems);
        if (followUpBy.value() < followUpFrom.value()) {
            problems.add(Problem.at(pointer + "/followUpBy", "out-of-range", "it is overdue after it is due"));
        }
        followUpBy.check(pointer + "/followUpBy", problems);
    }

    /** Leaves out the numbers. */
    @Override
    public String toString() {
        return "SchedulePolicy[...]";
    }
}
