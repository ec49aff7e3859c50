package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.medication.MedicationStatement;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;

/** An episode as rules read it: with the moment to judge at, and what to judge by. */
record Chart(Episode episode, Instant at, Policies policies) {

    /** Where a record of the episode stands in the document. */
    String pointer(Object record) {
        if (record instanceof Session) {
            return "/sessions/" + episode.sessions().indexOf(record);
        }
        if (record instanceof Consent) {
            return "/consents/" + episode.consents().indexOf(record);
        }
        if (record instanceof MedicationStatement) {
            return "/medications/" + episode.medications().indexOf(record);
        }
        return "/screenings/" + episode.screenings().indexOf(record);
    }

    /** Where an adverse event stands in the document. */
    String pointer(AdverseEvent event) {
        return "/adverseEvents/" + episode.adverseEvents().indexOf(event);
    }

    /** Where a screening stands in the document. */
    String pointer(EligibilityScreening screening) {
        return "/screenings/" + episode.screenings().indexOf(screening);
    }

    /** The sessions with a dose at a known time; the others are reported as skipped. */
    List<Dosed> dosed(Report report) {
        List<Dosed> timed = new ArrayList<>();
        List<DosingSession> all = episode.dosed();
        for (int i = 0; i < all.size(); i++) {
            DosingSession session = all.get(i);
            Optional<PartialTime> firstDose = session.firstDoseAt();
            if (firstDose.isPresent()) {
                timed.add(new Dosed(session, firstDose.get(), pointer(session), i == 0));
            } else {
                report.skipped(pointer(session), Reason.DOSE_TIME_MISSING);
            }
        }
        return timed;
    }

    /** The session of the first dose of all. Without the time of any one dose it cannot be told which that is. */
    Optional<Dosed> firstDosed(Report report) {
        return dosed(report).stream().filter(Dosed::first).findFirst();
    }
}
