package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class StructureRulesTest {
    private static final String LAST = "\"held\":{\"start\":\"2026-03-18T14:00:00Z\",\"end\":\"2026-03-18T14:50:00Z\"}";
    private static final String SESSION =
            "\"held\":{\"start\":\"2026-03-07T17:30:00Z\",\"end\":\"2026-03-07T20:25:00Z\"}";

    private static Scene period(String from, String to) {
        return golden().adding("\"history\":[{\"status\":\"screening\",\"at\":\"" + from
                + "\"},{\"status\":\"closed\",\"at\":\"" + to + "\"}]");
    }

    @Test
    void keepsSessionsInsideTheEpisode() {
        assertThat(golden().says("X01")).isEqualTo("not applicable");
        assertThat(period("2026-02-24T15:00:00Z", "2026-03-18T14:50:00Z").says("X01"))
                .isEqualTo("passed");
        assertThat(period("2026-02-24T15:00:01Z", "2026-03-18T14:50:00Z").says("X01"))
                .isEqualTo("X01.outside /sessions/0");
        assertThat(period("2026-02-24T15:00:00Z", "2026-03-18T14:49:59Z").says("X01"))
                .isEqualTo("X01.outside /sessions/5");
        Scene open = period("2026-02-24T15:00:00Z", "2026-03-18T14:00:00Z")
                .with(LAST, "\"held\":{\"start\":\"2026-03-18T14:00:00Z\"}");
        assertThat(open.says("X01")).isEqualTo("passed");
        assertThat(period("2026-02-24T15:00:00Z", "2026-03-18T13:59:59Z")
                        .with(LAST, "\"held\":{\"start\":\"2026-03-18T14:00:00Z\"}")
                        .says("X01"))
                .isEqualTo("X01.outside /sessions/5");
    }

    @Test
    void takesAnEpisodeThatIsNotOverAsOpen() {
        assertThat(golden().adding("\"history\":[{\"status\":\"preparing\",\"at\":\"2026-02-24T15:00:00Z\"}]")
                        .says("X01"))
                .isEqualTo("passed");
        assertThat(period("2026-02-24T15:00:00Z", "2026-02-20T00:00:00Z").says("X01"))
                .isEqualTo("not applicable");
        Scene whole = period("2026-02-24T15:00:00Z", "2026-03-18T14:50:00Z");
        assertThat(whole.with("," + LAST, "").says("X01")).isEqualTo("skipped.session-time-missing /sessions/5");
        assertThat(period("2026-02-24T15:00:00Z", "2026-03-18T14:00:00Z")
                        .with("000000000006\",\"status\":\"completed\"", "000000000006\",\"status\":\"cancelled\"")
                        .says("X01"))
                .isEqualTo("passed");
    }

    @Test
    void letsOneSessionBeUnderWay() {
        assertThat(golden().says("X02")).isEqualTo("not applicable");
        Scene one =
                golden().with("000000000006\",\"status\":\"completed\"", "000000000006\",\"status\":\"in-progress\"");
        assertThat(one.says("X02")).isEqualTo("passed");
        assertThat(one.with("000000000001\",\"status\":\"completed\"", "000000000001\",\"status\":\"in-progress\"")
                        .says("X02"))
                .isEqualTo("X02.two-under-way /sessions/5");
    }

    @Test
    void keepsDosesInsideTheSession() {
        assertThat(golden().says("X03")).isEqualTo("passed");
        assertThat(golden().with(SESSION, SESSION.replace("17:30:00", "18:05:00"))
                        .says("X03"))
                .isEqualTo("passed");
        assertThat(golden().with(SESSION, SESSION.replace("17:30:00", "18:05:01"))
                        .says("X03"))
                .isEqualTo("X03.outside /sessions/2/doses/0");
        assertThat(golden().with(SESSION, SESSION.replace("20:25:00", "18:05:00"))
                        .says("X03"))
                .isEqualTo("passed");
        assertThat(golden().with(SESSION, SESSION.replace("20:25:00", "18:04:59"))
                        .says("X03"))
                .isEqualTo("X03.outside /sessions/2/doses/0");
        assertThat(golden().with(SESSION, "\"held\":{\"start\":\"2026-03-07T17:30:00Z\"}")
                        .says("X03"))
                .isEqualTo("passed");
    }

    @Test
    void skipsDosesOfAnUnknownTime() {
        assertThat(golden().with(SESSION + ",", "").says("X03")).isEqualTo("skipped.session-time-missing /sessions/2");
        assertThat(golden().withoutDoseTime().says("X03")).isEqualTo("skipped.dose-time-missing /sessions/2/doses/0");
        assertThat(golden().dosedAt("{\"precision\":\"day\",\"on\":\"2026-03-07\",\"zone\":\"America/New_York\"}")
                        .says("X03"))
                .isEqualTo("skipped.times-overlap /sessions/2/doses/0");
    }

    @Test
    void numbersDosingSessionsInTheOrderInWhichTheyWereHeld() {
        assertThat(golden().says("X04")).isEqualTo("passed");
        Scene two = golden().secondDose("2026-03-14T18:00:00Z", 40);
        assertThat(two.says("X04")).isEqualTo("passed");
        assertThat(two.with("\"ordinal\":2", "\"ordinal\":1").says("X04")).isEqualTo("X04.twice /sessions/3");
        assertThat(golden().secondDose("2026-03-01T18:00:00Z", 40).says("X04"))
                .isEqualTo("X04.out-of-order /sessions/2");
        assertThat(two.with("\"ordinal\":2,", "").says("X04")).isEqualTo("skipped.ordinal-missing /sessions/3");
        assertThat(two.with("\"ordinal\":1,", "").says("X04")).isEqualTo("skipped.ordinal-missing /sessions/2");
    }

    @Test
    void doesNotGuessTheOrderOfDoses() {
        Scene month = golden().secondDose("2026-03-14T18:00:00Z", 40)
                .with("\"ordinal\":1,", "\"ordinal\":3,")
                .dosedAt("{\"precision\":\"month\",\"month\":\"2026-03\",\"zone\":\"America/New_York\"}");
        assertThat(month.says("X04")).isEqualTo("skipped.times-overlap /sessions/3");
    }

    @Test
    void findsWhatARecordNamesInTheSameEpisode() {
        assertThat(golden().says("X05")).isEqualTo("not applicable");
        String session = "\"session\":\"50000000-0000-4000-8000-000000000003\"";
        String id = "\"id\":\"ac000000-0000-4000-8000-000000000001\",";
        for (String list : new String[] {"adverseEvents", "challengingExperiences", "experiences", "progressNotes"}) {
            Scene here = golden().adding("\"" + list + "\":[{" + id + session + "}]");
            assertThat(here.says("X05")).as(list).isEqualTo("passed");
            Scene elsewhere = golden().adding("\"" + list + "\":[{" + id + session.replace("03\"", "33\"") + "}]");
            assertThat(elsewhere.says("X05")).as(list).isEqualTo("X05.elsewhere /" + list + "/0/session");
            assertThat(golden().adding("\"" + list + "\":[{" + id.replace(",", "") + "}]")
                            .says("X05"))
                    .as(list)
                    .isEqualTo("not applicable");
        }
    }

    @Test
    void findsSupportPeopleAndTheirConsent() {
        String person = """
                "supportPeople":[{"id":"a3000000-0000-4000-8000-000000000001","consent":"c0000000-0000-4000-8000-000000000002"}]""";
        assertThat(golden().adding(person).says("X05")).isEqualTo("passed");
        assertThat(golden().adding(person.replace("0002\"}", "0009\"}")).says("X05"))
                .isEqualTo("X05.elsewhere /supportPeople/0/consent");
        String watch =
                "\"ordinal\":1,\"watch\":{\"supportChecks\":[{\"person\":\"a3000000-0000-4000-8000-000000000001\"}]},";
        assertThat(golden().adding(person).with("\"ordinal\":1,", watch).says("X05"))
                .isEqualTo("passed");
        assertThat(golden().with("\"ordinal\":1,", watch).says("X05"))
                .isEqualTo("X05.elsewhere /sessions/2/watch/supportChecks/0");
    }
}
