package org.holdfast.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.holdfast.core.Golden;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.privacy.DisclosureDecision.Deny;
import org.holdfast.core.privacy.DisclosureDecision.Obligation;
import org.holdfast.core.privacy.DisclosureDecision.Permit;
import org.holdfast.core.privacy.DisclosureDecision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosuresTest {
    private static final PrivacyPolicy POLICY = Policies.shipped("US").privacy();
    private static final String CONSENT = """
            {"type":"disclosure","id":"c0000000-0000-4000-8000-000000000003","status":"active",\
            "signedAt":"2026-02-20T15:00:00Z","validity":{"start":"2026-02-20T15:00:00Z","end":"2026-08-20T04:00:00Z"},\
            "discloser":"the clinic","recipients":["Dr. A."],"what":["doses","vitals"],"purpose":"treatment","mayRevoke":true}""";
    private static final String GRANTED = """
            {"id":"ab000000-0000-4000-8000-000000000001","kind":"restriction","askedAt":"2026-03-01T10:00:00Z",\
            "answer":{"at":"2026-03-02T10:00:00Z","by":"9a000000-0000-4000-8000-000000000001","granted":true}}""";

    private static Episode episode(String consents, String requests) {
        String json = """
                {"schema":"holdfast/episode/1","id":"e0000000-0000-4000-8000-000000000001",\
                "client":{"id":"7b1c0000-0000-4000-8000-0000000000a1"},"consents":[%s],"requests":[%s]}""".formatted(consents, requests);
        return Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
    }

    private static DisclosureRequest asks(String at, RecordKind... what) {
        return new DisclosureRequest("Dr. A.", Purpose.TREATMENT, Arrays.asList(what), Instant.parse(at));
    }

    private static DisclosureDecision decide(String consents, String requests, DisclosureRequest request) {
        return Disclosures.with(POLICY).decide(episode(consents, requests), request);
    }

    private static String decision(String consents, RecordKind... what) {
        return said(decide(consents, "", asks("2026-03-10T09:00:00Z", what)));
    }

    private static String said(DisclosureDecision decision) {
        return decision instanceof Deny deny ? deny.reason() + " " + deny.refused() : "permit";
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void deniesWhatNoConsentCovers(RecordKind kind) {
        boolean named = kind.compareTo(RecordKind.SUBSTANCE_USE) >= 0;
        assertThat(decision("", kind)).isEqualTo((named ? "NEEDS_OWN_CONSENT [" : "NO_CONSENT [") + kind + "]");
    }

    @Test
    void permitsWhatAConsentNames() {
        Permit permit = (Permit) decide(CONSENT, "", asks("2026-03-10T09:00:00Z", RecordKind.VITALS, RecordKind.DOSES));
        assertThat(permit.scope().basis()).containsExactly(ConsentId.parse("c0000000-0000-4000-8000-000000000003"));
        assertThat(permit.scope().recipient()).isEqualTo("Dr. A.");
        assertThat(permit.scope().what()).containsExactly(RecordKind.DOSES, RecordKind.VITALS);
        assertThat(permit.scope().until()).isEqualTo("2026-08-20T04:00:00Z");
        assertThat(permit.scope().withheld()).isEmpty();
        assertThat(permit.confidentiality()).isEqualTo(PrivacyPolicy.Confidentiality.NORMAL);
        assertThat(permit.codes()).isEmpty();
        assertThat(permit.notice()).isNull();
        assertThat(permit.obligations())
                .containsExactly(
                        Obligation.RECORD_DISCLOSURE, Obligation.ATTACH_SCOPE, Obligation.LEAVE_OUT_SUBSTANCE_USE);
    }

    /** Each row: what to change in the consent, into what, and the decision on doses. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "Dr. A."             | "Dr. B."                                            | NO_CONSENT [DOSES]
            "Dr. A."             | "Dr. A. and others"                                 | NO_CONSENT [DOSES]
            "doses","vitals"     | "vitals"                                            | NO_CONSENT [DOSES]
            "treatment"          | "payment"                                           | NO_CONSENT [DOSES]
            "active"             | "draft"                                             | NO_CONSENT [DOSES]
            "active"             | "entered-in-error"                                  | NO_CONSENT [DOSES]
            "active"             | "declined"                                          | WITHDRAWN [DOSES]
            "active"             | "withdrawn","withdrawnAt":"2026-03-10T09:00:00Z"    | WITHDRAWN [DOSES]
            "active"             | "withdrawn","withdrawnAt":"2026-03-10T09:00:01Z"    | permit
            2026-02-20T15        | 2026-03-11T15                                       | NO_CONSENT [DOSES]
            2026-08-20T04:00:00Z | 2026-03-10T09:00:00Z                                | NO_CONSENT [DOSES]
            2026-08-20T04:00:00Z | 2026-03-10T09:00:01Z                                | permit
            "mayRevoke":true     | "mayRevoke":true,"counsellingNotes":true            | NO_CONSENT [DOSES]
            "mayRevoke":true     | "mayRevoke":false                                   | permit
            """)
    void looksAtEachPartOfTheConsent(String from, String to, String expected) {
        assertThat(CONSENT).contains(from);
        assertThat(decision(CONSENT.replace(from, to), RecordKind.DOSES)).isEqualTo(expected);
    }

    @Test
    void deniesAllIfOneKindIsNotCovered() {
        assertThat(decision(CONSENT, RecordKind.DOSES, RecordKind.SCORES)).isEqualTo("NO_CONSENT [SCORES]");
        assertThat(decision(CONSENT)).isEqualTo("NOTHING_ASKED []");
        assertThat(decision(CONSENT, (RecordKind) null)).isEqualTo("NOTHING_ASKED []");
    }

    @Test
    void namesTheStrictestReason() {
        String withdrawn = CONSENT.replace("\"active\"", "\"withdrawn\",\"withdrawnAt\":\"2026-03-01T09:00:00Z\"");
        assertThat(decision(withdrawn, RecordKind.SCORES, RecordKind.SUBSTANCE_USE, RecordKind.DOSES))
                .isEqualTo("WITHDRAWN [DOSES, SCORES, SUBSTANCE_USE]");
    }

    @Test
    void takesTheLaterWordOfTwo() {
        String refused = CONSENT.replace("000003", "000004")
                .replace("\"active\"", "\"withdrawn\",\"withdrawnAt\":\"2026-03-01T09:00:00Z\"");
        assertThat(decision(CONSENT + "," + refused, RecordKind.DOSES)).isEqualTo("WITHDRAWN [DOSES]");
        String again =
                CONSENT.replace("\"signedAt\":\"2026-02-20T15:00:00Z\"", "\"signedAt\":\"2026-03-01T09:00:01Z\"");
        assertThat(decision(again + "," + refused, RecordKind.DOSES)).isEqualTo("permit");
        String same = again.replace("09:00:01Z", "09:00:00Z");
        assertThat(decision(same + "," + refused, RecordKind.DOSES)).isEqualTo("WITHDRAWN [DOSES]");
        assertThat(decision(CONSENT + "," + refused.replace("Dr. A.", "Dr. B."), RecordKind.DOSES))
                .isEqualTo("permit");
    }

    @Test
    void keepsToARestrictionThatWasGranted() {
        DisclosureRequest asked = asks("2026-03-10T09:00:00Z", RecordKind.DOSES);
        assertThat(said(decide(CONSENT, GRANTED, asked))).isEqualTo("RESTRICTED [DOSES]");
        assertThat(said(decide(CONSENT, GRANTED.replace("true", "false"), asked)))
                .isEqualTo("permit");
        assertThat(said(decide(CONSENT, GRANTED.replace("restriction", "access"), asked)))
                .isEqualTo("permit");
        assertThat(said(decide(CONSENT, GRANTED.replace("2026-03-02T10", "2026-03-10T10"), asked)))
                .isEqualTo("permit");
        String ofConsent = GRANTED.replace(
                "\"kind\":\"restriction\"",
                "\"kind\":\"restriction\",\"target\":\"c0000000-0000-4000-8000-000000000003\"");
        assertThat(said(decide(CONSENT, ofConsent, asked))).isEqualTo("RESTRICTED [DOSES]");
        assertThat(said(decide(CONSENT + "," + CONSENT.replace("000003", "000005"), ofConsent, asked)))
                .isEqualTo("permit");
        String ofRecord =
                ofConsent.replace("c0000000-0000-4000-8000-000000000003", "50000000-0000-4000-8000-000000000001");
        Permit permit = (Permit) decide(CONSENT, ofRecord, asked);
        assertThat(permit.scope().withheld()).containsExactly(UUID.fromString("50000000-0000-4000-8000-000000000001"));
        assertThat(permit.obligations()).contains(Obligation.LEAVE_OUT_WITHHELD);
    }

    @Test
    void letsSubstanceUseGoOnlyByNameAndWithTheNotice() {
        assertThat(decision(
                        CONSENT.replace("\"vitals\"", "\"screening\""), RecordKind.SCREENING, RecordKind.SUBSTANCE_USE))
                .isEqualTo("NEEDS_OWN_CONSENT [SUBSTANCE_USE]");
        String named = CONSENT.replace("\"doses\",\"vitals\"", "\"substance-use\"");
        Permit permit = (Permit) decide(named, "", asks("2026-03-10T09:00:00Z", RecordKind.SUBSTANCE_USE));
        assertThat(permit.confidentiality()).isEqualTo(PrivacyPolicy.Confidentiality.RESTRICTED);
        assertThat(permit.codes()).containsExactly("42CFRPart2", "NORDSCLCD");
        assertThat(permit.notice())
                .isEqualTo("42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
        assertThat(permit.obligations())
                .containsExactly(
                        Obligation.RECORD_DISCLOSURE,
                        Obligation.ATTACH_SCOPE,
                        Obligation.ATTACH_NOTICE,
                        Obligation.NO_REDISCLOSURE);
    }

    /** Each row: what to take from a consent that names substance use, and what is then missing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "discloser":"the clinic",   | ''                              | CONSENT_INCOMPLETE [SUBSTANCE_USE]
            "the clinic"                | " "                             | CONSENT_INCOMPLETE [SUBSTANCE_USE]
            "mayRevoke":true            | "mayRevoke":false               | CONSENT_INCOMPLETE [SUBSTANCE_USE]
            ,"end":"2026-08-20T04:00:00Z" | ''                            | permit
            """)
    void asksForAllThatSuchAConsentMustSay(String from, String to, String expected) {
        String named = CONSENT.replace("\"doses\",\"vitals\"", "\"substance-use\"");
        assertThat(named).contains(from);
        assertThat(decision(named.replace(from, to.replace("''", "")), RecordKind.SUBSTANCE_USE))
                .isEqualTo(expected);
    }

    @Test
    void asksForAnEndOutsideOfTreatmentPaymentAndOperations() {
        String research =
                CONSENT.replace("\"doses\",\"vitals\"", "\"substance-use\"").replace("treatment", "research");
        DisclosureRequest asked = new DisclosureRequest(
                "Dr. A.", Purpose.RESEARCH, List.of(RecordKind.SUBSTANCE_USE), Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(said(decide(research, "", asked))).isEqualTo("permit");
        assertThat(said(decide(research.replace(",\"end\":\"2026-08-20T04:00:00Z\"", ""), "", asked)))
                .isEqualTo("CONSENT_INCOMPLETE [SUBSTANCE_USE]");
    }

    @Test
    void letsNotesGoOnlyByAConsentThatIsAboutNothingElse() {
        String psychotherapy = CONSENT.replace("\"doses\",\"vitals\"", "\"psychotherapy-notes\"");
        Permit permit =
                (Permit) decide(psychotherapy, "", asks("2026-03-10T09:00:00Z", RecordKind.PSYCHOTHERAPY_NOTES));
        assertThat(permit.codes()).containsExactly("PSYTHPN");
        assertThat(permit.confidentiality()).isEqualTo(PrivacyPolicy.Confidentiality.VERY_RESTRICTED);
        assertThat(decision(
                        psychotherapy.replace("\"psychotherapy", "\"doses\",\"psychotherapy"),
                        RecordKind.PSYCHOTHERAPY_NOTES))
                .isEqualTo("NEEDS_OWN_CONSENT [PSYCHOTHERAPY_NOTES]");
        String counselling = CONSENT.replace("\"doses\",\"vitals\"", "\"counselling-notes\"");
        assertThat(decision(counselling, RecordKind.COUNSELLING_NOTES))
                .isEqualTo("NEEDS_OWN_CONSENT [COUNSELLING_NOTES]");
        assertThat(decision(
                        counselling.replace("\"mayRevoke\"", "\"counsellingNotes\":true,\"mayRevoke\""),
                        RecordKind.COUNSELLING_NOTES))
                .isEqualTo("permit");
        assertThat(decision(
                        psychotherapy.replace("\"mayRevoke\"", "\"counsellingNotes\":true,\"mayRevoke\""),
                        RecordKind.PSYCHOTHERAPY_NOTES))
                .isEqualTo("NEEDS_OWN_CONSENT [PSYCHOTHERAPY_NOTES]");
    }

    @Test
    void doesNotTakeAnEmergencyAsAConsent() {
        DisclosureRequest asked = new DisclosureRequest(
                "Dr. A.", Purpose.EMERGENCY, List.of(RecordKind.DOSES), Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(said(decide(CONSENT, "", asked))).isEqualTo("NO_CONSENT [DOSES]");
    }

    @Test
    void writesADecisionAsADocumentAndIsSilent() {
        DisclosureDecision permit = decide(CONSENT, "", asks("2026-03-10T09:00:00Z", RecordKind.DOSES));
        assertThat(Golden.DOCUMENTS.read(DisclosureDecision.class, Golden.DOCUMENTS.write(permit)))
                .isEqualTo(permit);
        assertThat(new String(Golden.DOCUMENTS.write(new Deny(Reason.NO_CONSENT, List.of(RecordKind.DOSES))), UTF_8))
                .isEqualTo("{\"decision\":\"deny\",\"reason\":\"no-consent\",\"refused\":[\"doses\"]}");
        assertThat(permit).hasToString("Permit[...]");
    }
}
