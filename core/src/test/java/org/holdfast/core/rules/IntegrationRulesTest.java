package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class IntegrationRulesTest {
    private static final String FIRST = "{\"start\":\"2026-03-09T14:00:00Z\",\"end\":\"2026-03-09T14:50:00Z\"}";
    private static final String SECOND = "{\"start\":\"2026-03-18T14:00:00Z\",\"end\":\"2026-03-18T14:50:00Z\"}";

    private static String start(String at) {
        return "{\"start\":\"" + at + "\"}";
    }

    @Test
    void closesTheWindowAtTheEndOfADayAndNotAfterHours() {
        assertThat(golden().says("I01")).isEqualTo("passed");
        // 21 March, 23:59 in New York, where clocks have gone forward: day 14, and less than 14 times 24 hours later.
        assertThat(golden().with(SECOND, start("2026-03-22T03:59:00Z")).says("I01"))
                .isEqualTo("passed");
        assertThat(golden().with(SECOND, start("2026-03-22T04:00:00Z")).says("I01"))
                .isEqualTo("I01.too-few /sessions/2");
    }

    @Test
    void waitsUntilTheWindowHasClosed() {
        Scene late = golden().with(SECOND, start("2026-03-23T14:00:00Z"));
        assertThat(late.at("2026-03-22T03:59:00Z").says("I01")).isEqualTo("skipped.not-yet /sessions/2");
        assertThat(late.at("2026-03-22T04:00:00Z").says("I01")).isEqualTo("I01.too-few /sessions/2");
    }

    @Test
    void countsWhatTookPlaceForThisDose() {
        assertThat(golden().with("000000000006\",\"status\":\"completed\"", "000000000006\",\"status\":\"no-show\"")
                        .says("I01"))
                .isEqualTo("I01.too-few /sessions/2");
        assertThat(golden().with("\"minIntegrationPerDose\":2", "\"minIntegrationPerDose\":3")
                        .says("I01"))
                .isEqualTo("I01.too-few /sessions/2");
        assertThat(golden().with(SECOND, start("2026-03-07T10:00:00Z")).says("I01"))
                .isEqualTo("I01.too-few /sessions/2");
        assertThat(golden().without("protocol", "consents")
                        .with(SECOND, start("2026-03-07T10:00:00Z"))
                        .says("I01"))
                .isEqualTo("passed");
    }

    @Test
    void skipsWhereASessionHasNoTime() {
        assertThat(golden().with(",\"held\":" + SECOND, "").says("I01"))
                .isEqualTo("skipped.session-time-missing /sessions/2");
        assertThat(golden().with(",\"held\":" + FIRST, "").says("I02"))
                .isEqualTo("skipped.session-time-missing /sessions/2");
    }

    @Test
    void counts72HoursBetweenInstantsWhateverTheClocksDo() {
        assertThat(golden().says("I02")).isEqualTo("passed");
        assertThat(golden().with(FIRST, start("2026-03-10T18:05:00Z")).says("I02"))
                .isEqualTo("passed");
        assertThat(golden().with(FIRST, start("2026-03-10T18:05:01Z")).says("I02"))
                .isEqualTo("I02.late /sessions/2");
    }

    @Test
    void waitsForTheFirstContact() {
        Scene late = golden().with(FIRST, start("2026-03-12T18:05:00Z"));
        assertThat(late.at("2026-03-10T18:05:00Z").says("I02")).isEqualTo("skipped.not-yet /sessions/2");
        assertThat(late.at("2026-03-10T18:05:01Z").says("I02")).isEqualTo("I02.late /sessions/2");
    }

    @Test
    void findsADoseBeforeTheOneBeforeWasIntegrated() {
        assertThat(golden().says("I03")).isEqualTo("not applicable");
        assertThat(golden().secondDose("2026-03-09T14:00:00Z", 40).says("I03")).isEqualTo("passed");
        assertThat(golden().secondDose("2026-03-09T13:59:59Z", 40).says("I03"))
                .isEqualTo("I03.not-integrated /sessions/3");
        assertThat(golden().with(",\"held\":" + FIRST, "")
                        .secondDose("2026-03-10T13:59:59Z", 40)
                        .says("I03"))
                .isEqualTo("skipped.session-time-missing /sessions/3");
    }
}
