package org.holdfast.prompts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.request.ClinicianLimits;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made from. No reason is asked for a date that someone leaves free.
 *
 * @param doses when doses were given or are planned; several courses may overlap
 * @param zone the person's time zone, which decides on which day a dose falls
 * @param from the first day that may have a slot
 * @param limits what their clinician keeps back
 * @param freeDates days that stay free, such as anniversaries
 * @param daysAWeek on how many days a week they want something, 0 to 7; absent if they do not mind
 * @param maxMinutes the most minutes a day that they want
 */
public record PlanRequest(
        List<Instant> doses,
        ZoneId zone,
        LocalDate from,
        @Nullable ClinicianLimits limits,
        List<LocalDate> freeDates,
        @Nullable Integer daysAWeek,
        @Nullable Integer maxMinutes) {
    private static final int WEEK = 7;

    /**
     * Describes what a plan is made from.
     *
     * @throws NullPointerException if the doses, the zone, the first day or the free dates are missing
     * @throws IllegalArgumentException if the days a week are not from 0 to 7, or the minutes are negative
     */
    public PlanRequest {
        doses = List.copyOf(Objects.requireNonNull(doses, "doses"));
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(from, "from");
        freeDates = List.copyOf(Objects.requireNonNull(freeDates, "freeDates"));
        if (daysAWeek != null && (daysAWeek < 0 || daysAWeek > WEEK)) {
            throw new IllegalArgumentException("days a week must lie between 0 and 7");
        }
        if (maxMinutes != null && maxMinutes < 0) {
            throw new IllegalArgumentException("minutes must not be negative");
        }
    }

    /**
     * A plan without wishes or limits.
     *
     * @param doses when doses were given or are planned
     * @param zone the person's time zone
     * @param from the first day that may have a slot
     * @return the request
     */
    public static PlanRequest of(List<Instant> doses, ZoneId zone, LocalDate from) {
        return new PlanRequest(doses, zone, from, null, List.of(), null, null);
    }

    /** Says nothing of the dates. */
    @Override
    public String toString() {
        return "PlanRequest[...]";
    }
}
