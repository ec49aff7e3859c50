package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.holdfast.core.time.PartialTime;
import org.junit.jupiter.api.Test;

class ElapsedTest {
    private static final Duration ONE = Duration.ofHours(1);
    private static final Duration TWO = Duration.ofHours(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Elapsed OPEN = new Elapsed(ONE, TWO);

    @Test
    void saysYesOrNoOfAnExactTime() {
        Elapsed exact = new Elapsed(ONE, ONE);
        assertThat(exact.atLeast(ONE)).isEqualTo(Truth.YES);
        assertThat(exact.atLeast(ONE.plus(SECOND))).isEqualTo(Truth.NO);
        assertThat(exact.atMost(ONE)).isEqualTo(Truth.YES);
        assertThat(exact.atMost(ONE.minus(SECOND))).isEqualTo(Truth.NO);
        assertThat(exact.lessThan(ONE)).isEqualTo(Truth.NO);
        assertThat(exact.lessThan(ONE.plus(SECOND))).isEqualTo(Truth.YES);
    }

    @Test
    void leavesOpenWhatLiesBetweenTheLeastAndTheMost() {
        assertThat(OPEN.atLeast(ONE)).isEqualTo(Truth.YES);
        assertThat(OPEN.atLeast(ONE.plus(SECOND))).isEqualTo(Truth.OPEN);
        assertThat(OPEN.atLeast(TWO)).isEqualTo(Truth.OPEN);
        assertThat(OPEN.atLeast(TWO.plus(SECOND))).isEqualTo(Truth.NO);
        assertThat(OPEN.atMost(TWO)).isEqualTo(Truth.YES);
        assertThat(OPEN.atMost(TWO.minus(SECOND))).isEqualTo(Truth.OPEN);
        assertThat(OPEN.atMost(ONE)).isEqualTo(Truth.OPEN);
        assertThat(OPEN.atMost(ONE.minus(SECOND))).isEqualTo(Truth.NO);
        assertThat(OPEN.lessThan(TWO.plus(SECOND))).isEqualTo(Truth.YES);
        assertThat(OPEN.lessThan(TWO)).isEqualTo(Truth.OPEN);
        assertThat(OPEN.lessThan(ONE.plus(SECOND))).isEqualTo(Truth.OPEN);
        assertThat(OPEN.lessThan(ONE)).isEqualTo(Truth.NO);
    }

    @Test
    void includesBothEndsOfAWindow() {
        assertThat(OPEN.within(ONE, TWO)).isEqualTo(Truth.YES);
        assertThat(OPEN.within(ONE.plus(SECOND), TWO)).isEqualTo(Truth.OPEN);
        assertThat(OPEN.within(ONE, TWO.minus(SECOND))).isEqualTo(Truth.OPEN);
        assertThat(OPEN.within(TWO.plus(SECOND), TWO.plus(ONE))).isEqualTo(Truth.NO);
    }

    @Test
    void countsDaysOnTheCalendarWhereClocksGoForward() {
        ZoneId zone = ZoneId.of("America/New_York");
        Instant midnight = Instant.parse("2026-03-08T05:00:00Z");
        Elapsed days = Elapsed.days(
                PartialTime.exactly(midnight), PartialTime.exactly(midnight.plus(Duration.ofHours(23))), zone);
        assertThat(days).isEqualTo(new Elapsed(Duration.ofDays(1), Duration.ofDays(1)));
    }
}
