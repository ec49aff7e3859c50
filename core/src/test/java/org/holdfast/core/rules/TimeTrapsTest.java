package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.rules.Scene.golden;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.holdfast.core.Golden;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.junit.jupiter.api.Test;

/** The traps of time: clocks that change, offsets that get lost, and times that are known only in part. */
class TimeTrapsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private static PartialTime exactly(String at) {
        return PartialTime.exactly(Instant.parse(at));
    }

    private static Duration days(String from, String to, ZoneId zone) {
        Elapsed elapsed = Elapsed.days(exactly(from), exactly(to), zone);
        assertThat(elapsed.least()).isEqualTo(elapsed.most());
        return elapsed.least();
    }

    @Test
    void countsHoursBetweenInstantsWhenClocksGoForward() {
        // 7 March 13:05 in New York to the same time of the next day: clocks lost an hour.
        assertThat(Elapsed.between(exactly("2026-03-07T18:05:00Z"), exactly("2026-03-08T17:05:00Z"))
                        .most())
                .isEqualTo(Duration.ofHours(23));
        assertThat(days("2026-03-07T18:05:00Z", "2026-03-08T17:05:00Z", NEW_YORK))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void countsHoursBetweenInstantsWhenClocksGoBack() {
        assertThat(Elapsed.between(exactly("2026-10-31T17:05:00Z"), exactly("2026-11-01T18:05:00Z"))
                        .most())
                .isEqualTo(Duration.ofHours(25));
        assertThat(days("2026-10-31T17:05:00Z", "2026-11-01T18:05:00Z", NEW_YORK))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void closesTheDayByTheClockOfTheSession() {
        // One instant is the 21st in New York and the 22nd in Madrid.
        assertThat(days("2026-03-07T18:05:00Z", "2026-03-22T03:59:59Z", NEW_YORK))
                .isEqualTo(Duration.ofDays(14));
        assertThat(days("2026-03-07T18:05:00Z", "2026-03-22T03:59:59Z", MADRID)).isEqualTo(Duration.ofDays(15));
        Session session = golden().episode().sessions().get(2);
        assertThat(session.dayOf(Instant.parse("2026-03-08T04:59:59Z"))).isEqualTo("2026-03-07");
        assertThat(session.dayOf(Instant.parse("2026-03-08T05:00:00Z"))).isEqualTo("2026-03-08");
    }

    @Test
    void keepsThe72HoursOfTheFirstContactOverTheChange() {
        String first = "{\"start\":\"2026-03-09T14:00:00Z\",\"end\":\"2026-03-09T14:50:00Z\"}";
        // 10 March 14:05 in New York is 73 hours by the clock on the wall and 72 by the one that counts.
        assertThat(golden().with(first, "{\"start\":\"2026-03-10T18:05:00Z\"}").says("I02"))
                .isEqualTo("passed");
        assertThat(golden().with(first, "{\"start\":\"2026-03-10T18:05:00.001Z\"}")
                        .says("I02"))
                .isEqualTo("I02.late /sessions/2");
    }

    @Test
    void readsAnOffsetAsTheSameInstantAndNeverWithoutOne() {
        String utc = "\"completedAt\":\"2026-03-08T15:10:00Z\"";
        Scene offset = golden().with(utc, "\"completedAt\":\"2026-03-08T11:10:00-04:00\"");
        assertThat(offset.episode()).isEqualTo(golden().episode());
        assertThat(new String(Golden.DOCUMENTS.write(offset.episode()), UTF_8)).contains(utc);
        assertThatThrownBy(() -> golden().with(utc, "\"completedAt\":\"2026-03-08T11:10:00\"")
                        .episode())
                .isInstanceOf(DocumentException.class);
        assertThatThrownBy(
                        () -> golden().with(utc, "\"completedAt\":1772982600").episode())
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void aDayThatChangesItsClocksHas23Or25Hours() {
        PartialTime forward = new PartialTime.Day(LocalDate.of(2026, 3, 8), NEW_YORK);
        PartialTime back = new PartialTime.Day(LocalDate.of(2026, 11, 1), NEW_YORK);
        assertThat(Duration.between(forward.earliest(), forward.latest()).plusNanos(1))
                .isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(back.earliest(), back.latest()).plusNanos(1))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void neverPadsATimeThatIsKnownInPart() {
        PartialTime march = new PartialTime.Month(YearMonth.of(2026, 3), NEW_YORK);
        Elapsed since = Elapsed.between(march, exactly("2026-03-15T12:00:00Z"));
        assertThat(since.atLeast(Duration.ZERO)).isEqualTo(Truth.OPEN);
        assertThat(since.atLeast(Duration.ofDays(20))).isEqualTo(Truth.NO);
        assertThat(since.atMost(Duration.ofDays(20))).isEqualTo(Truth.YES);
        assertThat(golden().dosedAt("{\"precision\":\"month\",\"month\":\"2026-03\",\"zone\":\"America/New_York\"}")
                        .says("I02"))
                .startsWith("skipped.");
    }

    @Test
    void skipsARuleThatFacesTimesWithoutAnOrder() {
        Scene day = golden().dosedAt("{\"precision\":\"day\",\"on\":\"2026-03-07\",\"zone\":\"America/New_York\"}");
        assertThat(day.says("V01")).startsWith("skipped.times-overlap");
        assertThat(day.says("R02")).startsWith("skipped.times-overlap");
        assertThat(day.says("C02")).isEqualTo("passed");
    }

    @Test
    void turnsTruthAround() {
        assertThat(Truth.YES.not()).isEqualTo(Truth.NO);
        assertThat(Truth.NO.not()).isEqualTo(Truth.YES);
        assertThat(Truth.OPEN.not()).isEqualTo(Truth.OPEN);
    }
}
