package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.quantity.Mass;

/**
 * How doses are judged for being plausible. It is no advice on what to give.
 *
 * @param limits the bounds, by substance and way
 * @param weightAge how many days old a weight may be
 * @param salt how much the salt weighs against the base
 * @param unitSlip what looks like a mistaken unit
 * @param devices what a dose of esketamine through the nose is made of
 * @param shortestInfusion how long an infusion takes at least
 * @param frequencies how often a dose is given
 * @param step how much a dose may grow from one session to the next
 */
public record DosePolicy(
        List<DoseLimit> limits,
        @JsonProperty("weightAge") Amount weightAge,
        Salt salt,
        @JsonProperty("unitSlip") UnitSlip unitSlip,
        Devices devices,
        @JsonProperty("shortestInfusion") Window shortestInfusion,
        List<DoseFrequency> frequencies,
        Step step) {

    /**
     * Sets how doses are judged.
     *
     * @throws NullPointerException if a part is missing
     */
    public DosePolicy {
        limits = Copies.of(Objects.requireNonNull(limits, "limits"));
        Objects.requireNonNull(weightAge, "weightAge");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(unitSlip, "unitSlip");
        Objects.requireNonNull(devices, "devices");
        Objects.requireNonNull(shortestInfusion, "shortestInfusion");
        frequencies = Copies.of(Objects.requireNonNull(frequencies, "frequencies"));
        Objects.requireNonNull(step, "step");
    }

    void check(String pointer, List<Problem> problems) {
        for (int i = 0; i < limits.size(); i++) {
            String at = pointer + "/limits/" + i;
            limits.get(i).check(at, problems);
            checkOrder(at, i, problems);
        }
        weightAge.check(pointer + "/weightAge", problems);
        salt.basis.check(pointer + "/salt/basis", problems);
        unitSlip.basis.check(pointer + "/unitSlip/basis", problems);
        if (salt.hydrochloridePerBase.compareTo(BigDecimal.ONE) < 0) {
            problems.add(Problem.at(pointer + "/salt", "out-of-range", "a salt weighs at least as much as its base"));
        }
        if (unitSlip.timesPrevious.compareTo(BigDecimal.ONE) <= 0) {
            problems.add(Problem.at(pointer + "/unitSlip", "out-of-range", "timesPrevious must be more than 1"));
        }
        devices.basis.check(pointer + "/devices/basis", problems);
        shortestInfusion.check(pointer + "/shortestInfusion", problems);
        for (int i = 0; i < frequencies.size(); i++) {
            frequencies.get(i).check(pointer + "/frequencies/" + i, problems);
        }
        step.basis.check(pointer + "/step/basis", problems);
        if (step.timesPrevious.compareTo(BigDecimal.ONE) < 0) {
            problems.add(Problem.at(pointer + "/step", "out-of-range", "timesPrevious must be 1 or more"));
        }
    }

    private void checkOrder(String at, int i, List<Problem> problems) {
        DoseLimit limit = limits.get(i);
        for (DoseLimit earlier : limits.subList(0, i)) {
            if (!limit.competesWith(earlier)) {
                continue;
            }
            int byLevel = limit.level().compareTo(earlier.level());
            if (byLevel == 0) {
                problems.add(Problem.at(at, "duplicate", "this level has a bound already"));
            } else if (limit.value().compareTo(earlier.value()) * byLevel < 0) {
                problems.add(
                        Problem.at(at, "out-of-order", "typical-from, typical-to, warn-above, error-above must rise"));
            }
        }
    }

    /**
     * How much the salt weighs against the base.
     *
     * @param hydrochloridePerBase milligrams of hydrochloride that hold a milligram of base
     * @param basis where the number comes from
     */
    public record Salt(@JsonProperty("hydrochloridePerBase") BigDecimal hydrochloridePerBase, Provenance basis) {

        /**
         * Sets the factor.
         *
         * @throws NullPointerException if a part is missing
         */
        public Salt {
            Objects.requireNonNull(hydrochloridePerBase, "hydrochloridePerBase");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * What looks as if milligrams and milligrams per kilogram were mistaken for each other.
     *
     * @param below a planned dose of less than this
     * @param timesPrevious a dose of this many times the one before, or more
     * @param basis where the numbers come from
     */
    public record UnitSlip(
            Mass below, @JsonProperty("timesPrevious") BigDecimal timesPrevious, Provenance basis) {

        /**
         * Sets what looks like a mistake.
         *
         * @throws NullPointerException if a part is missing
         */
        public UnitSlip {
            Objects.requireNonNull(below, "below");
            Objects.requireNonNull(timesPrevious, "timesPrevious");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * What a dose of esketamine through the nose is made of: whole devices, of base.
     *
     * @param each how much is in one
     * @param most how much in one session
     * @param basis where the numbers come from
     */
    public record Devices(Mass each, Mass most, Provenance basis) {

        /**
         * Sets what is in a device.
         *
         * @throws NullPointerException if a part is missing
         */
        public Devices {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(most, "most");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * How much a dose may grow from one session to the next before somebody says why.
     *
     * @param timesPrevious a dose of more than this many times the one before
     * @param basis where the number comes from
     */
    public record Step(@JsonProperty("timesPrevious") BigDecimal timesPrevious, Provenance basis) {

        /**
         * Sets how much.
         *
         * @throws NullPointerException if a part is missing
         */
        public Step {
            Objects.requireNonNull(timesPrevious, "timesPrevious");
            Objects.requireNonNull(basis, "basis");
        }
    }
}
