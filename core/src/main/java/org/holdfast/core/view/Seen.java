package org.holdfast.core.view;

import java.time.ZonedDateTime;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.outcome.ChangeRecord;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/**
 * Which records of substance use somebody may see.
 *
 * @param policy what counts as one
 * @param all all of them, by a consent
 * @param today those of one day, for somebody who watches over the person on it
 */
record Seen(
        PrivacyPolicy.SubstanceUse policy,
        boolean all,
        @Nullable ZonedDateTime today) {

    boolean observation(Observation observation) {
        return all || !policy.concerns(observation) || certainlyToday(observation.takenAt());
    }

    boolean event(AdverseEvent event) {
        return all || !policy.concerns(event) || certainlyToday(event.onset());
    }

    boolean sheet(AnswerSheet sheet) {
        return all || !policy.concernsInstrument(sheet.instrument());
    }

    boolean change(ChangeRecord change) {
        return all || !policy.concernsInstrument(change.instrument());
    }

    EligibilityScreening screening(EligibilityScreening screening) {
        return all ? screening : policy.leftOutOf(screening);
    }

    private boolean certainlyToday(@Nullable PartialTime at) {
        return today != null && at != null && isToday(at, today);
    }

    private static boolean isToday(PartialTime at, ZonedDateTime today) {
        var zone = today.getZone();
        return at.earliest().atZone(zone).toLocalDate().equals(today.toLocalDate())
                && at.latest().atZone(zone).toLocalDate().equals(today.toLocalDate());
    }
}
