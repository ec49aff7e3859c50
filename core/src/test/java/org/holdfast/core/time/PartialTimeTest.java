package org.holdfast.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.time.PartialTime.Relation.AFTER;
import static org.holdfast.core.time.PartialTime.Relation.BEFORE;
import static org.holdfast.core.time.PartialTime.Relation.OVERLAPS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class PartialTimeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOON = Instant.parse("2026-03-08T12:00:00Z");

    private static PartialTime.Day day(String on) {
        return new PartialTime.Day(LocalDate.parse(on), NEW_YORK);
    }

    private static Duration length(PartialTime time) {
        return Duration.between(time.earliest(), time.latest()).plusNanos(1);
    }

    @Test
    void aDayHasAsManyHoursAsItsClocksSay() {
        assertThat(length(day("2026-03-07"))).isEqualTo(Duration.ofDays(1));
        assertThat(length(day("2026-03-08"))).isEqualTo(Duration.ofHours(23));
        assertThat(length(day("2026-11-01"))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void aDayAndTwentyFourHoursAreNotTheSame() {
        ZonedDateTime dose = ZonedDateTime.parse("2026-03-07T14:00:00-05:00[America/New_York]");
        assertThat(dose.plusDays(1).toInstant()).isEqualTo("2026-03-08T18:00:00Z");
        assertThat(dose.plusHours(24).toInstant()).isEqualTo("2026-03-08T19:00:00Z");
        assertThat(day("2026-03-08").earliest()).isEqualTo("2026-03-08T05:00:00Z");
        assertThat(day("2026-03-09").earliest()).isEqualTo("2026-03-09T04:00:00Z");
    }

    @Test
    void daysThatFollowEachOtherDoNotOverlap() {
        assertThat(day("2026-03-07").comparedTo(day("2026-03-08"))).isEqualTo(BEFORE);
        assertThat(day("2026-03-08").comparedTo(day("2026-03-07"))).isEqualTo(AFTER);
        assertThat(day("2026-03-08").comparedTo(PartialTime.exactly(NOON))).isEqualTo(OVERLAPS);
        assertThat(day("2026-03-07").comparedTo(PartialTime.exactly(Instant.parse("2026-03-08T05:00:00Z"))))
                .isEqualTo(BEFORE);
    }

    @Test
    void monthsAndYearsReachToTheirLastInstant() {
        PartialTime march = new PartialTime.Month(YearMonth.of(2026, 3), NEW_YORK);
        assertThat(march.earliest()).isEqualTo("2026-03-01T05:00:00Z");
        assertThat(march.latest()).isEqualTo("2026-04-01T03:59:59.999999999Z");
        PartialTime year = new PartialTime.Year(2019, NEW_YORK);
        assertThat(year.earliest()).isEqualTo("2019-01-01T05:00:00Z");
        assertThat(year.latest()).isEqualTo("2020-01-01T04:59:59.999999999Z");
        assertThat(year.comparedTo(march)).isEqualTo(BEFORE);
        assertThat(march.comparedTo(day("2026-03-31"))).isEqualTo(OVERLAPS);
    }

    @Test
    void anApproximateTimeIsNotOrderedWithinItsMargin() {
        PartialTime about = new PartialTime.About(NOON, Duration.ofMinutes(5));
        assertThat(about.comparedTo(PartialTime.exactly(NOON.plusSeconds(300)))).isEqualTo(OVERLAPS);
        assertThat(about.comparedTo(PartialTime.exactly(NOON.plusSeconds(301)))).isEqualTo(BEFORE);
        assertThat(about.comparedTo(PartialTime.exactly(NOON.minusSeconds(300))))
                .isEqualTo(OVERLAPS);
        assertThat(about.comparedTo(PartialTime.exactly(NOON.minusSeconds(301))))
                .isEqualTo(AFTER);
        assertThat(PartialTime.exactly(NOON).comparedTo(PartialTime.exactly(NOON)))
                .isEqualTo(OVERLAPS);
    }

    @Test
    void refusesWhatIsNoTime() {
        assertThatThrownBy(() -> new PartialTime.About(NOON, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plusMinus must lie between PT0S and a century");
        assertThatThrownBy(() -> new PartialTime.About(NOON, Duration.ofDays(36_526)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialTime.Year(0, NEW_YORK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must lie between 1 and 9999");
        assertThatThrownBy(() -> new PartialTime.Year(10_000, NEW_YORK)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PartialTime.Year(9999, NEW_YORK).latest()).isAfter(NOON);
    }
}
