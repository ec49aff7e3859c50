package org.holdfast.core.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.core.client.BirthDate;
import org.holdfast.core.client.ClientBuilder;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.TreatmentConsent;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.integration.Insight;
import org.holdfast.core.integration.IntegrationDomain;
import org.holdfast.core.json.Documents;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.MedicationOrderBuilder;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.DosingSessionBuilder;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.IntegrationSessionBuilder;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.PreparationSessionBuilder;
import org.holdfast.core.session.Release;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.RecordValidator;
import org.holdfast.core.vitals.VitalsReading;
import org.holdfast.core.vitals.VitalsReadingBuilder;
import org.junit.jupiter.api.Test;

/** How an episode is written in Java. */
class ExampleInJavaTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final PractitionerId PRESCRIBER = PractitionerId.random();

    private static TimeSpan held(String from, String to) {
        return new TimeSpan(Instant.parse(from), Instant.parse(to));
    }

    private static VitalsReading reading(VitalsReading.Moment moment, String at, int systolic, int diastolic) {
        return VitalsReadingBuilder.of()
                .moment(moment)
                .takenAt(PartialTime.exactly(Instant.parse(at)))
                .bloodPressure(Recorded.known(new BloodPressure(systolic, diastolic)))
                .oxygenSaturation(Recorded.known(98))
                .build();
    }

    private static Episode example() {
        TreatmentConsent consent = new TreatmentConsent(
                ConsentId.random(),
                Consent.Status.ACTIVE,
                Instant.parse("2026-02-20T15:30:00Z"),
                null,
                null,
                Substance.RACEMIC_KETAMINE,
                List.of(Route.INTRAMUSCULAR),
                null);
        PreparationSession preparation = PreparationSessionBuilder.of(
                        SessionId.random(), Session.Status.COMPLETED, ZONE)
                .held(held("2026-03-05T15:00:00Z", "2026-03-05T16:00:00Z"))
                .intention("to look at it from the riverbank")
                .build();
        MedicationOrder order = MedicationOrderBuilder.of(Substance.RACEMIC_KETAMINE, Route.INTRAMUSCULAR)
                .prescriber(PRESCRIBER)
                .planned(Mass.milligrams("40"))
                .basis(StrengthBasis.BASE)
                .signedAt(Instant.parse("2026-03-07T17:00:00Z"))
                .build();
        Map<Release.Criterion, Recorded<Boolean>> met = new EnumMap<>(Release.Criterion.class);
        List.of(Release.Criterion.values()).forEach(criterion -> met.put(criterion, Recorded.known(true)));
        DosingSession dosing = DosingSessionBuilder.of(SessionId.random(), Session.Status.COMPLETED, ZONE)
                .held(held("2026-03-07T17:30:00Z", "2026-03-07T20:25:00Z"))
                .ordinal(1)
                .order(order)
                .doses(List.of(new DoseAdministration.Bolus(
                        DoseAdministration.Kind.INITIAL,
                        DoseAdministration.Status.COMPLETED,
                        Mass.milligrams("40"),
                        StrengthBasis.BASE,
                        PartialTime.exactly(Instant.parse("2026-03-07T18:05:00Z")),
                        "SYN-001")))
                .vitals(List.of(
                        reading(VitalsReading.Moment.PRE_DOSE, "2026-03-07T17:58:00Z", 136, 84),
                        reading(VitalsReading.Moment.T_PLUS_40, "2026-03-07T18:44:00Z", 151, 93),
                        reading(VitalsReading.Moment.PRE_RELEASE, "2026-03-07T20:06:00Z", 132, 82)))
                .release(new Release(
                        Instant.parse("2026-03-07T20:15:00Z"), Release.Decision.RELEASED_WITH_ESCORT, met, null))
                .build();
        IntegrationSession integration = IntegrationSessionBuilder.of(
                        SessionId.random(), Session.Status.COMPLETED, ZONE)
                .held(held("2026-03-09T14:00:00Z", "2026-03-09T14:50:00Z"))
                .integrates(List.of(dosing.id()))
                .insights(List.of(new Insight(
                        RecordId.random(),
                        "it was then; I am here",
                        List.of(IntegrationDomain.MIND),
                        Insight.Firmness.TENTATIVE)))
                .distressBefore(Distress.rated(4))
                .distressAfter(Distress.rated(3))
                .build();
        return EpisodeBuilder.of(
                        EpisodeId.random(),
                        ClientBuilder.of(ClientId.random())
                                .preferredName("Rowan")
                                .birthDate(new BirthDate(LocalDate.of(1988, 5, 14), null))
                                .build())
                .type(Episode.Type.KETAMINE_ASSISTED)
                .consents(List.of(consent))
                .sessions(List.of(preparation, dosing, integration))
                .build();
    }

    @Test
    void isWholeAndComesBackFromItsDocument() {
        Episode episode = example();
        try (RecordValidator validator = RecordValidator.create()) {
            assertThat(validator.problems(episode, Locale.ENGLISH)).isEmpty();
        }
        Documents documents = Documents.strict();
        assertThat(documents.read(Episode.class, documents.write(episode))).isEqualTo(episode);
    }

    @Test
    void isJudgedForWhatItLeavesOut() {
        Assessment assessment =
                StandardRules.with(Policies.shipped("US")).assess(example(), Instant.parse("2026-03-10T12:00:00Z"));
        assertThat(assessment.passed()).contains("C01", "C02", "P01", "V01", "V02", "V03", "V05", "R02", "R03", "D01");
        assertThat(assessment.broken())
                .extracting(Finding::rule)
                .contains("M01", "S01", "E01")
                .doesNotContain("C01", "V03", "R03", "I01");
    }
}
