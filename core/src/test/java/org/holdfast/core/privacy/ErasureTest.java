package org.holdfast.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.holdfast.core.Golden;
import org.holdfast.core.client.ContactPreferences;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeBuilder;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.privacy.ErasureOutcome.Reason;
import org.holdfast.core.privacy.ErasureOutcome.Refusal;
import org.holdfast.core.request.ClientRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {
    private static final Erasure ERASURE = Erasure.by(Policies.shipped("US").privacy());
    private static final PractitionerId KEEPER = PractitionerId.parse("9a000000-0000-4000-8000-000000000001");
    private static final String OWN = """
            ,"experiences":[{"id":"ac000000-0000-4000-8000-000000000001","session":"50000000-0000-4000-8000-000000000003",\
            "recalledAt":"2026-03-08T14:20:00Z","narrative":"mine alone"},\
            {"id":"ac000000-0000-4000-8000-000000000002","session":"50000000-0000-4000-8000-000000000003",\
            "recalledAt":"2026-03-09T14:20:00Z","narrative":"told in the room","meta":{"version":1,"recordedAt":"2026-03-09T15:00:00Z",\
            "author":{"kind":"practitioner","practitioner":"9a000000-0000-4000-8000-000000000001"}}}],\
            "practiceLog":[{"id":"ad000000-0000-4000-8000-000000000001","commitment":"a2000000-0000-4000-8000-000000000001",\
            "at":{"precision":"day","on":"2026-03-10","zone":"America/New_York"},"note":"by the river"}]}""";

    /** The golden episode, with what the person owns of every kind, and a stage. */
    private static Episode episode(String history) {
        String json = Golden.text("episode").replace("\"homeZone\":\"America/New_York\"}", """
                        "homeZone":"America/New_York","contact":{"channels":["app"],"neutralSenderName":"R."}}""");
        json = json.substring(0, json.length() - 1) + history + OWN;
        return Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
    }

    private static String history(String status) {
        return ",\"history\":[{\"status\":\"%s\",\"at\":\"2026-03-20T04:30:00Z\"},{\"status\":\"dosing\",\"at\":\"2026-03-01T10:00:00Z\"}]"
                .formatted(status);
    }

    private static ClientRequest wish(UUID target) {
        return new ClientRequest(
                RecordId.parse("ab000000-0000-4000-8000-000000000001"),
                ClientRequest.Kind.ERASURE,
                target,
                Instant.parse("2026-04-01T10:00:00Z"),
                "please",
                null,
                null);
    }

    private static Erasure.Terms terms(String now, boolean hold, String... places) {
        return new Erasure.Terms(List.of(places), hold, KEEPER, ZonedDateTime.parse(now));
    }

    private static final Erasure.Terms NOW = terms("2026-04-01T12:00:00-04:00[America/New_York]", false, "US");

    @Test
    void erasesAtOnceWhatThePersonOwns() {
        ErasureOutcome outcome = ERASURE.answer(episode(history("closed")), wish(null), NOW);
        Episode remaining = outcome.remaining();
        assertThat(outcome.erased()).isEqualTo(5);
        assertThat(remaining.journal()).isEmpty();
        assertThat(remaining.practiceLog()).isEmpty();
        assertThat(remaining.client().contact()).isNull();
        assertThat(remaining.experiences()).hasSize(1);
        assertThat(new String(Golden.DOCUMENTS.write(remaining), UTF_8))
                .contains("told in the room", "Rowan")
                .doesNotContain("mine alone", "this stays mine", "the river kept moving", "by the river\"}", "\"R.\"");
        assertThat(remaining.sessions()).isEqualTo(episode("").sessions());
        assertThat(outcome).hasToString("ErasureOutcome[erased=5]");
    }

    @Test
    void keepsTheAnswerAndItsReasonWithTheRequest() {
        Episode before = EpisodeBuilder.from(episode(history("closed")))
                .requests(List.of(wish(null)))
                .build();
        ErasureOutcome outcome = ERASURE.answer(before, wish(null), NOW);
        assertThat(outcome.remaining().requests()).hasSize(1);
        ClientRequest answered = outcome.remaining().requests().get(0);
        assertThat(answered.wish()).isEqualTo("please");
        assertThat(answered.answer())
                .isEqualTo(new ClientRequest.Answer(Instant.parse("2026-04-01T16:00:00Z"), KEEPER, false, "retention"));
        assertThat(outcome.refusal()).isEqualTo(new Refusal(Reason.RETENTION, LocalDate.of(2036, 3, 20)));
        assertThat(outcome.recordOpen()).isFalse();
    }

    @Test
    void keepsTheRecordThroughTheLastDay() {
        Episode closed = episode(history("closed"));
        ErasureOutcome last =
                ERASURE.answer(closed, wish(null), terms("2036-03-20T23:59:59-04:00[America/New_York]", false, "US"));
        assertThat(last.refusal()).isEqualTo(new Refusal(Reason.RETENTION, LocalDate.of(2036, 3, 20)));
        ErasureOutcome after =
                ERASURE.answer(closed, wish(null), terms("2036-03-21T00:00:00-04:00[America/New_York]", false, "US"));
        assertThat(after.refusal()).isNull();
        assertThat(after.recordOpen()).isTrue();
        assertThat(after.remaining().requests().get(0).answer().granted()).isTrue();
        ErasureOutcome inLondon =
                ERASURE.answer(closed, wish(null), terms("2036-03-20T12:00:00Z[Europe/London]", false, "US"));
        assertThat(inLondon.refusal().until()).isEqualTo(LocalDate.of(2036, 3, 20));
    }

    @Test
    void countsFromABirthdayWhereTheLawDoes() {
        Episode young = Golden.DOCUMENTS.read(
                Episode.class,
                new String(Golden.DOCUMENTS.write(episode(history("closed"))), UTF_8)
                        .replace("1988-05-14", "2009-05-14")
                        .getBytes(UTF_8));
        assertThat(ERASURE.answer(young, wish(null), NOW).refusal().until()).isEqualTo(LocalDate.of(2037, 5, 14));
        assertThat(ERASURE.answer(young, wish(null), terms("2026-04-01T12:00:00-04:00[America/New_York]", false, "DE"))
                        .refusal()
                        .until())
                .isEqualTo(LocalDate.of(2036, 3, 20));
        assertThat(ERASURE.answer(
                                young,
                                wish(null),
                                terms("2026-04-01T12:00:00-04:00[America/New_York]", false, "DE", "US"))
                        .refusal()
                        .until())
                .isEqualTo(LocalDate.of(2037, 5, 14));
    }

    /** Each row: the stage, the hold, the place, and why the record stays in the year 2050. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            closed,           false, US, none
            withdrawn,        false, US, none
            not-eligible,     false, US, none
            declined,         false, US, none
            closed,           true,  US, LEGAL_HOLD
            dosing,           true,  US, LEGAL_HOLD
            on-hold,          false, US, IN_CARE
            maintenance,      false, US, IN_CARE
            closed,           false, FR, RETENTION_UNKNOWN
            """)
    void saysWhyTheRecordStays(String status, boolean hold, String place, Reason reason) {
        ErasureOutcome outcome =
                ERASURE.answer(episode(history(status)), wish(null), terms("2050-01-01T12:00:00Z[UTC]", hold, place));
        assertThat(outcome.refusal()).isEqualTo(reason == null ? null : new Refusal(reason, null));
        assertThat(outcome.erased()).isEqualTo(5);
    }

    @Test
    void doesNotGuessWhenThePersonWasLastSeen() {
        Episode untimed = Golden.DOCUMENTS.read(
                Episode.class,
                new String(Golden.DOCUMENTS.write(episode(history("closed"))), UTF_8)
                        .replace(",\"held\":{\"start\":\"2026-03-18T14:00:00Z\",\"end\":\"2026-03-18T14:50:00Z\"}", "")
                        .getBytes(UTF_8));
        Erasure.Terms late = terms("2050-01-01T12:00:00Z[UTC]", false, "US");
        assertThat(ERASURE.answer(untimed, wish(null), late).refusal())
                .isEqualTo(new Refusal(Reason.LAST_CONTACT_UNKNOWN, null));
        assertThat(ERASURE.answer(episode(""), wish(null), late).refusal()).isNull();
        assertThat(ERASURE.answer(episode(""), wish(null), terms("2050-01-01T12:00:00Z[UTC]", false))
                        .refusal())
                .isEqualTo(new Refusal(Reason.RETENTION_UNKNOWN, null));
    }

    @ParameterizedTest
    @CsvSource({
        "b1000000-0000-4000-8000-000000000001, 1, true",
        "b1000000-0000-4000-8000-000000000002, 1, true",
        "ad000000-0000-4000-8000-000000000001, 1, true",
        "ac000000-0000-4000-8000-000000000001, 1, true",
        "ac000000-0000-4000-8000-000000000002, 0, false",
        "50000000-0000-4000-8000-000000000003, 0, false"
    })
    void erasesOneRecordIfItIsThePersons(UUID target, int erased, boolean granted) {
        ErasureOutcome outcome = ERASURE.answer(episode(history("dosing")), wish(target), NOW);
        assertThat(outcome.erased()).isEqualTo(erased);
        assertThat(outcome.remaining().requests().get(0).answer().granted()).isEqualTo(granted);
        assertThat(outcome.recordOpen()).isFalse();
        assertThat(outcome.remaining().client().contact()).isInstanceOf(ContactPreferences.class);
        assertThat(outcome.refusal()).isEqualTo(granted ? null : new Refusal(Reason.IN_CARE, null));
    }

    @Test
    void refusesAnotherRequest() {
        ClientRequest access = new ClientRequest(
                RecordId.random(),
                ClientRequest.Kind.ACCESS,
                null,
                Instant.parse("2026-04-01T10:00:00Z"),
                null,
                null,
                null);
        assertThatThrownBy(() -> ERASURE.answer(episode(""), access, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a request of the kind erasure");
    }
}
