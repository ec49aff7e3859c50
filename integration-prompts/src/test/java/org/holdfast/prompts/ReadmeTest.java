package org.holdfast.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Arousal;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void offersAPromptOnTheSecondDay() {
        // README begins
        PromptSelector selector = new PromptSelector(
                Catalogue.shipped(),
                SelectionPolicy.shipped().allowingDrafts(), // development only: nobody has reviewed these texts yet
                CrisisDirectory.shipped());
        SelectionRequest request = SelectionRequest.at(
                        Instant.parse("2026-03-07T17:00:00Z"), ZoneId.of("Europe/Madrid"), 7)
                .consented(true)
                .distress(Distress.rated(3))
                .arousal(Arousal.WITHIN)
                .feelsUnreal(false)
                .dosing(new DosingTimes(
                        Instant.parse("2026-03-05T10:40:00Z"), Instant.parse("2026-03-05T13:10:00Z"), null))
                .signals(List.of()) // known, and none; left out, everything stays light
                .place("ES", "en")
                .build();
        Offer offer = selector.select(request);
        // README ends
        assertThat(offer).isInstanceOf(Offer.OfPrompt.class);
        assertThat(offer.decisions()).hasSize(144);
    }

    @Test
    void theReadmeShowsThisCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/holdfast/prompts/ReadmeTest.java"));
        String shown = source.substring(
                        source.indexOf("// README begins\n") + "// README begins\n".length(),
                        source.indexOf("        // README ends\n"))
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "\n```");
    }
}
