package org.holdfast.core.rules;

import org.holdfast.core.session.DosingSession;
import org.holdfast.core.time.PartialTime;

/** A session in which a dose was given at a time that is known, at least in part. */
record Dosed(DosingSession session, PartialTime firstDose, String pointer, boolean first) {

    String vitals(int index) {
        return pointer + "/vitals/" + index;
    }

    String dose(int index) {
        return pointer + "/doses/" + index;
    }
}
