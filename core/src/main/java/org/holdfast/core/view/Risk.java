package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.safety.RiskAssessment;
import org.holdfast.core.safety.RiskFlag;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.safety.SafetySignal;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to keep the person safe.
 *
 * <pre>{@code
 * {"flags": [{"id": "af000000-0000-4000-8000-000000000001", "status": "raised"}]}
 * }</pre>
 *
 * @param safetyPlan what the person does when things get dark
 * @param assessments judgements of the risk of suicide
 * @param flags what somebody must look at
 * @param signals critical answers, and what a clinician made of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Risk(
        @JsonProperty("safetyPlan") @Nullable SafetyPlan safetyPlan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RiskAssessment> assessments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RiskFlag> flags,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SafetySignal> signals) {

    /**
     * Holds what it is given.
     */
    public Risk {
        assessments = Copies.of(assessments);
        flags = Copies.of(flags);
        signals = Copies.of(signals);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Risk[...]";
    }
}
