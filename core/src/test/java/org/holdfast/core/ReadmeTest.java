package org.holdfast.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.validation.RecordValidator;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void readsChecksAndSharesAnEpisode() {
        byte[] bytes = Golden.text("episode")
                .replace("\"systolic\":136", "\"systolic\":144")
                .getBytes(UTF_8);
        Instant now = Instant.parse("2026-04-20T20:00:00Z");

        // readme
        Documents documents = Documents.strict();
        Episode episode = documents.read(Episode.class, bytes);

        try (RecordValidator validator = RecordValidator.create()) {
            List<Problem> open = validator.problems(episode, Locale.ENGLISH);
            assertThat(open).isEmpty();
        }

        StandardRules rules = StandardRules.with(Policies.shipped("US"));
        Assessment assessment = rules.assess(episode, now);
        for (Finding finding : assessment.broken()) {
            String line = finding.rule() + " " + finding.pointer() + ": " + finding.message(Locale.ENGLISH);
            assertThat(line)
                    .isEqualTo("V02 /sessions/2/vitals/1: The last blood pressure before the dose was over 140/90;"
                            + " was waiting considered?");
        }

        byte[] forColleagues = documents.write(episode.forTeam());
        assertThat(new String(forColleagues, UTF_8)).doesNotContain("this stays mine");
        // end

        assertThat(assessment.broken()).hasSize(1);
    }

    @Test
    void showsInTheReadmeWhatIsTestedHere() throws Exception {
        String source = Files.readString(Path.of("src/test/java/org/holdfast/core/ReadmeTest.java"));
        String shown = source.substring(source.indexOf("// readme\n") + 10, source.indexOf("        // end"));
        assertThat(normalised(Files.readString(Path.of("README.md")))).contains(normalised(shown));
    }

    /** A formatter may break lines elsewhere. */
    private static String normalised(String code) {
        return code.replaceAll("\\s+", "");
    }
}
