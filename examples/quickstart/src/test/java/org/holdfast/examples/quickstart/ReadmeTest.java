package org.holdfast.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.Distress;
import org.holdfast.measures.explain.Explanation;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Arousal;
import org.junit.jupiter.api.Test;

/** The code of the README is this code. */
class ReadmeTest {
    private final List<String> shown = new ArrayList<>();

    private void show(Object what) {
        shown.add(what.toString());
    }

    @Test
    void theCodeDoesWhatTheReadmeSays() {
        // readme
        Scorer phq9 = Scorer.of(Instruments.builtIn().get("phq-9"));
        AnswerSheet sheet = new AnswerSheet(
                "phq-9",
                "1.0.0",
                Instant.parse("2026-03-05T10:05:00Z"),
                AnswerSheet.Mode.SELF,
                "en",
                new Wording(Wording.Status.ATTESTED, "PHQ-9, English, as printed by the owner"),
                Map.of("1", Answer.of(2), "2", Answer.missing(MissingReason.DECLINED), "9", Answer.of(1)),
                null);
        ScoreResult result = phq9.score(sheet);
        result.signals().forEach(this::show); // critical answers first, even of an incomplete sheet
        show(result.outcome("total")); // a value, or the reason why there is none; never a guess
        Explanation.of(result, Locale.ENGLISH).forEach(line -> show(line.text()));

        PromptSelector selector = new PromptSelector(
                Catalogue.shipped(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
        SelectionRequest now = SelectionRequest.at(Instant.parse("2026-03-06T08:00:00Z"), ZoneId.of("Europe/Madrid"), 7)
                .consented(true)
                .distress(Distress.rated(3))
                .arousal(Arousal.WITHIN)
                .signals(result.signals()) // until a clinician has looked: light prompts only, support on top
                .place("ES", "en")
                .build();
        Offer offer = selector.select(now);
        show(offer.lead());
        // readme

        assertThat(shown)
                .startsWith("SafetySignal[level=review, unresolved]", "Unscorable[total: too-few-answers]")
                .contains(offer.lead());
        assertThat(offer.support()).isNotNull();
    }

    @Test
    void theReadmeShowsThisCode() throws IOException {
        List<String> file =
                Files.readAllLines(Path.of("src/test/java/org/holdfast/examples/quickstart/ReadmeTest.java"));
        int from = file.indexOf("        // readme");
        int to = file.lastIndexOf("        // readme");
        String code = String.join(
                "\n",
                file.subList(from + 1, to).stream()
                        .map(line -> line.isBlank() ? "" : line.substring(8))
                        .toList());
        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + code + "\n```");
    }
}
