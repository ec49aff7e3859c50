package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;

/**
 * What comes before the first dose.
 *
 * @param consentNotice how long before it the consent is signed, at least
 * @param baselineInstruments the measures of which one is taken
 * @param baselineAge how many days before it, at most
 * @param sessions how many preparation sessions come before it, at least
 * @param safetyPlanAge how many days after the last review a safety plan is too old
 */
public record PreparationPolicy(
        @JsonProperty("consentNotice") Window consentNotice,
        @JsonProperty("baselineInstruments") List<String> baselineInstruments,
        @JsonProperty("baselineAge") Amount baselineAge,
        Amount sessions,
        @JsonProperty("safetyPlanAge") Amount safetyPlanAge) {

    /**
     * Sets what comes before the first dose.
     *
     * @throws NullPointerException if a part is missing
     */
    public PreparationPolicy {
        Objects.requireNonNull(consentNotice, "consentNotice");
        baselineInstruments = Copies.of(Objects.requireNonNull(baselineInstruments, "baselineInstruments"));
        Objects.requireNonNull(baselineAge, "baselineAge");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(safetyPlanAge, "safetyPlanAge");
    }

    void check(String pointer, List<Problem> problems) {
        consentNotice.check(pointer + "/consentNotice", problems);
        if (baselineInstruments.isEmpty()) {
            problems.add(Problem.at(pointer + "/baselineInstruments", "empty", "at least one instrument is needed"));
        }
        baselineAge.check(pointer + "/baselineAge", problems);
        sessions.check(pointer + "/sessions", problems);
        safetyPlanAge.check(pointer + "/safetyPlanAge", problems);
    }

    /** Leaves out the numbers. */
    @Override
    public String toString() {
        return "PreparationPolicy[...]";
    }
}
