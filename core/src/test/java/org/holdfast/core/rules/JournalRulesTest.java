package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class JournalRulesTest {
    private static final String OWN = """
            "audience":"team","client":{""";
    private static final String LOG = """
            "practiceLog":[{"id":"ad000000-0000-4000-8000-000000000001","commitment":"a2000000-0000-4000-8000-000000000001",\
            "at":{"precision":"day","on":"2026-03-10","zone":"America/New_York"}}],"consents":[""";
    private static final String TOLD = """
            "experiences":[{"id":"ac000000-0000-4000-8000-000000000001","session":"50000000-0000-4000-8000-000000000003",\
            "recalledAt":"2026-03-09T14:20:00Z","narrative":"a wide river","meta":{"version":1,"recordedAt":"2026-03-09T15:00:00Z",\
            "author":{"kind":"practitioner","practitioner":"9a000000-0000-4000-8000-000000000001"}}}],"consents":[""";

    private static Scene forTeam() {
        return golden().with("\"client\":{", OWN)
                .with("\"visibility\":\"private\"", "\"visibility\":\"shared-with-team\"");
    }

    @Test
    void passesADocumentThatHoldsWhatWasShared() {
        assertThat(forTeam().says("J01")).isEqualTo("passed");
        assertThat(forTeam().with("\"consents\":[", TOLD).says("J01")).isEqualTo("passed");
    }

    @Test
    void findsWhatThePersonKept() {
        assertThat(forTeam()
                        .with(
                                "shared-with-team\",\"writtenAt\":\"2026-03-08",
                                "shared-with-some\",\"writtenAt\":\"2026-03-08")
                        .says("J01"))
                .isEqualTo("J01.private-entry /journal/0");
        assertThat(forTeam().with("\"consents\":[", LOG).says("J01")).isEqualTo("J01.own-words /practiceLog/0");
        Scene own = forTeam().with("\"consents\":[", TOLD);
        assertThat(own.with(
                                "{\"kind\":\"practitioner\",\"practitioner\":\"9a000000-0000-4000-8000-000000000001\"}",
                                "{\"kind\":\"client\"}")
                        .says("J01"))
                .isEqualTo("J01.own-words /experiences/0");
    }

    @Test
    void saysNothingOfADocumentForThePersonThemselves() {
        assertThat(golden().with("\"consents\":[", LOG).says("J01")).isEqualTo("not applicable");
    }
}
