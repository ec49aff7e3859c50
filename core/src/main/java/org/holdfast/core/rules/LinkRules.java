package org.holdfast.core.rules;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.integration.Commitment;
import org.holdfast.core.integration.PracticeLog;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether what came of a dose can be followed back to it: from practice to commitment, insight, session and dose. */
final class LinkRules {
    static final List<Rule> ALL = List.of(
            new Rule("I04", LinkRules::afterADoseThatHappened), new Rule("I05", LinkRules::fromAnInsightThatIsThere));

    private LinkRules() {}

    private static void afterADoseThatHappened(Chart chart, Report report) {
        if (chart.episode().type() == Episode.Type.INTEGRATION_ONLY) {
            return;
        }
        for (IntegrationSession session : integration(chart)) {
            if (session.tookPlace()) {
                for (int i = 0; i < session.integrates().size(); i++) {
                    judgeDose(chart, report, session, i);
                }
            }
        }
    }

    private static void judgeDose(Chart chart, Report report, IntegrationSession session, int index) {
        String pointer = chart.pointer(session) + "/integrates/" + index;
        @Nullable SessionId id = session.integrates().get(index);
        Optional<DosingSession> dosing = chart.episode().dosed().stream()
                .filter(dosed -> dosed.id().equals(id))
                .findFirst();
        if (dosing.isEmpty()) {
            report.broken(pointer, "I04.no-dose");
            return;
        }
        Optional<PartialTime> dose = dosing.get().firstDoseAt();
        if (dose.isEmpty()) {
            report.skipped(pointer, Reason.DOSE_TIME_MISSING);
        } else if (session.startedAt().isEmpty()) {
            report.skipped(pointer, Reason.SESSION_TIME_MISSING);
        } else if (!report.settled(
                pointer, Elapsed.between(dose.get(), session.startedAt().get()).atLeast(Duration.ZERO))) {
            report.broken(pointer, "I04.before-dose");
        }
    }

    private static void fromAnInsightThatIsThere(Chart chart, Report report) {
        Set<RecordId> insights = new HashSet<>();
        Set<RecordId> commitments = new HashSet<>();
        for (IntegrationSession session : integration(chart)) {
            session.insights().stream().filter(Objects::nonNull).forEach(insight -> insights.add(insight.id()));
            session.commitments().stream()
                    .filter(Objects::nonNull)
                    .forEach(commitment -> commitments.add(commitment.id()));
        }
        for (IntegrationSession session : integration(chart)) {
            for (int i = 0; i < session.commitments().size(); i++) {
                judge(
                        report,
                        chart.pointer(session) + "/commitments/" + i,
                        session.commitments().get(i),
                        insights);
            }
        }
        for (@Nullable PracticeLog practice : chart.episode().practiceLog()) {
            if (practice != null && practice.commitment() != null) {
                judgePractice(report, chart.pointer(practice), commitments.contains(practice.commitment()));
            }
        }
    }

    private static void judge(Report report, String pointer, @Nullable Commitment commitment, Set<RecordId> insights) {
        if (commitment == null) {
            return;
        }
        report.kept();
        if (commitment.arisenFrom() != null && !insights.contains(commitment.arisenFrom())) {
            report.broken(pointer, "I05.unknown-insight");
        }
        if (commitment.firstStep() == null || commitment.firstStep().isBlank()) {
            report.broken(pointer, "I05.no-first-step");
        }
    }

    private static void judgePractice(Report report, String pointer, boolean known) {
        report.kept();
        if (!known) {
            report.broken(pointer, "I05.unknown-commitment");
        }
    }

    private static List<IntegrationSession> integration(Chart chart) {
        return chart.episode().sessions().stream()
                .filter(IntegrationSession.class::isInstance)
                .map((Session session) -> (IntegrationSession) session)
                .toList();
    }
}
