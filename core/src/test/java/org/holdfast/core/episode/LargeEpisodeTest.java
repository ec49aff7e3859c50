package org.holdfast.core.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.holdfast.core.Golden;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.validation.RecordValidator;
import org.junit.jupiter.api.Test;

/** What an episode gets that is larger or newer than it should be. */
class LargeEpisodeTest {
    private static final String READING = """
            {"moment":"during","takenAt":{"precision":"exact","at":"2026-03-07T18:50:00Z"},\
            "bloodPressure":{"known":{"systolic":151,"diastolic":93}}},""";

    private static Episode read(String json) {
        return Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
    }

    private static Problem refused(String json) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(json));
        return refused.problems().get(0);
    }

    private static List<Problem> problems(Episode episode) {
        try (RecordValidator validator = RecordValidator.create()) {
            return validator.problems(episode, Locale.ENGLISH);
        }
    }

    @Test
    void readsAMillionCharactersOfJournalAndSaysGentlyThatItIsLong() {
        Episode episode = read(Golden.text("episode").replace("this stays mine", "a".repeat(1_000_000)));
        assertThat(episode.journal().get(0).body()).hasSize(1_000_000);
        assertThat(problems(episode))
                .extracting(Problem::toString)
                .containsExactly("/journal/0/body: constraint: Please use 100000 characters or fewer.");
    }

    @Test
    void readsAMillionCharactersInTenEntriesWithoutAWord() {
        String entry =
                "{\"id\":\"b1000000-0000-4000-8000-0000000000%d\",\"writtenAt\":\"2026-03-08T01:10:00Z\",\"body\":\""
                        + "a".repeat(100_000) + "\"},";
        StringBuilder entries = new StringBuilder("\"journal\":[");
        for (int i = 10; i < 20; i++) {
            entries.append(entry.formatted(i));
        }
        assertThat(problems(read(Golden.text("episode").replace("\"journal\":[", entries))))
                .isEmpty();
    }

    @Test
    void refusesATextOverTheLimitOfOne() {
        Problem problem = refused(Golden.text("episode").replace("this stays mine", "a".repeat(1024 * 1024 + 1)));
        assertThat(problem.code()).isEqualTo("too-long");
        assertThat(problem.message()).isEqualTo("a text, a number or a key is longer than allowed");
    }

    @Test
    void refusesADocumentOverTheLimitOfAll() {
        Problem problem = refused(Golden.text("episode") + " ".repeat(10 * 1024 * 1024));
        assertThat(problem.code()).isEqualTo("too-long");
        assertThat(problem.message()).isEqualTo("a document has at most 10485760 bytes");
    }

    @Test
    void readsTenThousandVitalsAndJudgesThem() {
        Episode episode = read(Golden.text("episode").replace("\"vitals\":[", "\"vitals\":[" + READING.repeat(10_000)));
        assertThat(problems(episode)).extracting(Problem::pointer).containsExactly("/sessions/2/vitals");
        Assessment assessment =
                StandardRules.with(Policies.shipped("US")).assess(episode, Instant.parse("2026-04-20T20:00:00Z"));
        assertThat(assessment.passed()).contains("V01", "V05");
    }

    @Test
    void refusesAVersionOfTheFuture() {
        Problem problem = refused(Golden.text("episode").replace("holdfast/episode/1", "holdfast/episode/2"));
        assertThat(problem.code()).isEqualTo("unsupported-version");
        assertThat(problem.message()).isEqualTo("expected \"schema\": \"holdfast/episode/1\"");
    }

    @Test
    void refusesAKeyOfAFutureMinorVersion() {
        Problem problem = refused(Golden.text("episode").replace("\"client\":{", "\"later\":1,\"client\":{"));
        assertThat(problem.code()).isEqualTo("unknown-key");
    }
}
