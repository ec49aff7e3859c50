package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.holdfast.core.time.PartialTime;

/**
 * How much time lies between two times: at least and at most, since either may be known only in part. Negative if the
 * second came first.
 */
record Elapsed(Duration least, Duration most) {

    /** In hours and minutes, whatever clocks showed. */
    static Elapsed between(PartialTime from, PartialTime to) {
        return new Elapsed(
                Duration.between(from.latest(), to.earliest()), Duration.between(from.earliest(), to.latest()));
    }

    static Elapsed between(PartialTime from, Instant to) {
        return between(from, PartialTime.exactly(to));
    }

    static Elapsed between(Instant from, PartialTime to) {
        return between(PartialTime.exactly(from), to);
    }

    /** In days of the calendar of a zone, where a day may have 23 or 25 hours. */
    static Elapsed days(PartialTime from, PartialTime to, ZoneId zone) {
        return new Elapsed(days(from.latest(), to.earliest(), zone), days(from.earliest(), to.latest(), zone));
    }

    private static Duration days(Instant from, Instant to, ZoneId zone) {
        LocalDate first = from.atZone(zone).toLocalDate();
        return Duration.ofDays(ChronoUnit.DAYS.between(first, to.atZone(zone).toLocalDate()));
    }

    Truth atLeast(Duration bound) {
        return Truth.of(least.compareTo(bound) >= 0, most.compareTo(bound) >= 0);
    }

    Truth atMost(Duration bound) {
        return Truth.of(most.compareTo(bound) <= 0, least.compareTo(bound) <= 0);
    }

    Truth lessThan(Duration bound) {
        return Truth.of(most.compareTo(bound) < 0, least.compareTo(bound) < 0);
    }

    Truth within(Duration from, Duration to) {
        return atLeast(from).and(atMost(to));
    }
}
