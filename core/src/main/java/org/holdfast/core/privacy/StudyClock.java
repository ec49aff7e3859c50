package org.holdfast.core.privacy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first dose instead of dates.
 *
 * @param first the day of the first dose, where it was given; none if it is not known
 * @param zone where that was
 * @param born the day of birth, which no distance may lead to
 */
record StudyClock(
        @Nullable LocalDate first, ZoneId zone, @Nullable LocalDate born) {

    static StudyClock of(Episode episode) {
        @Nullable
        LocalDate born = episode.client().birthDate() == null
                ? null
                : episode.client().birthDate().known();
        Optional<DosingSession> session = episode.dosed().stream().findFirst();
        ZoneId zone = session.map(DosingSession::zone).orElse(ZoneId.of("UTC"));
        @Nullable
        LocalDate first = session.flatMap(DosingSession::firstDoseAt)
                .flatMap(at -> date(at, zone))
                .orElse(null);
        return new StudyClock(first, zone, born);
    }

    /** None for a time that is not known to the day, and for the day of birth itself. */
    @Nullable
    Integer day(@Nullable PartialTime at, ZoneId where) {
        Optional<LocalDate> date = at == null ? Optional.empty() : date(at, where);
        return first == null || date.isEmpty() || date.get().equals(born)
                ? null
                : Integer.valueOf(Math.toIntExact(ChronoUnit.DAYS.between(first, date.get())));
    }

    static @Nullable Integer minutes(@Nullable PartialTime from, @Nullable PartialTime to) {
        return from instanceof PartialTime.Exact start && to instanceof PartialTime.Exact end
                ? Integer.valueOf(
                        Math.toIntExact(Duration.between(start.at(), end.at()).toMinutes()))
                : null;
    }

    private static Optional<LocalDate> date(PartialTime at, ZoneId where) {
        if (at instanceof PartialTime.Day day) {
            return Optional.of(day.on());
        }
        LocalDate earliest = at.earliest().atZone(where).toLocalDate();
        LocalDate latest = at.latest().atZone(where).toLocalDate();
        return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }
}
