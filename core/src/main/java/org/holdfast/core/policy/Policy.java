package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Some of the numbers that rules judge by: the root of a document of the kind {@code holdfast/policy/1}. A part that it
 * leaves out stays as another policy has it.
 *
 * <pre>{@code
 * {"schema": "holdfast/policy/1", "id": "our-clinic", "version": "3", "label": "agreed by the medical board",
 *  "rules": [],
 *  "guide": [{"pressure": {"systolic": 140, "diastolic": 90},
 *             "basis": {"origin": "practice", "jurisdiction": "US", "sourceStatus": "verified",
 *                       "checkedOn": "2026-11-23", "sources": ["minutes of the medical board"]}}]}
 * }</pre>
 *
 * @param id the policy's id, in kebab-case
 * @param version its version
 * @param label what it is, and who has reviewed it
 * @param rules how much single rules matter
 * @param preparation what comes before the first dose
 * @param vitals how readings are judged
 * @param guide the blood pressure over which a dose is weighed against waiting
 * @param dose how doses are judged for being plausible
 * @param release how long a person is watched
 * @param integration what follows each dose
 * @param gate what is looked at last before a dose
 * @param criteria what is looked for before treatment; each takes the place of one with the same code
 * @param firstDose with how much a course begins
 * @param riskProgram what the place's risk programme for esketamine asks for
 * @param monitoring what is watched for in a session and over many
 * @param safety how soon somebody looks at what may be dangerous
 * @param schedule when measures are taken along a course of doses
 * @param privacy how long records are kept, and how they are labelled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/policy/1")
public record Policy(
        String id,
        String version,
        String label,
        List<RulePolicy> rules,
        @Nullable PreparationPolicy preparation,
        @Nullable VitalsPolicy vitals,
        @Nullable List<PressureLimit> guide,
        @Nullable DosePolicy dose,
        @Nullable ReleasePolicy release,
        @Nullable IntegrationPolicy integration,
        @Nullable GatePolicy gate,
        @Nullable List<ScreeningCriterion> criteria,
        @JsonProperty("firstDose") @Nullable List<FirstDoseLimit> firstDose,
        @JsonProperty("riskProgram") @Nullable RiskProgramPolicy riskProgram,
        @Nullable MonitoringPolicy monitoring,
        @Nullable SafetyPolicy safety,
        @Nullable SchedulePolicy schedule,
        @Nullable PrivacyPolicy privacy) {

    /**
     * Sets some numbers. Reading a policy also checks them; see {@link #read}.
     *
     * @throws NullPointerException if the id, the version or the label is missing
     */
    public Policy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(label, "label");
        rules = Copies.of(rules);
        guide = guide == null ? null : Copies.of(guide);
        criteria = criteria == null ? null : Copies.of(criteria);
        firstDose = firstDose == null ? null : Copies.of(firstDose);
    }

    /**
     * Reads and checks a policy.
     *
     * @param name what to call it in problems
     * @param utf8 the document
     * @return the policy
     * @throws DocumentException if it is no such document, or with all that is wrong with its numbers and sources
     */
    public static Policy read(String name, byte[] utf8) {
        Policy policy = Documents.strict().read(Policy.class, name, utf8);
        List<Problem> problems = policy.problems();
        if (!problems.isEmpty()) {
            throw new DocumentException(name, problems);
        }
        return policy;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check("/rules/" + i, problems);
        }
        if (preparation != null) {
            preparation.check("/preparation", problems);
        }
        if (vitals != null) {
            vitals.check("/vitals", problems);
        }
        for (int i = 0; guide != null && i < guide.size(); i++) {
            guide.get(i).check("/guide/" + i, problems);
        }
        if (dose != null) {
            dose.check("/dose", problems);
        }
        if (release != null) {
            release.check("/release", problems);
        }
        if (integration != null) {
            integration.check("/integration", problems);
        }
        if (gate != null) {
            gate.check("/gate", problems);
        }
        checkCriteria(criteria == null ? List.of() : criteria, problems);
        for (int i = 0; firstDose != null && i < firstDose.size(); i++) {
            firstDose.get(i).check("/firstDose/" + i, problems);
        }
        if (riskProgram != null) {
            riskProgram.check("/riskProgram", problems);
        }
        if (monitoring != null) {
            monitoring.check("/monitoring", problems);
        }
        if (safety != null) {
            safety.check("/safety", problems);
        }
        if (schedule != null) {
            schedule.check("/schedule", problems);
        }
        if (privacy != null) {
            privacy.check("/privacy", problems);
        }
        return problems;
    }

    private static void checkCriteria(List<ScreeningCriterion> criteria, List<Problem> problems) {
        for (int i = 0; i < criteria.size(); i++) {
            ScreeningCriterion criterion = criteria.get(i);
            criterion.check("/criteria/" + i, problems);
            if (criteria.subList(0, i).stream().anyMatch(criterion::competesWith)) {
                problems.add(
                        Problem.at("/criteria/" + i, "duplicate", "this code has an entry for that substance already"));
            }
        }
    }

    /** Names the policy. */
    @Override
    public String toString() {
        return "Policy[" + id + " " + version + "]";
    }
}
