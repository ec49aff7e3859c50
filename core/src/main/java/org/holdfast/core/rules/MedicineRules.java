package org.holdfast.core.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.medication.MedicationStatement;
import org.holdfast.core.policy.GatePolicy.Interaction;
import org.jspecify.annotations.Nullable;

/** What else the person takes, as far as it acts together with a dose. */
final class MedicineRules {
    static final List<Rule> ALL =
            List.of(new Rule("K01", MedicineRules::reviewedToday), new Rule("K02", MedicineRules::notTogether));

    private MedicineRules() {}

    private static void reviewedToday(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            for (MedicationStatement taken : taken(chart)) {
                Optional<Interaction> interaction = chart.policies().gate().mostSerious(taken.classes());
                if (interaction.isPresent() && interaction.get().level() != Interaction.Level.AVOID) {
                    judgeReview(chart, report, dosed, taken, interaction.get());
                }
            }
        }
    }

    /** Only the last review is recorded: one after the dose tells nothing of the reviews before it. */
    private static void judgeReview(
            Chart chart, Report report, Dosed dosed, MedicationStatement taken, Interaction interaction) {
        String pointer = chart.pointer(taken);
        @Nullable Instant reviewed = taken.reviewedAt();
        if (reviewed != null && reviewed.isAfter(dosed.firstDose().latest())) {
            report.skipped(pointer, Reason.LATER_REVIEW);
        } else if (reviewed == null || !report.settled(pointer, Days.same(dosed, reviewed))) {
            boolean review = interaction.level() == Interaction.Level.REVIEW;
            report.broken(pointer, review ? "K01.not-reviewed" : "K01.to-note", interaction.basis());
        }
    }

    private static void notTogether(Chart chart, Report report) {
        List<Dosed> all = chart.dosed(report);
        Set<String> said = new HashSet<>();
        for (boolean overridden : new boolean[] {false, true}) {
            for (Dosed dosed : all) {
                if (Prescribers.overrode(chart, dosed, report.rule()) == overridden) {
                    judgeTogether(chart, report, dosed, overridden, said);
                }
            }
        }
    }

    private static void judgeTogether(Chart chart, Report report, Dosed dosed, boolean overridden, Set<String> said) {
        for (MedicationStatement taken : taken(chart)) {
            Optional<Interaction> avoid = chart.policies()
                    .gate()
                    .mostSerious(taken.classes())
                    .filter(interaction -> interaction.level() == Interaction.Level.AVOID);
            String pointer = chart.pointer(taken);
            if (avoid.isEmpty() || !said.add(pointer)) {
                continue;
            }
            if (overridden) {
                report.broken(dosed, pointer, "K02.present", avoid.get().basis());
            } else {
                report.broken(pointer, "K02.present", avoid.get().basis());
            }
        }
    }

    private static List<MedicationStatement> taken(Chart chart) {
        return chart.episode().medications().stream()
                .filter(Objects::nonNull)
                .filter(taken -> !Boolean.TRUE.equals(taken.ended()))
                .toList();
    }
}
