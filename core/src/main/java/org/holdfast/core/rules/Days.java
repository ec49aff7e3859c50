package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.holdfast.core.time.PartialTime;

/** What was done on the day of a dose, before it. */
final class Days {
    private Days() {}

    /** Whether something was done on the day of a dose and not after it, by the calendar where the session was. */
    static Truth same(Dosed dosed, Instant at) {
        ZoneId zone = dosed.session().zone();
        Elapsed days = Elapsed.days(PartialTime.exactly(at), dosed.firstDose(), zone);
        return days.within(Duration.ZERO, Duration.ZERO)
                .and(Elapsed.between(at, dosed.firstDose()).atLeast(Duration.ZERO));
    }
}
