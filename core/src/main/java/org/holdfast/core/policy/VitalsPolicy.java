package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * How readings around a dose are judged. The guide before a dose differs by place and stands in {@link Policy#guide()}.
 *
 * @param beforeDose how long before the first dose blood pressure is taken, at most
 * @param hold the blood pressure from which on a dose is held back
 * @param peak when blood pressure is taken after the first dose
 */
public record VitalsPolicy(@JsonProperty("beforeDose") Window beforeDose, PressureLimit hold, Peak peak) {

    /**
     * Sets how readings are judged.
     *
     * @throws NullPointerException if a part is missing
     */
    public VitalsPolicy {
        Objects.requireNonNull(beforeDose, "beforeDose");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(peak, "peak");
    }

    void check(String pointer, List<Problem> problems) {
        beforeDose.check(pointer + "/beforeDose", problems);
        hold.check(pointer + "/hold", problems);
        peak.basis.check(pointer + "/peak/basis", problems);
        if (peak.from.isNegative() || peak.from.compareTo(peak.to) > 0) {
            problems.add(Problem.at(pointer + "/peak", "empty-range", "from must be PT0S or more, and not after to"));
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
}
