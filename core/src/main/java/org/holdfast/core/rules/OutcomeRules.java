package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.CarePlan;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.outcome.ChangeRecord;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether comparisons compare like with like, and whether somebody decided on what they showed. */
final class OutcomeRules {
    static final List<Rule> ALL = List.of(
            new Rule("M02", SuicideCheck::onTheDay),
            new Rule("M03", MeasureSchedule::followed),
            new Rule("M04", OutcomeRules::likeWithLike),
            new Rule("M05", Worsening::reviewedBeforeTheNextDose),
            new Rule("M06", OutcomeRules::decidedAtTheReview));

    private OutcomeRules() {}

    /** The comparisons of the measures that the clinic takes as its baseline. */
    static List<ChangeRecord> primary(Chart chart) {
        List<String> instruments = chart.policies().preparation().baselineInstruments();
        return chart.episode().changes().stream()
                .filter(change -> change.instrument() != null && instruments.contains(change.instrument()))
                .toList();
    }

    private static void likeWithLike(Chart chart, Report report) {
        for (ChangeRecord change : chart.episode().changes()) {
            String pointer = chart.pointer(change);
            Optional<AnswerSheet> from = sheet(chart, change.instrument(), change.fromAt());
            Optional<AnswerSheet> to = sheet(chart, change.instrument(), change.toAt());
            if (from.isPresent() && to.isPresent()) {
                compare(report, pointer, change, from.get(), to.get());
            } else if (anotherOfItsKind(chart, change, change.fromAt(), from)
                    || anotherOfItsKind(chart, change, change.toAt(), to)) {
                report.broken(pointer, "M04.instrument");
            } else {
                report.skipped(pointer, Reason.SHEET_MISSING);
            }
        }
    }

    private static Optional<AnswerSheet> sheet(Chart chart, @Nullable String instrument, @Nullable Instant at) {
        return chart.episode().measures().stream()
                .filter(sheet -> sheet != null && sheet.instrument().equals(instrument))
                .filter(sheet -> at != null && at.equals(sheet.completedAt()))
                .findFirst();
    }

    /** The same questions about a week and about a month are two instruments. */
    private static boolean anotherOfItsKind(
            Chart chart, ChangeRecord change, @Nullable Instant at, Optional<AnswerSheet> own) {
        List<String> kind = chart.policies().preparation().baselineInstruments();
        return own.isEmpty()
                && kind.contains(Objects.requireNonNullElse(change.instrument(), ""))
                && kind.stream().anyMatch(other -> sheet(chart, other, at).isPresent());
    }

    private static void compare(Report report, String pointer, ChangeRecord change, AnswerSheet from, AnswerSheet to) {
        List<String> broken = new ArrayList<>();
        boolean unknown = false;
        unknown |= differ(from.version(), to.version(), "M04.version", broken);
        unknown |= differ(from.language(), to.language(), "M04.language", broken);
        unknown |= differ(from.mode(), to.mode(), "M04.mode", broken);
        if (broken.isEmpty()) {
            unknown |= differ(change.version(), to.version(), "M04.version", broken);
        }
        broken.forEach(key -> report.broken(pointer, key));
        if (unknown) {
            report.skipped(pointer, Reason.ADMINISTRATION_UNKNOWN);
        } else if (broken.isEmpty()) {
            report.kept();
        }
    }

    /** Adds the key if both are known and not the same, and says whether one is not known. */
    private static boolean differ(@Nullable Object from, @Nullable Object to, String key, List<String> broken) {
        if (from == null || to == null) {
            return true;
        }
        if (!from.equals(to)) {
            broken.add(key);
        }
        return false;
    }

    private static void decidedAtTheReview(Chart chart, Report report) {
        Optional<Integer> point = reviewPoint(chart);
        List<Dosed> doses = chart.dosed(report);
        if (point.isEmpty()
                || doses.size() < point.get()
                || doses.size() < chart.episode().dosed().size()) {
            return;
        }
        Dosed reviewed = doses.get(point.get() - 1);
        Truth settled = Truth.any(List.of(improved(chart, reviewed), decided(chart, reviewed)));
        if (settled == Truth.NO && doses.size() == point.get()) {
            report.skipped(reviewed.pointer(), Reason.NOT_YET);
        } else if (!report.settled(reviewed.pointer(), settled)) {
            report.broken(reviewed.pointer(), "M06.not-decided", point.get().toString());
        }
    }

    /** After which dose the protocol wants it; if it says nothing, in the middle of the planned doses. */
    private static Optional<Integer> reviewPoint(Chart chart) {
        @Nullable Protocol protocol = chart.episode().protocol();
        if (protocol == null) {
            return Optional.empty();
        }
        @Nullable Integer planned = protocol.plannedDoses();
        @Nullable Integer middle = planned == null ? null : planned - planned / 2;
        return Optional.ofNullable(protocol.reviewAfterDose()).or(() -> Optional.ofNullable(middle));
    }

    private static Truth improved(Chart chart, Dosed reviewed) {
        return Truth.any(primary(chart).stream()
                .filter(change -> change.verdict() == ChangeRecord.Verdict.RELIABLY_BETTER)
                .map(change -> since(reviewed.firstDose(), change.toAt()))
                .toList());
    }

    private static Truth decided(Chart chart, Dosed reviewed) {
        @Nullable CarePlan plan = chart.episode().carePlan();
        return plan == null
                ? Truth.NO
                : Truth.any(plan.decisions().stream()
                        .filter(decision -> decision != null && decision.course() != null)
                        .map(decision -> since(reviewed.firstDose(), decision.at()))
                        .toList());
    }

    private static Truth since(PartialTime from, @Nullable Instant at) {
        return at == null ? Truth.OPEN : Elapsed.between(from, at).atLeast(Duration.ZERO);
    }
}
