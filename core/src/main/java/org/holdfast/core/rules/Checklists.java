package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.session.PreparationChecklist;
import org.holdfast.core.session.PreparationSession;
import org.jspecify.annotations.Nullable;

/** What was gone through before a dose, in the sessions before it and on the day. */
record Checklists(List<Timed> lists, @Nullable PreparationChecklist day) {

    /** A checklist, with whether it came before the dose and after the one before. */
    record Timed(PreparationChecklist list, Truth inTime) {}

    /** All that came before a dose; what was agreed once holds on. */
    static Checklists before(Chart chart, Dosed dosed) {
        return before(chart, dosed, Optional.empty());
    }

    /** Only those since another dose. */
    static Checklists before(Chart chart, Dosed dosed, Optional<Dosed> since) {
        List<Timed> timed = new ArrayList<>();
        for (PreparationSession session : chart.episode().preparation()) {
            @Nullable PreparationChecklist list = session.checklist();
            if (list != null) {
                Truth inTime = session.startedAt()
                        .map(start -> Elapsed.between(start, dosed.firstDose())
                                .atLeast(Duration.ZERO)
                                .and(since.map(last -> Elapsed.between(last.firstDose(), start)
                                                .atLeast(Duration.ZERO))
                                        .orElse(Truth.YES)))
                        .orElse(Truth.OPEN);
                timed.add(new Timed(list, inTime));
            }
        }
        @Nullable PreparationChecklist day = dosed.session().checklist();
        if (day != null) {
            timed.add(new Timed(day, Truth.YES));
        }
        return new Checklists(timed, day);
    }

    /** Whether something was agreed on or done, or the person chose to leave it. */
    Truth settled(Function<PreparationChecklist, @Nullable Recorded<Boolean>> part) {
        return any(part, recorded -> left(recorded) || Boolean.TRUE.equals(recorded.known()));
    }

    /** Whether something was recorded at all, whatever it was. */
    Truth recorded(Function<PreparationChecklist, @Nullable Recorded<Boolean>> part) {
        return any(part, recorded -> left(recorded) || recorded.known() != null);
    }

    /** Only the list of the day, if it speaks of something; what was arranged before may have fallen through. */
    Checklists ofTheDay(Function<PreparationChecklist, @Nullable Recorded<Boolean>> part) {
        return day == null || part.apply(day) == null ? this : new Checklists(List.of(new Timed(day, Truth.YES)), day);
    }

    Truth any(
            Function<PreparationChecklist, @Nullable Recorded<Boolean>> part,
            Function<Recorded<Boolean>, Boolean> holds) {
        List<Truth> truths = new ArrayList<>();
        for (Timed timed : lists) {
            @Nullable Recorded<Boolean> recorded = part.apply(timed.list());
            if (recorded != null && holds.apply(recorded)) {
                truths.add(timed.inTime());
            }
        }
        return Truth.any(truths);
    }

    private static boolean left(Recorded<Boolean> recorded) {
        return recorded.missing() == MissingReason.DECLINED || recorded.missing() == MissingReason.NOT_APPLICABLE;
    }
}
