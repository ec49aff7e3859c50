package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class HomeRulesTest {
    private static final String DOSE = "/sessions/2";
    private static final String CONTACT = "\"confirmedAt\":\"2026-03-07T17:10:00Z\"";
    private static final String ADULT = "\"adult\":{\"known\":true}";
    private static final String ADDRESS = "\"addressConfirmed\":{\"known\":true}";
    private static final String MODALITY =
            "\"modality\":\"in-person\",\"present\":[{\"practitioner\":\"9a000000-0000-4000-8000-000000000002\",\"monitors\":true}]";

    private static Scene home() {
        String person = "\"a3000000-0000-4000-8000-000000000001\"";
        return golden().with(MODALITY, "\"modality\":\"at-home-supervised\",\"supportPeople\":[" + person + "]")
                .with("\"ordinal\":1,", "\"ordinal\":1,\"checklist\":{" + ADDRESS + "},")
                .with(
                        "\"homeZone\":\"America/New_York\"",
                        "\"homeZone\":\"America/New_York\",\"emergencyContact\":{\"name\":\"S.\",\"phone\":\"+1 555 0100\","
                                + CONTACT + "}")
                .with(
                        "\"team\":[",
                        "\"supportPeople\":[{\"id\":" + person + ",\"name\":\"S.\"," + ADULT + "}],\"team\":[");
    }

    @Test
    void hasNoOccasionInTheClinic() {
        for (String rule : new String[] {"P06", "P07", "P08"}) {
            assertThat(golden().says(rule)).isEqualTo("not applicable");
        }
    }

    @Test
    void asksForAnAdultWhoIsThere() {
        assertThat(home().says("P06")).isEqualTo("passed");
        assertThat(home().with("\"at-home-supervised\"", "\"video\"").says("P06"))
                .isEqualTo("passed");
        assertThat(home().with(ADULT, "\"adult\":{\"known\":false}").says("P06"))
                .isEqualTo("P06.no-adult " + DOSE);
        assertThat(home().with("," + ADULT, "").says("P06")).isEqualTo("skipped.adult-unknown " + DOSE);
        assertThat(home().with(",\"supportPeople\":[\"a3000000-0000-4000-8000-000000000001\"]", "")
                        .says("P06"))
                .isEqualTo("P06.no-adult " + DOSE);
    }

    @Test
    void asksForAContactThatWasConfirmedOnTheDay() {
        String at = " /client/emergencyContact";
        assertThat(home().with("," + CONTACT, "").says("P06")).isEqualTo("P06.contact-not-confirmed" + at);
        // Midnight in New York, where it is five hours later in UTC.
        assertThat(home().with("2026-03-07T17:10:00Z", "2026-03-07T05:00:00Z").says("P06"))
                .isEqualTo("passed");
        assertThat(home().with("2026-03-07T17:10:00Z", "2026-03-07T04:59:59Z").says("P06"))
                .isEqualTo("P06.contact-not-confirmed" + at);
        assertThat(home().with("2026-03-07T17:10:00Z", "2026-03-07T18:05:00Z").says("P06"))
                .isEqualTo("passed");
        assertThat(home().with("2026-03-07T17:10:00Z", "2026-03-07T18:05:01Z").says("P06"))
                .isEqualTo("skipped.later-review" + at);
        assertThat(home().with(",\"emergencyContact\":{\"name\":\"S.\",\"phone\":\"+1 555 0100\"," + CONTACT + "}", "")
                        .says("P06"))
                .isEqualTo("P06.no-contact /client");
    }

    @Test
    void asksForTheAddressInTheSession() {
        assertThat(home().with(ADDRESS, "").says("P06")).isEqualTo("P06.address-not-confirmed " + DOSE);
        assertThat(home().with(ADDRESS, "\"addressConfirmed\":{\"known\":false}")
                        .says("P06"))
                .isEqualTo("P06.address-not-confirmed " + DOSE);
    }

    @Test
    void doesNotGuessWhereASessionWasHeld() {
        Scene unsaid = golden().with("\"setting\":{" + MODALITY + "},", "");
        assertThat(unsaid.says("P06")).isEqualTo("skipped.modality-missing " + DOSE);
        assertThat(unsaid.says("P07")).isEqualTo("not applicable");
        assertThat(unsaid.withAll("\"racemic-ketamine\"", "\"esketamine\"").says("P07"))
                .isEqualTo("skipped.modality-missing " + DOSE);
        assertThat(golden().withoutOrder().says("P07")).isEqualTo("skipped.order-missing " + DOSE);
        assertThat(home().withoutOrder().says("P08")).isEqualTo("skipped.order-missing " + DOSE);
    }

    @Test
    void findsEsketamineAwayFromTheClinic() {
        assertThat(golden().withAll("\"racemic-ketamine\"", "\"esketamine\"").says("P07"))
                .isEqualTo("passed");
        assertThat(home().withAll("\"racemic-ketamine\"", "\"esketamine\"").says("P07"))
                .isEqualTo("P07.at-home " + DOSE);
    }

    @Test
    void warnsOfRacemicKetamineAtHome() {
        assertThat(home().says("P08")).isEqualTo("P08.warning " + DOSE);
        assertThat(home().withAll("\"racemic-ketamine\"", "\"esketamine\"").says("P08"))
                .isEqualTo("not applicable");
    }
}
