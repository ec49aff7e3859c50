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
                    OutcomeRules.ALL,
                    VitalsRules.ALL,
                    MonitoringRules.ALL,
                    ReadingRules.ALL,
                    ReleaseRules.ALL,
                    WatchRules.ALL,
                    DoseRules.ALL,
                    CourseRules.ALL,
                    IntegrationRules.ALL,
                    LinkRules.ALL,
                    FollowUpRules.ALL,
                    ClosingRules.ALL,
                    JournalRules.ALL,
                    AdverseEventRules.ALL,
                    LongTermRules.ALL,
                    StructureRules.ALL,
                    HistoryRules.ALL)
            .flatMap(List::stream)
            .toList();

    private final Policies policies;
    private final List<ClinicRun> clinic;

    private StandardRules(Policies policies, List<ClinicRun> clinic) {
        this.policies = policies;
        this.clinic = List.copyOf(clinic);
    }

    /**
     * The rules, judging by some policies.
     *
     * @param policies what to judge by
     * @return the rules
     */
    public static StandardRules with(Policies policies) {
        return new StandardRules(Objects.requireNonNull(policies, "policies"), List.of());
    }

    /**
     * These rules and some of a clinic's own, which run after them.
     *
     * @param rules the clinic's rules
     * @return all of them
     * @throws IllegalArgumentException if an id does not begin with {@code clinic/}, is no words in lower case, or is
     *     taken
     */
    public StandardRules and(ClinicRule... rules) {
        List<ClinicRun> all = new ArrayList<>(clinic);
        for (ClinicRule rule : rules) {
            ClinicRun run = ClinicRun.of(rule);
            String id = run.policy().id();
            if (all.stream().anyMatch(other -> other.policy().id().equals(id))) {
                throw new IllegalArgumentException("there is a rule '" + id + "' already");
            }
            all.add(run);
        }
        return new StandardRules(policies, all);
    }

    /**
     * Runs all rules over the versions of records that count now. What was entered in error is not judged.
     *
     * @param episode the episode, with all versions
     * @param at the moment to judge at: what has not had its time yet is not held against anybody
     * @return what is broken, skipped, kept, or without occasion
     */
    public Assessment assess(Episode episode, Instant at) {
        Chart chart = Chart.of(episode, at, policies);
        List<Finding> findings = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        List<String> notApplicable = new ArrayList<>();
        for (Report report : reports(chart)) {
            findings.addAll(report.findings());
            if (report.findings().isEmpty()) {
                (report.checked() ? passed : notApplicable).add(report.rule());
            }
        }
        return new Assessment(at, findings, passed, notApplicable, used());
    }

    private List<Report> reports(Chart chart) {
        List<Report> reports = new ArrayList<>();
        for (Rule rule : RULES) {
            Report report = new Report(policies.rule(rule.id()), chart.places());
            rule.check().accept(chart, report);
            reports.add(report);
        }
        clinic.forEach(rule -> reports.add(rule.run(chart)));
        return reports;
    }

    private List<Assessment.PolicyUsed> used() {
        return policies.parts().stream()
                .map(policy -> new Assessment.PolicyUsed(policy.id(), policy.version()))
                .toList();
    }
}
