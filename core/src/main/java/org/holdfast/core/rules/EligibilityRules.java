package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.ScreeningCriterion;
import org.holdfast.core.screening.Criterion;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether somebody looked before the dose, what they found, and what they decided. */
final class EligibilityRules {
    static final List<Rule> ALL = List.of(
            new Rule("E01", EligibilityRules::screenedBefore),
            new Rule("E02", EligibilityRules::nothingThatALabelBars),
            new Rule("E03", EligibilityRules::nothingElseAgainstIt),
            new Rule("E04", EligibilityRules::nothingLeftOpen),
            new Rule("E06", EligibilityRules::liver));

    private EligibilityRules() {}

    private static void screenedBefore(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            Optional<Reason> open = Screened.open(chart, dosed);
            Optional<EligibilityScreening> last = Screened.last(chart, dosed);
            if (open.isPresent()) {
                report.skipped(dosed.pointer(), open.get());
            } else if (last.isEmpty()) {
                report.broken(dosed.pointer(), "E01.none");
            } else {
                judgeDecision(chart, report, dosed, last.get());
            }
        }
    }

    private static void judgeDecision(Chart chart, Report report, Dosed dosed, EligibilityScreening screening) {
        EligibilityScreening.@Nullable Decision decision = screening.decision();
        if (decision == null) {
            report.skipped(dosed.pointer(), Reason.DECISION_MISSING);
        } else if (decision == EligibilityScreening.Decision.DEFERRED
                || decision == EligibilityScreening.Decision.NOT_ELIGIBLE) {
            report.broken(dosed.pointer(), "E01.not-eligible");
        } else {
            judgeAge(chart, report, dosed, screening);
        }
    }

    private static void judgeAge(Chart chart, Report report, Dosed dosed, EligibilityScreening screening) {
        @Nullable Instant until = screening.validUntil();
        @Nullable Instant completed = screening.completedAt();
        if (until != null) {
            if (!report.settled(
                    dosed.pointer(), Elapsed.between(until, dosed.firstDose()).lessThan(Duration.ZERO))) {
                report.broken(dosed.pointer(), "E01.too-old");
            }
        } else if (completed != null) {
            Amount days = chart.policies().gate().screeningAge();
            Elapsed age = Elapsed.days(
                    PartialTime.exactly(completed),
                    dosed.firstDose(),
                    dosed.session().zone());
            if (!report.settled(dosed.pointer(), age.atMost(Duration.ofDays(days.value())))) {
                report.broken(dosed.pointer(), "E01.too-old", days.basis());
            }
        }
    }

    private static void nothingThatALabelBars(Chart chart, Report report) {
        Set<String> seen = new HashSet<>();
        for (Screened screened : Screened.all(chart, report)) {
            for (Sought sought : screened.sought()) {
                if (!sought.isFor("E02") || !seen.add(sought.pointer())) {
                    continue;
                }
                judge(
                        report,
                        sought,
                        () -> report.broken(sought.pointer(), "E02.present", sought.basis(report.basis())));
            }
        }
    }

    private static void nothingElseAgainstIt(Chart chart, Report report) {
        List<Screened> all = Screened.all(chart, report);
        judgeExclusions(chart, report, all, EligibilityRules::otherExclusion, "E03.present");
        for (Screened screened : all) {
            for (Sought sought : screened.sought()) {
                boolean asksForMore = sought.isFor("E03") && !sought.exclusion();
                if (asksForMore && sought.present() == Truth.YES) {
                    judgePlan(chart, report, screened, sought);
                }
            }
        }
    }

    /** Where it is an indication, it is asked where the person is treated, and by which plan. */
    private static void judgePlan(Chart chart, Report report, Screened screened, Sought sought) {
        boolean placed = screened.dosed().session().esketamineProgram() != null
                && screened.dosed().session().esketamineProgram().setting() != null;
        if (placed && chart.episode().carePlan() != null) {
            report.kept();
        } else {
            report.broken(sought.pointer(), "E03.no-plan", sought.basis(report.basis()));
        }
    }

    private static boolean otherExclusion(Sought sought) {
        return sought.exclusion() && !sought.isFor("E02") && !sought.isFor("E06");
    }

    /**
     * What was found is said once for all doses that followed the same screening: as overridden only if a prescriber
     * did so before each of them.
     */
    private static void judgeExclusions(
            Chart chart, Report report, List<Screened> all, Predicate<Sought> which, String key) {
        Set<String> said = new HashSet<>();
        for (boolean overridden : new boolean[] {false, true}) {
            for (Screened screened : all) {
                if (Prescribers.overrode(chart, screened.dosed(), report.rule()) != overridden) {
                    continue;
                }
                screened.sought().stream()
                        .filter(which)
                        .filter(sought -> said.add(sought.pointer()))
                        .forEach(sought -> judgeExclusion(report, screened, sought, overridden, key));
            }
        }
    }

    private static void judgeExclusion(
            Report report, Screened screened, Sought sought, boolean overridden, String key) {
        Provenance basis = sought.basis(report.basis());
        judge(report, sought, () -> {
            if (overridden) {
                report.broken(screened.dosed(), sought.pointer(), report.rule() + ".overridden", basis);
            } else {
                report.broken(sought.pointer(), key, basis);
            }
        });
    }

    private static void judge(Report report, Sought sought, Runnable broken) {
        switch (sought.present()) {
            case YES -> broken.run();
            case NO -> report.kept();
            case OPEN -> report.skipped(sought.pointer(), Reason.EXCLUSION_UNKNOWN);
        }
    }

    private static void nothingLeftOpen(Chart chart, Report report) {
        Set<String> seen = new HashSet<>();
        for (Screened screened : Screened.all(chart, report)) {
            for (Sought sought : screened.sought()) {
                if (sought.exclusion() && seen.add(sought.pointer())) {
                    judgeOpen(report, sought);
                }
            }
            judgeUnlisted(report, screened, seen);
        }
    }

    private static void judgeOpen(Report report, Sought sought) {
        @Nullable ScreeningCriterion entry = sought.entry();
        if (sought.present() != Truth.OPEN) {
            report.kept();
        } else if (entry != null && entry.isFor("E02")) {
            report.broken(sought.pointer(), "E04.contraindication-unknown", entry.basis(), entry.code());
        } else {
            report.broken(sought.pointer(), "E04.unknown", sought.basis(report.basis()));
        }
    }

    /** What a form left out was not asked. */
    private static void judgeUnlisted(Report report, Screened screened, Set<String> seen) {
        int others = 0;
        List<String> listed = screened.sought().stream()
                .map(Sought::criterion)
                .map(Criterion::code)
                .toList();
        for (ScreeningCriterion entry : screened.catalogue().values().stream()
                .filter(entry -> entry.kind() == Criterion.Kind.EXCLUSION && !listed.contains(entry.code()))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList()) {
            if (!entry.isFor("E02")) {
                others++;
            } else if (seen.add(screened.pointer() + entry.code())) {
                report.broken(screened.pointer(), "E04.contraindication-unknown", entry.basis(), entry.code());
            }
        }
        if (others > 0 && seen.add(screened.pointer())) {
            report.broken(screened.pointer(), "E04.not-listed", Integer.toString(others));
        }
    }

    private static void liver(Chart chart, Report report) {
        List<Screened> all = Screened.all(chart, report);
        judgeExclusions(chart, report, all, sought -> sought.isFor("E06") && sought.exclusion(), "E06.severe");
        Set<String> seen = new HashSet<>();
        for (Screened screened : all) {
            for (Sought sought : screened.sought()) {
                if (sought.isFor("E06") && !sought.exclusion() && seen.add(sought.pointer())) {
                    judge(report, sought, () -> judgeModerate(report, sought));
                }
            }
        }
    }

    private static void judgeModerate(Report report, Sought sought) {
        @Nullable String mitigation = sought.criterion().mitigation();
        if (mitigation != null && !mitigation.isBlank()) {
            report.kept();
        } else {
            report.broken(sought.pointer(), "E06.moderate", sought.basis(report.basis()));
        }
    }
}
