package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.time.PartialTime;

/**
 * An episode as rules read it: the versions that count, with the moment to judge at, and what to judge by. Pointers go
 * into the document as it was given, which holds the other versions, too.
 */
record Chart(Episode document, Episode episode, Places places, Instant at, Policies policies) {

    static Chart of(Episode document, Instant at, Policies policies) {
        return new Chart(document, document.current(), new Places(document), at, policies);
    }

    /** Where a record of the episode stands in the document. */
    String pointer(Object record) {
        return places.pointer(record);
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
