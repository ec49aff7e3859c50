package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is watched for in a session and over a course of many.
 *
 * @param sedation how deep sleep must be to be recorded as an adverse event
 * @param urinary how often a person is asked about passing water
 * @param liver when liver values are taken
 * @param severeFrom from which grade on an adverse event must be told in full
 */
public record MonitoringPolicy(
        Sedation sedation,
        Urinary urinary,
        Liver liver,
        @JsonProperty("severeFrom") Amount severeFrom) {

    /**
     * Sets what is watched for.
     *
     * @throws NullPointerException if a part is missing
     */
    public MonitoringPolicy {
        Objects.requireNonNull(sedation, "sedation");
        Objects.requireNonNull(urinary, "urinary");
        Objects.requireNonNull(liver, "liver");
        Objects.requireNonNull(severeFrom, "severeFrom");
    }

    void check(String pointer, List<Problem> problems) {
        if (sedation.scales.isEmpty()) {
            problems.add(Problem.at(pointer + "/sedation/scales", "empty", "at least one scale is needed"));
        }
        if (sedation.unconscious > sedation.deep) {
            problems.add(Problem.at(pointer + "/sedation", "out-of-order", "unconscious must not be more than deep"));
        }
        sedation.basis.check(pointer + "/sedation/basis", problems);
        urinary.days.check(pointer + "/urinary/days", problems);
        urinary.doses.check(pointer + "/urinary/doses", problems);
        liver.basis.check(pointer + "/liver/basis", problems);
        if (liver.everyDays != null) {
            liver.everyDays.check(pointer + "/liver/everyDays", problems);
        }
        severeFrom.check(pointer + "/severeFrom", problems);
    }

    /**
     * How deep sleep must be to be recorded as an adverse event. A number means nothing without its scale.
     *
     * @param scales the scales, with their versions, that the numbers are from
     * @param deep the score at or below which a record is asked for
     * @param unconscious the score at or below which it must be there
     * @param basis where the numbers come from
     */
    public record Sedation(List<String> scales, Integer deep, Integer unconscious, Provenance basis) {

        /**
         * Sets how deep.
         *
         * @throws NullPointerException if a part is missing
         */
        public Sedation {
            scales = Copies.of(Objects.requireNonNull(scales, "scales"));
            Objects.requireNonNull(deep, "deep");
            Objects.requireNonNull(unconscious, "unconscious");
            Objects.requireNonNull(basis, "basis");
        }

        /** Leaves out the scales. */
        @Override
        public String toString() {
            return "Sedation[...]";
        }
    }

    /**
     * How often a person who is treated again and again is asked about passing water: whichever comes first.
     *
     * @param days after how many days at the latest
     * @param doses after how many doses at the latest
     */
    public record Urinary(Amount days, Amount doses) {

        /**
         * Sets how often.
         *
         * @throws NullPointerException if a part is missing
         */
        public Urinary {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(doses, "doses");
        }
    }

    /**
     * When liver values are taken where doses are repeated: before the first one, and then as the clinic sets it.
     *
     * @param everyDays after how many days they are taken again; nothing is asked for if it is left out
     * @param basis where this comes from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Liver(@JsonProperty("everyDays") @Nullable Amount everyDays, Provenance basis) {

        /**
         * Sets when.
         *
         * @throws NullPointerException if the basis is missing
         */
        public Liver {
            Objects.requireNonNull(basis, "basis");
        }
    }
}
