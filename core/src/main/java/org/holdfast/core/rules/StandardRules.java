package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.policy.Policies;

/**
 * Runs the rules of this library over an episode. The rules know what to compare; what to compare with stands in the
 * policies.
 *
 * <pre>{@code
 * Assessment assessment = StandardRules.with(Policies.shipped("US")).assess(episode, now);
 * assessment.broken().forEach(finding -> show(finding.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>The same episode, moment and policies give the same assessment. Immutable and safe to share between threads.
 */
public final class StandardRules {
    private static final List<Rule> RULES = Stream.of(
                    ConsentRules.ALL,
                    PreparationRules.ALL,
                    EligibilityRules.ALL,
                    ProgramRules.ALL,
                    TouchRules.ALL,
                    RecordingRules.ALL,
                    TherapistRules.ALL,
                    ReadinessRules.ALL,
                    HomeRules.ALL,
                    MedicineRules.ALL,
                    VitalsRules.ALL,
                    MonitoringRules.ALL,
                    ReadingRules.ALL,
                    ReleaseRules.ALL,
                    WatchRules.ALL,
                    DoseRules.ALL,
                    CourseRules.ALL,
                    IntegrationRules.ALL,
                    JournalRules.ALL,
                    AdverseEventRules.ALL,
                    LongTermRules.ALL)
            .flatMap(List::stream)
            .toList();

    private final Policies policies;

    private StandardRules(Policies policies) {
        this.policies = policies;
    }

    /**
     * The rules, judging by some policies.
     *
     * @param policies what to judge by
     * @return the rules
     */
    public static StandardRules with(Policies policies) {
        return new StandardRules(Objects.requireNonNull(policies, "policies"));
    }

    /**
     * Runs all rules.
     *
     * @param episode the episode
     * @param at the moment to judge at: what has not had its time yet is not held against anybody
     * @return what is broken, skipped, kept, or without occasion
     */
    public Assessment assess(Episode episode, Instant at) {
        Chart chart = new Chart(episode, at, policies);
        List<Finding> findings = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        List<String> notApplicable = new ArrayList<>();
        for (Rule rule : RULES) {
            Report report = new Report(policies.rule(rule.id()));
            rule.check().accept(chart, report);
            findings.addAll(report.findings());
            if (report.findings().isEmpty()) {
                (report.checked() ? passed : notApplicable).add(rule.id());
            }
        }
        return new Assessment(at, findings, passed, notApplicable, used());
    }

    private List<Assessment.PolicyUsed> used() {
        return policies.parts().stream()
                .map(policy -> new Assessment.PolicyUsed(policy.id(), policy.version()))
                .toList();
    }
}
