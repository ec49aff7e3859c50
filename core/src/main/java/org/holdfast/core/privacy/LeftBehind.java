package org.holdfast.core.privacy;

import org.holdfast.core.client.Client;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.privacy.DeidentificationReport.Action;
import org.jspecify.annotations.Nullable;

/** Counts the parts of an episode that no copy for research has. */
final class LeftBehind {
    private LeftBehind() {}

    static void count(Episode episode, Steps steps) {
        dropped(steps, "id", 1);
        dropped(steps, "audience", episode.audience());
        client(episode.client(), steps);
        dropped(steps, "protocol", episode.protocol());
        dropped(steps, "consents", episode.consents().size());
        dropped(steps, "screenings", episode.screenings().size());
        sessions(episode, steps);
        dropped(steps, "safetyPlan", episode.safetyPlan());
        dropped(steps, "journal", episode.journal().size());
        dropped(steps, "signals", episode.signals().size());
        dropped(steps, "history", episode.history().size());
        dropped(steps, "reasons", episode.reasons().size());
        dropped(steps, "team", episode.team().size());
        dropped(steps, "supportPeople", episode.supportPeople().size());
        dropped(steps, "priorTreatments", episode.priorTreatments().size());
        dropped(steps, "medications", episode.medications().size());
        dropped(steps, "allergies", episode.allergies().size());
        dropped(steps, "observations", episode.observations().size());
        dropped(steps, "monitoringChecks", episode.monitoringChecks().size());
        dropped(
                steps,
                "challengingExperiences",
                episode.challengingExperiences().size());
        dropped(steps, "riskAssessments", episode.riskAssessments().size());
        dropped(steps, "riskFlags", episode.riskFlags().size());
        dropped(steps, "mandatedReports", episode.mandatedReports().size());
        dropped(steps, "experiences", episode.experiences().size());
        dropped(steps, "practiceLog", episode.practiceLog().size());
        dropped(steps, "progressNotes", episode.progressNotes().size());
        dropped(steps, "changes", episode.changes().size());
        dropped(steps, "requests", episode.requests().size());
        dropped(steps, "traumaContext", episode.traumaContext());
        dropped(steps, "carePlan", episode.carePlan());
        dropped(steps, "closure", episode.closure());
    }

    private static void client(Client client, Steps steps) {
        steps.add(Action.RENAMED, "client.id", 1);
        dropped(steps, "client.preferredName", client.preferredName());
        dropped(steps, "client.pronouns", client.pronouns());
        dropped(steps, "client.language", client.language());
        dropped(steps, "client.homeZone", client.homeZone());
        dropped(steps, "client.contact", client.contact());
        dropped(steps, "client.emergencyContact", client.emergencyContact());
    }

    /** Of a session with a dose, the doses and the vital signs go along, and nothing else of it. */
    private static void sessions(Episode episode, Steps steps) {
        int dosed = episode.dosed().size();
        steps.add(Action.GENERALISED, "sessions", dosed);
        dropped(steps, "sessions", episode.sessions().size() - dosed);
    }

    private static void dropped(Steps steps, String what, int count) {
        steps.add(Action.DROPPED, what, count);
    }

    private static void dropped(Steps steps, String what, @Nullable Object part) {
        steps.add(Action.DROPPED, what, part);
    }
}
