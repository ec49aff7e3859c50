package org.holdfast.core.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When something happened, as exactly as anybody knows: to the instant, about, or on a day, in a month, in a year
 * somewhere. It is a stretch from {@link #earliest()} to {@link #latest()}, and two stretches that overlap have no
 * order: a rule that meets one says so and does not guess.
 *
 * <pre>{@code {"precision": "exact", "at": "2026-03-07T18:05:00Z"}}</pre>
 *
 * <pre>{@code {"precision": "about", "at": "2026-03-07T18:09:00Z", "plusMinus": "PT2M"}}</pre>
 *
 * <pre>{@code {"precision": "day", "on": "2026-02-12", "zone": "America/New_York"}}</pre>
 *
 * <pre>{@code {"precision": "month", "month": "2026-02", "zone": "America/New_York"}}</pre>
 *
 * <pre>{@code {"precision": "year", "year": 2019, "zone": "America/New_York"}}</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "precision")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PartialTime.Exact.class, name = "exact"),
    @JsonSubTypes.Type(value = PartialTime.About.class, name = "about"),
    @JsonSubTypes.Type(value = PartialTime.Day.class, name = "day"),
    @JsonSubTypes.Type(value = PartialTime.Month.class, name = "month"),
    @JsonSubTypes.Type(value = PartialTime.Year.class, name = "year")
})
public sealed interface PartialTime {

    /** How two times lie to each other. */
    enum Relation {
        /** Certainly earlier. */
        BEFORE,
        /** Certainly later. */
        AFTER,
        /** At the same time, or not known which came first. */
        OVERLAPS
    }

    /**
     * A time that is known to the instant.
     *
     * @param at the instant
     * @return the time
     */
    static PartialTime exactly(Instant at) {
        return new Exact(at);
    }

    /**
     * The first instant at which it can have happened.
     *
     * @return the start of the stretch, part of it
     */
    Instant earliest();

    /**
     * The last instant at which it can have happened.
     *
     * @return the end of the stretch, part of it
     */
    Instant latest();

    /**
     * How this time lies to another.
     *
     * @param other the other time
     * @return before or after only if that is certain
     */
    default Relation comparedTo(PartialTime other) {
        if (latest().isBefore(other.earliest())) {
            return Relation.BEFORE;
        }
        return earliest().isAfter(other.latest()) ? Relation.AFTER : Relation.OVERLAPS;
    }

    /**
     * Known to the instant.
     *
     * @param at the instant
     */
    record Exact(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) implements PartialTime {

        /**
         * Records an instant.
         *
         * @throws NullPointerException if it is missing
         */
        public Exact {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public Instant earliest() {
            return at;
        }

        @Override
        public Instant latest() {
            return at;
        }

        /** Leaves out the time. */
        @Override
        public String toString() {
            return "PartialTime[exact]";
        }
    }

    /**
     * Known to within a span on either side.
     *
     * @param at the likeliest instant
     * @param plusMinus how far off it may be
     */
    record About(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,

            @JsonProperty("plusMinus") @JsonFormat(shape = JsonFormat.Shape.STRING)
            Duration plusMinus)
            implements PartialTime {

        /**
         * Records an approximate time.
         *
         * @throws NullPointerException if a part is missing
         * @throws IllegalArgumentException if it may be off by less than nothing, or by more than a century
         */
        public About {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(plusMinus, "plusMinus");
            if (plusMinus.isNegative() || plusMinus.toDays() > 36_525) {
                throw new IllegalArgumentException("plusMinus must lie between PT0S and a century");
            }
        }

        @Override
        public Instant earliest() {
            return at.minus(plusMinus);
        }

        @Override
        public Instant latest() {
            return at.plus(plusMinus);
        }

        /** Leaves out the time. */
        @Override
        public String toString() {
            return "PartialTime[about]";
        }
    }

    /**
     * Known to the day. The day has 23 or 25 hours where clocks change.
     *
     * @param on the day
     * @param zone where it was that day
     */
    record Day(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
            @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone)
            implements PartialTime {

        /**
         * Records a day.
         *
         * @throws NullPointerException if a part is missing
         */
        public Day {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public Instant earliest() {
            return on.atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant latest() {
            return on.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        }

        /** Leaves out the time. */
        @Override
        public String toString() {
            return "PartialTime[day]";
        }
    }

    /**
     * Known to the month.
     *
     * @param month the month
     * @param zone where it was that month
     */
    record Month(
            @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month,
            @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone)
            implements PartialTime {

        /**
         * Records a month.
         *
         * @throws NullPointerException if a part is missing
         */
        public Month {
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public Instant earliest() {
            return month.atDay(1).atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant latest() {
            return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant().minusNanos(1);
        }

        /** Leaves out the time. */
        @Override
        public String toString() {
            return "PartialTime[month]";
        }
    }

    /**
     * Known to the year.
     *
     * @param year the year
     * @param zone where it was that year
     */
    record Year(
            Integer year,
            @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone) implements PartialTime {

        /**
         * Records a year.
         *
         * @throws NullPointerException if a part is missing
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Year {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(zone, "zone");
            if (year < 1 || year > 9999) {
                throw new IllegalArgumentException("year must lie between 1 and 9999");
            }
        }

        @Override
        public Instant earliest() {
            return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant latest() {
            return LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant().minusNanos(1);
        }

        /** Leaves out the time. */
        @Override
        public String toString() {
            return "PartialTime[year]";
        }
    }
}
