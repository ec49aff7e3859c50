package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;

/**
 * How readings around a dose are judged. The guide before a dose differs by place and stands in {@link Policy#guide()}.
 *
 * @param beforeDose how long before the first dose blood pressure is taken, at most
 * @param hold the blood pressure from which on a dose is held back
 * @param peak when blood pressure is taken after the first dose
 * @param alert the blood pressure after a dose from which on somebody looks and asks; it is no limit to treat to
 * @param schedules how often readings are taken, by what is given and which way
 * @param supportCheck how long a person with a dose at home goes without somebody looking, at most
 * @param oximetry the oxygen saturation below which somebody looks
 * @param rise how much blood pressure may rise before it is worth a note
 * @param oddity what looks like a slip rather than a reading
 * @param plausible between which numbers a reading usually lies
 */
public record VitalsPolicy(
        @JsonProperty("beforeDose") Window beforeDose,
        PressureLimit hold,
        Peak peak,
        PressureLimit alert,
        List<VitalsSchedule> schedules,
        @JsonProperty("supportCheck") Window supportCheck,
        Oximetry oximetry,
        Rise rise,
        Oddity oddity,
        List<PlausibleRange> plausible) {

    /**
     * Sets how readings are judged.
     *
     * @throws NullPointerException if a part is missing
     */
    public VitalsPolicy {
        Objects.requireNonNull(beforeDose, "beforeDose");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(peak, "peak");
        Objects.requireNonNull(alert, "alert");
        schedules = Copies.of(Objects.requireNonNull(schedules, "schedules"));
        Objects.requireNonNull(supportCheck, "supportCheck");
        Objects.requireNonNull(oximetry, "oximetry");
        Objects.requireNonNull(rise, "rise");
        Objects.requireNonNull(oddity, "oddity");
        plausible = Copies.of(Objects.requireNonNull(plausible, "plausible"));
    }

    void check(String pointer, List<Problem> problems) {
        beforeDose.check(pointer + "/beforeDose", problems);
        hold.check(pointer + "/hold", problems);
        peak.basis.check(pointer + "/peak/basis", problems);
        if (peak.from.isNegative() || peak.from.compareTo(peak.to) > 0) {
            problems.add(Problem.at(pointer + "/peak", "empty-range", "from must be PT0S or more, and not after to"));
        }
        alert.check(pointer + "/alert", problems);
        for (int i = 0; i < schedules.size(); i++) {
            schedules.get(i).check(pointer + "/schedules/" + i, problems);
        }
        supportCheck.check(pointer + "/supportCheck", problems);
        oximetry.basis.check(pointer + "/oximetry/basis", problems);
        rise.basis.check(pointer + "/rise/basis", problems);
        oddity.check(pointer + "/oddity", problems);
        for (int i = 0; i < plausible.size(); i++) {
            plausible.get(i).check(pointer + "/plausible/" + i, problems);
        }
    }

    /**
     * A stretch of time after the first dose, both ends part of it.
     *
     * @param from how long after the dose at the earliest
     * @param to how long after the dose at the latest
     * @param basis where the numbers come from
     */
    public record Peak(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration to,
            Provenance basis) {

        /**
         * Sets a stretch of time.
         *
         * @throws NullPointerException if a part is missing
         */
        public Peak {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * How much oxygen in the blood is enough not to look again.
     *
     * @param lowest the saturation in percent that is still enough, on room air
     * @param basis where the number comes from
     */
    public record Oximetry(Integer lowest, Provenance basis) {

        /**
         * Sets the saturation.
         *
         * @throws NullPointerException if a part is missing
         */
        public Oximetry {
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * A rise of blood pressure from the last reading before the dose that is worth a note.
     *
     * @param systolicOver the upper number rose by more than this
     * @param diastolicFrom the lower number rose by this or more
     * @param basis where the numbers come from
     */
    public record Rise(
            @JsonProperty("systolicOver") Integer systolicOver,
            @JsonProperty("diastolicFrom") Integer diastolicFrom,
            Provenance basis) {

        /**
         * Sets a rise.
         *
         * @throws NullPointerException if a part is missing
         */
        public Rise {
            Objects.requireNonNull(systolicOver, "systolicOver");
            Objects.requireNonNull(diastolicFrom, "diastolicFrom");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * What looks like a slip.
     *
     * @param narrowBelow a difference between the two numbers of less than this
     * @param wideAbove a difference of more than this
     * @param identical so many readings in a row that agree in every number
     * @param basis where the numbers come from
     */
    public record Oddity(
            @JsonProperty("narrowBelow") Integer narrowBelow,
            @JsonProperty("wideAbove") Integer wideAbove,
            Integer identical,
            Provenance basis) {

        /**
         * Sets what looks like a slip.
         *
         * @throws NullPointerException if a part is missing
         */
        public Oddity {
            Objects.requireNonNull(narrowBelow, "narrowBelow");
            Objects.requireNonNull(wideAbove, "wideAbove");
            Objects.requireNonNull(identical, "identical");
            Objects.requireNonNull(basis, "basis");
        }

        private void check(String pointer, List<Problem> problems) {
            if (narrowBelow > wideAbove) {
                problems.add(Problem.at(pointer, "empty-range", "narrowBelow must not be more than wideAbove"));
            }
            if (identical < 2) {
                problems.add(
                        Problem.at(pointer + "/identical", "out-of-range", "it takes 2 readings or more to agree"));
            }
            basis.check(pointer + "/basis", problems);
        }
    }
}
