package org.holdfast.core.rules;

import java.util.List;
import org.holdfast.core.episode.Closure;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.integration.Commitment;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.RiskFlag;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.Session;
import org.jspecify.annotations.Nullable;

/** That nothing is left open when an episode is closed as completed. */
final class ClosingRules {
    static final List<Rule> ALL = List.of(new Rule("I08", ClosingRules::nothingLeftOpen));

    private ClosingRules() {}

    private static void nothingLeftOpen(Chart chart, Report report) {
        Episode episode = chart.episode();
        @Nullable Closure closure = episode.closure();
        if (closure == null || closure.reason() != Closure.Reason.COMPLETED) {
            return;
        }
        report.kept();
        for (AdverseEvent event : episode.adverseEvents()) {
            if (event.open()) {
                report.broken(chart.pointer(event), "I08.open-event");
            }
        }
        for (RiskFlag flag : episode.riskFlags()) {
            if (flag.status() != RiskFlag.Status.RESOLVED) {
                report.broken(chart.pointer(flag), "I08.open-flag");
            }
        }
        for (DosingSession session : episode.dosed()) {
            if (episode.integrationOf(session).isEmpty()) {
                report.broken(chart.pointer(session), "I08.unpaired-dose");
            }
        }
        if (!Boolean.TRUE.equals(closure.openReviewed())) {
            judgeCommitments(chart, report);
        }
    }

    private static void judgeCommitments(Chart chart, Report report) {
        for (Session session : chart.episode().sessions()) {
            if (session instanceof IntegrationSession integration) {
                for (int i = 0; i < integration.commitments().size(); i++) {
                    if (unsettled(integration.commitments().get(i))) {
                        report.broken(chart.pointer(session) + "/commitments/" + i, "I08.open-commitment");
                    }
                }
            }
        }
    }

    private static boolean unsettled(@Nullable Commitment commitment) {
        return commitment != null
                && commitment.status() != Commitment.Status.SETTLED
                && commitment.status() != Commitment.Status.LET_GO;
    }
}
