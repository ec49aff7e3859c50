package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class RecordingRulesTest {
    private static final String AT = "/sessions/2/setting/recordings/0";

    /** A recording of the dosing session, which is held from 17:30 up to 20:25. */
    private static Scene recorded(String kind) {
        return golden().with("\"monitors\":true}]}", "\"monitors\":true}],\"recordings\":[\"" + kind + "\"]}");
    }

    private static Scene agreed(Scene scene, String signedAt, String covers, String more) {
        return scene.with(
                "\"consents\":[",
                "\"consents\":[{\"type\":\"recording\",\"id\":\"c0000000-0000-4000-8000-000000000009\","
                        + "\"status\":\"active\",\"signedAt\":\"" + signedAt + "\"" + more + ",\"covers\":[\"" + covers
                        + "\"]},");
    }

    @Test
    void hasNoOccasionWithoutARecording() {
        assertThat(golden().says("C05")).isEqualTo("not applicable");
    }

    @Test
    void asksForAConsentToThisKindOfRecording() {
        String before = "2026-03-01T12:00:00Z";
        assertThat(recorded("audio").says("C05")).isEqualTo("C05.no-consent " + AT);
        assertThat(agreed(recorded("audio"), before, "audio", "").says("C05")).isEqualTo("passed");
        assertThat(agreed(recorded("audio"), before, "video", "").says("C05")).isEqualTo("passed");
        assertThat(agreed(recorded("video"), before, "video", "").says("C05")).isEqualTo("passed");
        assertThat(agreed(recorded("video"), before, "audio", "").says("C05")).isEqualTo("C05.no-consent " + AT);
        assertThat(agreed(recorded("ai-transcription"), before, "video", "").says("C05"))
                .isEqualTo("C05.no-consent " + AT);
        assertThat(agreed(recorded("ai-transcription"), before, "ai-transcription", "")
                        .says("C05"))
                .isEqualTo("passed");
    }

    @Test
    void leavesOpenAGapBetweenTwoConsents() {
        String before = "2026-03-01T12:00:00Z";
        Scene first = agreed(recorded("audio"), before, "audio", ",\"withdrawnAt\":\"2026-03-07T18:00:00Z\"")
                .with("c0000000-0000-4000-8000-000000000009", "c0000000-0000-4000-8000-000000000008");
        assertThat(agreed(first, "2026-03-07T19:00:00Z", "audio", "").says("C05"))
                .isEqualTo("skipped.times-overlap " + AT);
        assertThat(agreed(first, "2026-03-07T18:00:00Z", "audio", "").says("C05"))
                .isEqualTo("passed");
    }

    @Test
    void leavesOpenWhenInTheSessionTheRecorderRan() {
        assertThat(agreed(recorded("audio"), "2026-03-07T17:30:00Z", "audio", "")
                        .says("C05"))
                .isEqualTo("passed");
        assertThat(agreed(recorded("audio"), "2026-03-07T17:30:01Z", "audio", "")
                        .says("C05"))
                .isEqualTo("skipped.times-overlap " + AT);
        assertThat(agreed(recorded("audio"), "2026-03-07T20:25:00Z", "audio", "")
                        .says("C05"))
                .isEqualTo("C05.no-consent " + AT);
        String before = "2026-03-01T12:00:00Z";
        assertThat(agreed(recorded("audio"), before, "audio", ",\"withdrawnAt\":\"2026-03-07T20:25:00Z\"")
                        .says("C05"))
                .isEqualTo("passed");
        assertThat(agreed(recorded("audio"), before, "audio", ",\"withdrawnAt\":\"2026-03-07T20:24:59Z\"")
                        .says("C05"))
                .isEqualTo("skipped.times-overlap " + AT);
        assertThat(agreed(recorded("audio"), before, "audio", ",\"withdrawnAt\":\"2026-03-07T17:30:00Z\"")
                        .says("C05"))
                .isEqualTo("C05.no-consent " + AT);
    }

    @Test
    void skipsWithoutTheTimeOfTheSession() {
        Scene scene = agreed(recorded("audio"), "2026-03-01T12:00:00Z", "audio", "")
                .with("\"held\":{\"start\":\"2026-03-07T17:30:00Z\",\"end\":\"2026-03-07T20:25:00Z\"},", "");
        assertThat(scene.says("C05")).isEqualTo("skipped.session-time-missing " + AT);
    }

    @Test
    void leavesOpenAConsentThatHeldOnlyInTheMiddleOfTheSession() {
        assertThat(agreed(
                                recorded("audio"),
                                "2026-03-07T18:00:00Z",
                                "audio",
                                ",\"withdrawnAt\":\"2026-03-07T18:30:00Z\"")
                        .says("C05"))
                .isEqualTo("skipped.times-overlap " + AT);
    }
}
