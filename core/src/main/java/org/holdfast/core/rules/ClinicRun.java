package org.holdfast.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.holdfast.core.policy.RulePolicy;

/** Runs a clinic's rule by what it said of itself when it was added, and keeps its mistakes from the other rules. */
record ClinicRun(ClinicRule rule, RulePolicy policy) {
    private static final Pattern ID = Pattern.compile("clinic/[a-z0-9]+(-[a-z0-9]+)*");
    private static final String BROKEN = ".broken";

    static ClinicRun of(ClinicRule rule) {
        String id = Objects.requireNonNull(rule.id(), "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a clinic's rule is called 'clinic/' and words in lower case with hyphens between them");
        }
        return new ClinicRun(
                rule,
                new RulePolicy(
                        id,
                        Map.of(id + BROKEN, Objects.requireNonNull(rule.severity(), "severity")),
                        rule.overridable(),
                        Objects.requireNonNull(rule.basis(), "basis")));
    }

    Report run(Chart chart) {
        Report report = new Report(policy, chart.places());
        try {
            List<ClinicVerdict> verdicts = new ArrayList<>(rule.check(chart.episode(), chart.at()));
            verdicts.forEach(verdict -> verdict.addTo(report, chart.places()));
            return report;
        } catch (Exception mistake) {
            Report failed = new Report(policy, chart.places());
            failed.skipped("", Reason.CLINIC_RULE_FAILED);
            return failed;
        }
    }
}
