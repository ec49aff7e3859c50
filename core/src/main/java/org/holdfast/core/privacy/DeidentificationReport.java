package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;

/**
 * What was done to an episode to make a copy for research, part by part.
 *
 * <pre>{@code
 * {"steps": [{"action": "dropped", "what": "journal", "count": 2}]}
 * }</pre>
 *
 * @param steps what was done, in the order of the episode
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeidentificationReport(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Step> steps) {

    /**
     * Holds what it is given.
     */
    public DeidentificationReport {
        steps = Copies.of(steps);
    }

    /** What was done to a part. */
    public enum Action {
        /** It is not in the copy. */
        @JsonProperty("dropped")
        DROPPED,
        /** It is in the copy in a coarser form. */
        @JsonProperty("generalised")
        GENERALISED,
        /** It is in the copy as a distance from the first dose. */
        @JsonProperty("shifted")
        SHIFTED,
        /** It is in the copy under a name drawn at random. */
        @JsonProperty("renamed")
        RENAMED,
        /** It is in the copy as it was. */
        @JsonProperty("kept")
        KEPT
    }

    /**
     * What was done to one part.
     *
     * @param action what
     * @param what the part, by its name in an episode
     * @param count how many of them there were
     */
    public record Step(Action action, String what, Integer count) {

        /**
         * Reports a step.
         *
         * @throws NullPointerException if a part is missing
         */
        public Step {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(count, "count");
        }

        /** Names the action alone. */
        @Override
        public String toString() {
            return "Step[" + action + "]";
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "DeidentificationReport[...]";
    }
}
