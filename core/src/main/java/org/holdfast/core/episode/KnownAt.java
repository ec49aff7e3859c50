package org.holdfast.core.episode;

import java.time.Instant;
import org.holdfast.core.version.Versions;
import org.jspecify.annotations.Nullable;

/** Picks, of every record of an episode, the version that counted at a moment. */
final class KnownAt {
    private KnownAt() {}

    static Episode of(Episode all, Instant at) {
        return EpisodeBuilder.from(all)
                .consents(Versions.asKnownAt(all.consents(), at))
                .screenings(Versions.asKnownAt(all.screenings(), at))
                .sessions(Versions.asKnownAt(all.sessions(), at))
                .medications(Versions.asKnownAt(all.medications(), at))
                .allergies(Versions.asKnownAt(all.allergies(), at))
                .observations(Versions.asKnownAt(all.observations(), at))
                .adverseEvents(Versions.asKnownAt(all.adverseEvents(), at))
                .challengingExperiences(Versions.asKnownAt(all.challengingExperiences(), at))
                .riskAssessments(Versions.asKnownAt(all.riskAssessments(), at))
                .riskFlags(Versions.asKnownAt(all.riskFlags(), at))
                .experiences(Versions.asKnownAt(all.experiences(), at))
                .progressNotes(Versions.asKnownAt(all.progressNotes(), at))
                .changes(Versions.asKnownAt(all.changes(), at))
                .carePlan(goals(all.carePlan(), at))
                .build();
    }

    private static @Nullable CarePlan goals(@Nullable CarePlan plan, Instant at) {
        return plan == null
                ? null
                : new CarePlan(Versions.asKnownAt(plan.goals(), at), plan.decisions(), plan.reviewOn());
    }
}
