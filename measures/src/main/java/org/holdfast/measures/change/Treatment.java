package org.holdfast.measures.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the doses of one course were given, and where. Days are counted on the calendar of that place, as questions such
 * as "in the past week" are understood: a day on which the clocks change is one day.
 *
 * <pre>{@code
 * Treatment course = Treatment.of(ZoneId.of("Europe/Madrid"), List.of(Instant.parse("2026-03-07T09:00:00Z")));
 * }</pre>
 *
 * @param zone the place
 * @param earlier doses of former courses, which a first form may still look back on
 * @param doses the doses of this course
 */
public record Treatment(ZoneId zone, List<Instant> earlier, List<Instant> doses) {

    /**
     * Holds the doses.
     *
     * @throws IllegalArgumentException if they are not in the order of time, or one is there twice
     */
    public Treatment {
        Objects.requireNonNull(zone, "zone");
        earlier = List.copyOf(Objects.requireNonNull(earlier, "earlier"));
        doses = List.copyOf(Objects.requireNonNull(doses, "doses"));
        ordered(earlier, null);
        ordered(doses, earlier.isEmpty() ? null : earlier.get(earlier.size() - 1));
    }

    /**
     * A course that is the first one.
     *
     * @param zone the place
     * @param doses the doses in the order of time; none before treatment, or where there is none
     * @return the course
     * @throws IllegalArgumentException if they are not in the order of time, or one is there twice
     */
    public static Treatment of(ZoneId zone, List<Instant> doses) {
        return new Treatment(zone, List.of(), doses);
    }

    /**
     * The day of an instant at the place.
     *
     * @param at the instant
     * @return the day
     */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /**
     * How many doses of this course had been given.
     *
     * @param at the instant
     * @return those that are certainly earlier
     */
    public int dosesBefore(Instant at) {
        return before(doses, at);
    }

    /**
     * The last dose of this or a former course before an instant.
     *
     * @param at the instant
     * @return the dose; empty if there was none
     */
    public Optional<Instant> lastDoseBefore(Instant at) {
        int own = before(doses, at);
        if (own > 0) {
            return Optional.of(doses.get(own - 1));
        }
        int former = before(earlier, at);
        return former == 0 ? Optional.empty() : Optional.of(earlier.get(former - 1));
    }

    /**
     * The days between two instants on the calendar of the place.
     *
     * @param from the first one
     * @param to the second one
     * @return the days, 0 within one day, below 0 if the second is earlier
     */
    public int days(Instant from, Instant to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day(from), day(to)));
    }

    /** Says how many doses there were, and nothing of when. */
    @Override
    public String toString() {
        return "Treatment[doses=" + doses.size() + "]";
    }

    private static int before(List<Instant> ordered, Instant at) {
        int count = 0;
        while (count < ordered.size() && ordered.get(count).isBefore(at)) {
            count++;
        }
        return count;
    }

    private static void ordered(List<Instant> instants, @Nullable Instant after) {
        @Nullable Instant last = after;
        for (Instant instant : instants) {
            if (last != null && !instant.isAfter(last)) {
                throw new IllegalArgumentException("doses must be in the order of time, each once");
            }
            last = instant;
        }
    }
}
