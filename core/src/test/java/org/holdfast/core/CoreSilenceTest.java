package org.holdfast.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.checks.Silence;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.audit.AuditEntry;
import org.holdfast.core.audit.AuditEvent;
import org.holdfast.core.audit.AuditTrail;
import org.holdfast.core.client.BirthDate;
import org.holdfast.core.evidence.EvidenceNote;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.json.Problem;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.Policy;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.RulePolicy;
import org.holdfast.core.policy.Severity;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.version.Author;
import org.holdfast.core.version.Meta;
import org.holdfast.core.view.BreakGlass;
import org.holdfast.core.vitals.VitalsReading;
import org.junit.jupiter.api.Test;

class CoreSilenceTest {

    @Test
    void noPublicRecordSaysWhatItHolds() {
        sweep().hearsNothing();
    }

    /** A sweep with samples of all records whose parts depend on each other. */
    static Silence sweep() {
        Silence sweep = Silence.below("org.holdfast.core");
        return sweep.sample(Recorded.class, () -> Recorded.known("CANARY"))
                .sample(Distress.class, () -> Distress.rated(7))
                .sample(
                        SafetySignal.class,
                        () -> SafetySignal.of(
                                SafetySignal.Level.REVIEW,
                                new SafetySignal.CriticalAnswer("phq-9", "1.0.0", "9", 1),
                                Instant.parse("2071-03-07T13:05:00Z")))
                .sample(BirthDate.class, () -> new BirthDate(LocalDate.of(2071, 3, 7), null))
                .sample(BloodPressure.class, () -> new BloodPressure(2071, 71))
                .sample(PartialTime.Year.class, () -> new PartialTime.Year(2071, ZoneId.of("UTC")))
                .mayName(SafetySignal.CriticalAnswer.class, "instrument", "version", "item")
                .mayName(AnswerSheet.class, "instrument", "version")
                .mayName(Wording.class, "form")
                .sample(
                        VitalsReading.class,
                        () -> new VitalsReading(
                                VitalsReading.Moment.DURING,
                                new PartialTime.Year(2071, ZoneId.of("UTC")),
                                Recorded.known(new BloodPressure(2071, 71)),
                                Recorded.known(71),
                                null,
                                null,
                                VitalsReading.Method.MANUAL,
                                true))
                .sample(EvidenceNote.class, CoreSilenceTest::evidence)
                .mayName(EvidenceNote.class, "id")
                .sample(Author.class, () -> Author.practitioner(PractitionerId.random()))
                .sample(Meta.class, CoreSilenceTest::meta)
                .sample(Finding.class, CoreSilenceTest::finding)
                .mayName(Assessment.PolicyUsed.class, "id", "version")
                .mayName(Policy.class, "id", "version")
                .mayName(RulePolicy.class, "id")
                .mayName(Problem.class, "code", "pointer", "message")
                .sample(ZonedDateTime.class, () -> ZonedDateTime.parse("2071-03-07T13:05:00Z"))
                .sample(AuditEvent.class, CoreSilenceTest::event)
                .sample(AuditEntry.class, () -> AuditEntry.after("0".repeat(64), event()))
                .sample(
                        AuditTrail.class,
                        () -> AuditTrail.startingAt("0".repeat(64)).append(event()))
                .sample(BreakGlass.class, CoreSilenceTest::breakGlass);
    }

    private static EvidenceNote evidence() {
        return new EvidenceNote(
                "abdallah-2022",
                EvidenceNote.Design.RANDOMISED,
                1,
                EvidenceNote.Direction.NO_DIFFERENCE,
                Map.of("en", "CANARY"),
                new Provenance(Provenance.Origin.DESIGN, "any", null, LocalDate.of(2071, 3, 7), List.of(), "CANARY"));
    }

    private static Meta meta() {
        return new Meta(
                1,
                Instant.parse("2071-03-07T13:05:00Z"),
                Author.practitioner(PractitionerId.random()),
                null,
                null,
                "CANARY");
    }

    private static AuditEvent event() {
        return new AuditEvent(
                Instant.parse("2071-03-07T13:05:00Z"),
                new Author(Author.Kind.CLIENT, null),
                AuditEvent.Action.DISCLOSE,
                "episode",
                UUID.fromString("ca9a0000-0000-4000-8000-00000000ca9a"),
                null,
                AuditEvent.Outcome.DONE,
                null,
                null,
                List.of(),
                "CANARY");
    }

    private static BreakGlass breakGlass() {
        return new BreakGlass(
                RecordId.random(),
                EpisodeId.random(),
                ClientId.random(),
                PractitionerId.random(),
                BreakGlass.Reason.THREAT_TO_LIFE,
                Instant.parse("2071-03-07T13:05:00Z"),
                Instant.parse("2071-03-10T13:05:00Z"),
                null,
                null);
    }

    private static Finding finding() {
        return new Finding(
                "C01",
                Finding.Outcome.BROKEN,
                Severity.ERROR,
                "/sessions/2",
                "C01.not-in-force",
                List.of("CANARY"),
                new Provenance(Provenance.Origin.DESIGN, "any", null, LocalDate.of(2071, 3, 7), List.of(), "CANARY"),
                null,
                2,
                new Finding.Words("CANARY", "CANARY"));
    }
}
