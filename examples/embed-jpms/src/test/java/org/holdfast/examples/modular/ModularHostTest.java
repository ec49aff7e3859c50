package org.holdfast.examples.modular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.core.episode.Episode;
import org.holdfast.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class ModularHostTest {
    private final ModularHost host = new ModularHost();

    @Test
    void runsOnTheModulePath() {
        assertThat(ModularHost.class.getModule().isNamed()).isTrue();
        assertThat(Episode.class.getModule().getName()).isEqualTo("org.holdfast.core");
    }

    @Test
    void readsScoresAndChooses() throws Exception {
        byte[] today = ModularHostTest.class.getResourceAsStream("today.json").readAllBytes();
        assertThat(host.round(Fixtures.document("episode"), Fixtures.document("sheets"), today))
                .isEqualTo("0 [] [pcl-5-week 50, phq-9 15, gad-7 12, pcl-5-week 24, phq-9 unscorable] OfPrompt");
    }

    @Test
    void findsWhatAFormWouldStillAskFor() throws Exception {
        String episode = new String(Fixtures.document("episode"), UTF_8).replace("\"ordinal\":1,", "");
        byte[] today = ModularHostTest.class.getResourceAsStream("today.json").readAllBytes();
        assertThat(host.round(episode.getBytes(UTF_8), Fixtures.document("sheets"), today)).startsWith("1 ");
    }

    @Test
    void writesTheSameBytes() {
        byte[] episode = Fixtures.document("episode");
        assertThat(host.copy(episode)).isEqualTo(episode);
    }
}
