package org.holdfast.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.core.Golden;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.privacy.DeidentificationReport.Action;
import org.holdfast.core.privacy.DeidentificationReport.Step;
import org.holdfast.core.view.FullEpisode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeidentificationTest {
    private static final PrivacyPolicy POLICY = Policies.shipped("US").privacy();
    private static final Deidentification COPIES = Deidentification.with(POLICY, Set.of("pcl-5", "phq-9", "audit-c"));
    private static final Instant AT = Instant.parse("2026-04-20T20:00:00Z");
    private static final UUID SUBJECT = UUID.fromString("5b000000-0000-4000-8000-000000000001");
    private static final Pattern TIME = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(?=[T\"])");

    private static final String MORE = """
            ,"adverseEvents":[\
            {"id":"ae000000-0000-4000-8000-000000000001","session":"50000000-0000-4000-8000-000000000003","category":"physical",\
            "term":{"codings":[],"text":"she fell by the river"},"onset":{"precision":"exact","at":"2026-03-08T03:30:00Z"},\
            "resolved":{"precision":"day","on":"2026-03-09","zone":"America/New_York"},"grade":1},\
            {"id":"ae000000-0000-4000-8000-000000000002","category":"dependence-or-misuse",\
            "onset":{"precision":"month","month":"2026-03","zone":"America/New_York"}}]}""";

    private static Episode episode(String json) {
        return Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
    }

    private static String json() {
        String golden = Golden.text("episode").replace("\"measures\":[", """
                        "measures":[{"instrument":"audit-c","completedAt":"2026-03-05T15:05:00Z","answers":{"1":2}},\
                        {"instrument":"our-own","completedAt":"2026-03-05T15:05:00Z","answers":{"1":2}},\
                        {"instrument":"phq-9","version":"first draft","completedAt":"2026-03-21T03:30:00Z","language":"es",\
                        "answers":{"1":2,"what she said":1},"context":{"age":37,"sexAtBirth":"female"}},""");
        return golden.substring(0, golden.length() - 1) + MORE;
    }

    private static DeidentifiedCandidate candidate(String json) {
        return COPIES.of(episode(json), Pseudonyms.none(), () -> SUBJECT, AT).candidate();
    }

    private static String written(Object document) {
        return new String(Golden.DOCUMENTS.write(document), UTF_8);
    }

    @Test
    void turnsDatesIntoDaysFromTheFirstDose() {
        DeidentifiedCandidate candidate = candidate(json());
        assertThat(candidate.doses()).extracting(StudyDose::day).containsExactly(0);
        assertThat(candidate.doses().get(0).given())
                .extracting(StudyAdministration::minute)
                .containsExactly(0);
        assertThat(candidate.doses().get(0).vitals())
                .extracting(StudyVitals::minute)
                .containsExactly(-17, -7, 39, null, 121);
        assertThat(candidate.events()).extracting(StudyEvent::onsetDay).containsExactly(0);
        assertThat(candidate.events()).extracting(StudyEvent::resolvedDay).containsExactly(2);
        assertThat(candidate.events()).extracting(StudyEvent::dose).containsExactly(1);
        assertThat(candidate.sheets()).extracting(StudySheet::day).containsExactly(13, -2);
    }

    @Test
    void leavesBehindWhatSomebodyWrote() {
        DeidentifiedCandidate candidate = candidate(json());
        assertThat(candidate.sheets()).extracting(StudySheet::instrument).containsExactly("phq-9", "pcl-5");
        assertThat(candidate.sheets().get(0).version()).isNull();
        assertThat(candidate.sheets().get(1).version()).isEqualTo("1.0.0");
        assertThat(candidate.sheets().get(0).answers()).containsOnlyKeys("1");
        assertThat(written(candidate))
                .doesNotContain(
                        "Rowan",
                        "river",
                        "SYN-001",
                        "first draft",
                        "America",
                        "2026",
                        "1988",
                        "attested form",
                        "past month",
                        "7b1c0000",
                        "50000000",
                        "\"es\"",
                        "\"age\":37,\"sex")
                .doesNotContainIgnoringCase("anonym");
    }

    @Test
    void saysWhatItDid() {
        List<Step> steps = candidate(json()).report().steps();
        assertThat(steps)
                .contains(
                        new Step(Action.RENAMED, "client.id", 1),
                        new Step(Action.DROPPED, "client.preferredName", 1),
                        new Step(Action.GENERALISED, "client.birthDate", 1),
                        new Step(Action.DROPPED, "journal", 2),
                        new Step(Action.DROPPED, "sessions", 5),
                        new Step(Action.GENERALISED, "sessions", 1),
                        new Step(Action.DROPPED, "sessions.doses.lot", 1),
                        new Step(Action.SHIFTED, "sessions.doses.startedAt", 1),
                        new Step(Action.SHIFTED, "sessions.vitals.takenAt", 4),
                        new Step(Action.DROPPED, "sessions.vitals.takenAt", 1),
                        new Step(Action.DROPPED, "adverseEvents", 1),
                        new Step(Action.DROPPED, "adverseEvents.term", 1),
                        new Step(Action.SHIFTED, "adverseEvents.onset", 1),
                        new Step(Action.DROPPED, "measures", 3),
                        new Step(Action.GENERALISED, "measures", 2),
                        new Step(Action.DROPPED, "measures.answers", 1),
                        new Step(Action.DROPPED, "measures.context.age", 1));
    }

    @Test
    void saysOfEveryPartOfAnEpisodeWhatBecameOfIt() {
        Episode full = FullEpisode.make();
        List<String> named = COPIES.of(full, Pseudonyms.none(), () -> SUBJECT, AT).candidate().report().steps().stream()
                .map(step -> step.what().split("\\.", -1)[0])
                .distinct()
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Episode.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void letsNoCanaryOut() {
        String written = written(COPIES.of(FullEpisode.make(), Pseudonyms.none(), () -> SUBJECT, AT)
                .candidate());
        assertThat(written).contains("\"doses\":[{").doesNotContain("CANARY", "ca9a", "2071");
    }

    /** Each row: the date of birth of somebody first dosed on 7 March 2026, and the age in the copy. */
    @ParameterizedTest
    @CsvSource({
        "1988-03-07, 38, false", "1988-03-08, 37, false", "1936-03-07, 90, true", "1936-03-21, 89, false",
        "1936-03-20, 90, true", "1936-03-08, 90, true", "1937-03-07, 89, false", "1901-01-01, 90, true"
    })
    void putsTheOldestIntoOneGroup(String born, int years, boolean orOver) {
        assertThat(candidate(json().replace("1988-05-14", born)).age()).isEqualTo(new StudyAge(years, orOver));
    }

    @Test
    void hasNoAgeWithoutADateOfBirthOrADose() {
        assertThat(candidate(json().replace("{\"known\":\"1988-05-14\"}", "{\"missing\":\"declined\"}"))
                        .age())
                .isNull();
        assertThat(candidate(json().replace("1988-05-14", "2026-03-08")).age()).isNull();
        Episode none = episode("""
                {"schema":"holdfast/episode/1","id":"e0000000-0000-4000-8000-000000000001","client":\
                {"id":"7b1c0000-0000-4000-8000-0000000000a1","birthDate":{"known":"1988-05-14"}},"measures":[\
                {"instrument":"phq-9","completedAt":"2026-03-05T15:05:00Z","answers":{"1":2}}]}""");
        DeidentifiedCandidate copy =
                COPIES.of(none, Pseudonyms.none(), () -> SUBJECT, AT).candidate();
        assertThat(copy.age()).isNull();
        assertThat(copy.sheets()).extracting(StudySheet::day).containsOnlyNulls();
    }

    @Test
    void tellsNothingOfABirthdayButTheAge() {
        DeidentifiedCandidate one = candidate(json());
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            LocalDate born = LocalDate.of(1988, 3, 8).plusDays(random.nextInt(365));
            assertThat(candidate(json().replace("1988-05-14", born.toString()))).isEqualTo(one);
        }
        String bornOnTheDayOfAnEvent = json().replace("1988-05-14", "1926-03-07")
                .replace("\"at\":\"2026-03-08T03:30:00Z\"", "\"at\":\"1926-03-07T15:00:00Z\"");
        assertThat(candidate(bornOnTheDayOfAnEvent).events())
                .extracting(StudyEvent::onsetDay)
                .containsOnlyNulls();
    }

    @Test
    void isTheSameWhenAllDatesMoveTogether() {
        DeidentifiedCandidate one = candidate(json().replace("America/New_York", "UTC"));
        for (int days : new int[] {1, 40, 400}) {
            String moved =
                    TIME.matcher(json().replace("America/New_York", "UTC")).replaceAll(found -> moved(found, days));
            moved = moved.replace(
                    "1988-05-14", LocalDate.of(1988, 5, 14).plusDays(days).toString());
            assertThat(candidate(moved).doses()).isEqualTo(one.doses());
            assertThat(candidate(moved).sheets()).isEqualTo(one.sheets());
            assertThat(candidate(moved).events()).isEqualTo(one.events());
        }
    }

    private static String moved(MatchResult found, int days) {
        return LocalDate.parse(found.group()).plusDays(days).toString();
    }

    @Test
    void takesSubstanceUseAlongOnlyByAConsentToThatForResearch() {
        String consent = """
                "consents":[{"type":"disclosure","id":"c0000000-0000-4000-8000-000000000009","status":"active",\
                "signedAt":"2026-02-20T15:00:00Z","validity":{"start":"2026-02-20T15:00:00Z","end":"2026-08-20T04:00:00Z"},\
                "discloser":"the clinic","recipients":["study 7"],"what":["substance-use"],"purpose":"research","mayRevoke":true},""";
        String with = json().replace("\"consents\":[", consent);
        assertThat(candidate(with).sheets())
                .extracting(StudySheet::instrument)
                .containsExactly("audit-c", "phq-9", "pcl-5");
        assertThat(candidate(with).events()).hasSize(2);
        assertThat(candidate(with.replace("\"purpose\":\"research\"", "\"purpose\":\"treatment\""))
                        .events())
                .hasSize(1);
        assertThat(candidate(with.replace("2026-08-20T04:00:00Z\"},\"discloser", "2026-04-20T20:00:00Z\"},\"discloser"))
                        .events())
                .hasSize(1);
    }

    @Test
    void drawsANameOnceAndHandsOverTheTable() {
        Deidentified first = COPIES.of(episode(json()), Pseudonyms.none(), () -> SUBJECT, AT);
        Deidentified second = COPIES.of(episode(json()), first.pseudonyms(), UUID::randomUUID, AT);
        assertThat(first.candidate().subject()).isEqualTo(SUBJECT);
        assertThat(second).isEqualTo(first);
        Deidentified other = COPIES.of(episode(json()), Pseudonyms.none(), UUID::randomUUID, AT);
        assertThat(other.candidate().subject()).isNotEqualTo(SUBJECT);
        ClientId client = episode(json()).client().id();
        assertThat(first.pseudonyms().find(client)).contains(SUBJECT);
        assertThat(first.pseudonyms().find(ClientId.random())).isEmpty();
        for (ClientId taken : new ClientId[] {client, ClientId.random()}) {
            assertThatThrownBy(() -> first.pseudonyms().with(taken, SUBJECT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("each person has one name, and each name one person");
        }
    }
}
