package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.Closure;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeStatus;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** That nothing is recorded to have happened to, or to have been written by, a person who had died. */
final class AfterDeath {
    private AfterDeath() {}

    static void nothing(Chart chart, Report report) {
        for (AdverseEvent event : chart.episode().adverseEvents()) {
            if (event.outcome() == AdverseEvent.Outcome.FATAL) {
                @Nullable PartialTime died = event.resolved();
                if (died == null) {
                    report.skipped(chart.pointer(event), Reason.DEATH_TIME_MISSING);
                } else {
                    judgeAll(chart, report, died);
                }
                return;
            }
        }
        @Nullable Closure closure = chart.episode().closure();
        if (closure != null && closure.reason() == Closure.Reason.DIED) {
            judgeByClosure(chart, report);
        }
    }

    /** The person died before the episode was closed; how long before is not known. */
    private static void judgeByClosure(Chart chart, Report report) {
        List<Instant> closed = EpisodeHistory.of(chart.episode()).stream()
                .filter(stage -> stage.status() == EpisodeStatus.CLOSED)
                .map(stage -> stage.at())
                .toList();
        int before = report.findings().size();
        closed.forEach(at -> judgeAll(chart, report, PartialTime.exactly(at)));
        if (report.findings().size() == before) {
            report.skipped("/closure", Reason.DEATH_TIME_MISSING);
        }
    }

    private static void judgeAll(Chart chart, Report report, PartialTime died) {
        Episode episode = chart.episode();
        report.kept();
        for (Session session : episode.sessions()) {
            if (session.tookPlace()) {
                session.startedAt().ifPresent(start -> judge(report, chart.pointer(session), start, died));
            }
        }
        for (@Nullable AnswerSheet sheet : episode.measures()) {
            if (sheet != null && sheet.completedAt() != null) {
                judge(report, chart.pointer(sheet), sheet.completedAt(), died);
            }
        }
        for (@Nullable JournalEntry entry : episode.journal()) {
            if (entry != null && entry.writtenAt() != null) {
                judge(report, chart.pointer(entry), entry.writtenAt(), died);
            }
        }
    }

    private static void judge(Report report, String pointer, @Nullable Instant at, PartialTime died) {
        Instant happened = Objects.requireNonNull(at, "at");
        if (!report.settled(pointer, Elapsed.between(happened, died).atLeast(Duration.ZERO))) {
            report.broken(pointer, "X06.after-death");
        }
    }
}
