package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class ClosingRulesTest {
    private static final String COMMITMENT = "I08.open-commitment /sessions/4/commitments/0";

    private static Scene closed(String more) {
        return golden().adding("\"closure\":{\"reason\":\"completed\"" + more + "}");
    }

    private static Scene reviewed() {
        return closed(",\"openReviewed\":true");
    }

    @Test
    void asksOnlyWhereAnEpisodeIsCompleted() {
        assertThat(golden().says("I08")).isEqualTo("not applicable");
        assertThat(golden().adding("\"closure\":{\"reason\":\"transferred\"}").says("I08"))
                .isEqualTo("not applicable");
        assertThat(reviewed().says("I08")).isEqualTo("passed");
    }

    @Test
    void findsCommitmentsThatNobodyWentThrough() {
        assertThat(closed("").says("I08")).isEqualTo(COMMITMENT);
        assertThat(closed(",\"openReviewed\":false").says("I08")).isEqualTo(COMMITMENT);
        String step = "\"firstStep\":\"Tuesday, after work\"";
        assertThat(closed("").with(step, step + ",\"status\":\"begun\"").says("I08"))
                .isEqualTo(COMMITMENT);
        for (String status : new String[] {"settled", "let-go"}) {
            assertThat(closed("")
                            .with(step, step + ",\"status\":\"" + status + "\"")
                            .says("I08"))
                    .isEqualTo("passed");
        }
    }

    @Test
    void findsOpenEventsAndFlags() {
        String event = "\"adverseEvents\":[{\"id\":\"ae000000-0000-4000-8000-000000000001\",\"grade\":1%s}]";
        assertThat(reviewed().adding(event.formatted("")).says("I08")).isEqualTo("I08.open-event /adverseEvents/0");
        assertThat(reviewed()
                        .adding(event.formatted(",\"outcome\":\"recovering\""))
                        .says("I08"))
                .isEqualTo("I08.open-event /adverseEvents/0");
        assertThat(reviewed()
                        .adding(event.formatted(",\"outcome\":\"recovered\""))
                        .says("I08"))
                .isEqualTo("passed");
        String flag = "\"riskFlags\":[{\"id\":\"af000000-0000-4000-8000-000000000001\",\"status\":\"%s\"}]";
        assertThat(reviewed().adding(flag.formatted("acknowledged")).says("I08"))
                .isEqualTo("I08.open-flag /riskFlags/0");
        assertThat(reviewed().adding(flag.formatted("resolved")).says("I08")).isEqualTo("passed");
    }

    @Test
    void findsADoseWithoutIntegration() {
        assertThat(reviewed().secondDose("2026-03-21T18:00:00Z", 40).says("I08"))
                .isEqualTo("I08.unpaired-dose /sessions/3");
    }
}
