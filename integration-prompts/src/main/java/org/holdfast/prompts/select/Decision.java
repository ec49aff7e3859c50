package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What was decided on one prompt, and why. Every prompt of the catalogue has exactly one.
 *
 * <pre>{@code {"prompt": "early.weather", "verdict": "offered", "reasons": [{"code": "fits-today"}]}}</pre>
 *
 * @param prompt the prompt's id
 * @param verdict what was decided
 * @param reasons why, at least one; of a withheld prompt all reasons that hold it back
 */
public record Decision(String prompt, Verdict verdict, List<Reason> reasons) {

    /** What can be decided on a prompt. */
    public enum Verdict {
        /** It is the one that is offered. */
        @JsonProperty("offered")
        OFFERED,
        /** It is offered as a swap. */
        @JsonProperty("alternative")
        ALTERNATIVE,
        /** A rule holds it back. */
        @JsonProperty("withheld")
        WITHHELD,
        /** It could be offered; others come first. */
        @JsonProperty("outranked")
        OUTRANKED
    }

    /**
     * Describes a decision.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if there is no reason
     */
    public Decision {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(verdict, "verdict");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision has at least one reason");
        }
    }

    /** Says nothing of the reasons: they could tell how a person is. */
    @Override
    public String toString() {
        return "Decision[" + prompt + "]";
    }
}
