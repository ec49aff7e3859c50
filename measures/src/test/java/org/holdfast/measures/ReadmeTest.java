package org.holdfast.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.explain.Explanation;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** The code and the output that README.md shows. */
class ReadmeTest {

    @Test
    void printsWhatTheReadmeShows() throws IOException {
        List<String> printed = new ArrayList<>();
        // readme: begin
        Scorer scorer = Scorer.of(Instruments.builtIn().get("phq-2"));

        AnswerSheet sheet = new AnswerSheet(
                "phq-2",
                "1.0.0",
                Instant.parse("2026-03-05T10:05:00Z"),
                AnswerSheet.Mode.SELF,
                "en",
                new Wording(Wording.Status.ATTESTED, "PHQ-2, English"),
                Map.of("1", Answer.of(3), "2", Answer.missing(MissingReason.DECLINED)),
                null);

        ScoreResult result = scorer.score(sheet);
        result.signals().forEach(signal -> printed.add("look at: " + signal));
        for (Explanation.Line line : Explanation.of(result, Locale.ENGLISH)) {
            printed.add(line.text());
        }
        // readme: end
        assertThat(printed)
                .containsExactly(
                        "phq-2, version 1.0.0: Patient Health Questionnaire-2; it asks about the last two weeks",
                        "Total: not given, because there is no answer to item 2");
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(shown()).contains(printed);
    }

    private static String shown() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/holdfast/measures/ReadmeTest.java"));
        String begin = "// readme: begin\n";
        int start = source.indexOf(begin) + begin.length();
        return source.substring(start, source.indexOf("        // readme: end", start))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .collect(Collectors.joining("\n"));
    }
}
