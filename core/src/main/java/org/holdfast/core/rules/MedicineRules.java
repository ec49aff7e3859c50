package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.holdfast.core.medication.MedicationStatement;
import org.holdfast.core.medication.MedicationStatement.InteractionClass;
import org.holdfast.core.policy.GatePolicy.Interaction;
import org.jspecify.annotations.Nullable;

/** What else the person takes, as far as it acts together with a dose. */
final class MedicineRules {
    static final List<Rule> ALL =
            List.of(new Rule("K01", MedicineRules::reviewedToday), new Rule("K02", MedicineRules::notTogether));

    private MedicineRules() {}

    private static void reviewedToday(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            for (Taken taken : taken(chart, dosed)) {
                if (taken.interaction().level() != Interaction.Level.AVOID) {
                    judgeReview(report, dosed, taken);
                }
            }
        }
    }

    /** Only the last review is recorded: one after the dose tells nothing of the reviews before it. */
    private static void judgeReview(Report report, Dosed dosed, Taken taken) {
        @Nullable Instant reviewed = taken.reviewedAt();
        if (reviewed != null && reviewed.isAfter(dosed.firstDose().latest())) {
            report.skipped(taken.pointer(), Reason.LATER_REVIEW);
        } else if (reviewed == null || !report.settled(taken.pointer(), Days.same(dosed, reviewed))) {
            boolean review = taken.interaction().level() == Interaction.Level.REVIEW;
            report.broken(
                    taken.pointer(),
                    review ? "K01.not-reviewed" : "K01.to-note",
                    taken.interaction().basis());
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
        for (Taken taken : taken(chart, dosed)) {
            if (taken.interaction().level() != Interaction.Level.AVOID || !said.add(taken.pointer())) {
                continue;
            }
            if (overridden) {
                report.broken(
                        dosed,
                        taken.pointer(),
                        "K02.present",
                        taken.interaction().basis());
            } else {
                report.broken(
                        taken.pointer(), "K02.present", taken.interaction().basis());
            }
        }
    }

    /** What the list names, and what the screening found and the list has never named. */
    private static List<Taken> taken(Chart chart, Dosed dosed) {
        List<MedicationStatement> listed =
                chart.episode().medications().stream().filter(Objects::nonNull).toList();
        List<Taken> all = new ArrayList<>();
        for (MedicationStatement statement : listed) {
            if (!Boolean.TRUE.equals(statement.ended())) {
                chart.policies()
                        .gate()
                        .mostSerious(statement.classes())
                        .ifPresent(interaction ->
                                all.add(new Taken(chart.pointer(statement), interaction, statement.reviewedAt())));
            }
        }
        for (Sought found : Screened.present(chart, dosed)) {
            @Nullable
            InteractionClass medicine =
                    found.entry() == null ? null : found.entry().medicine();
            if (medicine != null
                    && listed.stream()
                            .noneMatch(statement -> statement.classes().contains(medicine))) {
                chart.policies()
                        .gate()
                        .mostSerious(List.of(medicine))
                        .ifPresent(interaction -> all.add(new Taken(found.pointer(), interaction, null)));
            }
        }
        return all;
    }

    /** A medicine that acts together with a dose, and when somebody last reviewed it. */
    private record Taken(
            String pointer,
            Interaction interaction,
            @Nullable Instant reviewedAt) {}
}
