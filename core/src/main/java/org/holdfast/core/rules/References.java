package org.holdfast.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.note.ProgressNote;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.ChallengingExperience;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.SupportCheck;
import org.holdfast.core.session.Watch;
import org.holdfast.core.team.SupportPerson;
import org.jspecify.annotations.Nullable;

/**
 * That a record which names another one finds it in the same episode. What it names elsewhere belongs to another
 * person, or to nobody. What was entered in error is still found.
 */
final class References {
    private final Chart chart;
    private final Report report;
    private final Set<SessionId> sessions = new HashSet<>();
    private final Set<ConsentId> consents = new HashSet<>();
    private final Set<RecordId> supportPeople = new HashSet<>();

    private References(Chart chart, Report report) {
        this.chart = chart;
        this.report = report;
        Episode document = chart.document();
        document.sessions().stream().filter(Objects::nonNull).map(Session::id).forEach(sessions::add);
        document.consents().stream().filter(Objects::nonNull).map(Consent::id).forEach(consents::add);
        document.supportPeople().stream()
                .filter(Objects::nonNull)
                .map(SupportPerson::id)
                .forEach(supportPeople::add);
    }

    static void resolve(Chart chart, Report report) {
        References references = new References(chart, report);
        Episode episode = chart.episode();
        for (AdverseEvent event : episode.adverseEvents()) {
            references.judgeSession(event, event.session());
        }
        for (ChallengingExperience experience : episode.challengingExperiences()) {
            references.judgeSession(experience, experience.session());
        }
        for (AlteredStateExperience experience : episode.experiences()) {
            references.judgeSession(experience, experience.session());
        }
        for (ProgressNote note : episode.progressNotes()) {
            references.judgeSession(note, note.session());
        }
        for (@Nullable SupportPerson person : episode.supportPeople()) {
            if (person != null && person.consent() != null) {
                references.judge(chart.pointer(person) + "/consent", references.consents.contains(person.consent()));
            }
        }
        episode.dosed().forEach(references::judgeChecks);
    }

    private void judgeSession(Record record, @Nullable SessionId session) {
        if (session != null) {
            judge(chart.pointer(record) + "/session", sessions.contains(session));
        }
    }

    private void judgeChecks(DosingSession session) {
        @Nullable Watch watch = session.watch();
        List<SupportCheck> checks = watch == null ? List.of() : watch.supportChecks();
        for (int i = 0; i < checks.size(); i++) {
            @Nullable SupportCheck check = checks.get(i);
            if (check != null) {
                String pointer = chart.pointer(session) + "/watch/supportChecks/" + i;
                judge(pointer, supportPeople.contains(check.person()));
            }
        }
    }

    private void judge(String pointer, boolean here) {
        report.kept();
        if (!here) {
            report.broken(pointer, "X05.elsewhere");
        }
    }
}
