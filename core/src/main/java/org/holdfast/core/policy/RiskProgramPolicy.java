package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * What a place's risk programme for esketamine asks of those who give it to people who go home the same day. A place
 * without such a programme has no such policy.
 *
 * @param formWithin within how many days after the dose the form on the watch is sent
 * @param remindFrom from which day after the dose on somebody is reminded of it
 */
public record RiskProgramPolicy(
        @JsonProperty("formWithin") Amount formWithin,
        @JsonProperty("remindFrom") Amount remindFrom) {

    /**
     * Sets what is asked.
     *
     * @throws NullPointerException if a part is missing
     */
    public RiskProgramPolicy {
        Objects.requireNonNull(formWithin, "formWithin");
        Objects.requireNonNull(remindFrom, "remindFrom");
    }

    void check(String pointer, List<Problem> problems) {
        formWithin.check(pointer + "/formWithin", problems);
        remindFrom.check(pointer + "/remindFrom", problems);
        if (remindFrom.value() > formWithin.value()) {
            problems.add(Problem.at(pointer, "out-of-order", "remindFrom must not be more than formWithin"));
        }
    }
}
