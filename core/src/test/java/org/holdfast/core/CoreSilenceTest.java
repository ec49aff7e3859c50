package org.holdfast.core;

import org.holdfast.checks.Silence;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.Problem;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.junit.jupiter.api.Test;

class CoreSilenceTest {

    @Test
    void noPublicRecordSaysWhatItHolds() {
        Silence sweep = Silence.below("org.holdfast.core");
        sweep.sample(Recorded.class, () -> Recorded.known("CANARY"))
                .sample(Distress.class, () -> Distress.rated(7))
                .sample(
                        SafetySignal.class,
                        () -> SafetySignal.of(
                                SafetySignal.Level.REVIEW,
                                new SafetySignal.CriticalAnswer("phq-9", "1.0.0", "9", 1),
                                java.time.Instant.parse("2071-03-07T13:05:00Z")))
                .mayName(SafetySignal.CriticalAnswer.class, "instrument", "version", "item")
                .mayName(AnswerSheet.class, "instrument", "version")
                .mayName(Wording.class, "form")
                .mayName(Problem.class, "code", "pointer", "message")
                .hearsNothing();
    }
}
