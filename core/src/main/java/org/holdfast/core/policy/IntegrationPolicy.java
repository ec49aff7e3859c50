package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * What follows each dose. That one window would be better for people than another was never shown.
 *
 * @param sessions how many integration sessions follow each dose, at least
 * @param closesAfter how many days after the dose they no longer count for it
 * @param firstContactBy how long after the dose the first of them begins, at most
 */
public record IntegrationPolicy(
        Amount sessions,
        @JsonProperty("closesAfter") Amount closesAfter,
        @JsonProperty("firstContactBy") Window firstContactBy) {

    /**
     * Sets what follows each dose.
     *
     * @throws NullPointerException if a part is missing
     */
    public IntegrationPolicy {
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(closesAfter, "closesAfter");
        Objects.requireNonNull(firstContactBy, "firstContactBy");
    }

    void check(String pointer, List<Problem> problems) {
        sessions.check(pointer + "/sessions", problems);
        closesAfter.check(pointer + "/closesAfter", problems);
        firstContactBy.check(pointer + "/firstContactBy", problems);
    }
}
