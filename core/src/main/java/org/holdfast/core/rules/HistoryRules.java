package org.holdfast.core.rules;

import java.util.List;
import org.holdfast.core.episode.EpisodeStatus;
import org.holdfast.core.episode.StatusChange;
import org.holdfast.core.internal.Codes;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.policy.Window;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.holdfast.core.version.Versions;
import org.jspecify.annotations.Nullable;

/** Whether the record tells one story: its stages follow each other, its versions too, and nothing is after its end. */
final class HistoryRules {
    static final List<Rule> ALL = List.of(
            new Rule("X06", AfterDeath::nothing),
            new Rule("X07", HistoryRules::stagesFollow),
            new Rule("X08", HistoryRules::versionsFollow),
            new Rule("X09", HistoryRules::lateEntriesSaySo));

    private HistoryRules() {}

    private static void stagesFollow(Chart chart, Report report) {
        List<StatusChange> stages = EpisodeHistory.of(chart.episode());
        for (int i = 0; i < stages.size(); i++) {
            StatusChange stage = stages.get(i);
            report.kept();
            if (i > 0 && stage.at().isBefore(stages.get(i - 1).at())) {
                report.broken(chart.pointer(stage), "X07.out-of-order");
            } else if (!stage.mayFollow(stages.subList(0, i))) {
                report.broken(
                        chart.pointer(stage),
                        "X07.no-such-step",
                        Codes.of(stages.get(i - 1).status()),
                        Codes.of(stage.status()));
            }
            if (stage.status() == EpisodeStatus.ON_HOLD && stage.reviewBy() == null) {
                report.broken(chart.pointer(stage), "X07.hold-without-review");
            }
        }
    }

    private static void versionsFollow(Chart chart, Report report) {
        for (List<Versioned> records : chart.places().versioned()) {
            if (records.stream().anyMatch(record -> record.meta() != null)) {
                report.kept();
            }
            Versions.forked(records).forEach(version -> report.broken(chart.pointer(version), "X08.fork"));
            Versions.orphaned(records).forEach(version -> report.broken(chart.pointer(version), "X08.gap"));
        }
    }

    private static void lateEntriesSaySo(Chart chart, Report report) {
        for (List<Versioned> records : chart.places().versioned()) {
            for (Versioned record : records) {
                @Nullable Meta meta = record.meta();
                @Nullable PartialTime happened = happened(record);
                if (meta != null && meta.version() == 1 && happened != null && !record.enteredInError()) {
                    judgeLate(chart, report, chart.pointer(record), meta, happened);
                }
            }
        }
    }

    private static void judgeLate(Chart chart, Report report, String pointer, Meta meta, PartialTime happened) {
        Window after = chart.policies().safety().lateEntryAfter();
        if (meta.reason() == Meta.Reason.LATE_ENTRY) {
            report.kept();
        } else if (!report.settled(
                pointer, Elapsed.between(happened, meta.recordedAt()).atMost(after.length()))) {
            report.broken(
                    pointer,
                    "X09.not-marked",
                    after.basis(),
                    Long.toString(after.length().toHours()));
        }
    }

    /** A session is written down when it is over; of the other records, these say when it happened. */
    private static @Nullable PartialTime happened(Versioned record) {
        if (record instanceof Session session) {
            @Nullable TimeSpan held = session.held();
            return held == null ? null : PartialTime.exactly(held.end() == null ? held.start() : held.end());
        }
        if (record instanceof AdverseEvent event) {
            return event.onset();
        }
        return record instanceof Observation observation ? observation.takenAt() : null;
    }
}
