package org.holdfast.examples.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.examples.embed.Expected;
import org.holdfast.examples.embed.Round;
import org.holdfast.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class PlainHostTest {
    private final PlainHost host = new PlainHost();

    @Test
    void readsScoresAndChooses() throws Exception {
        Round round = host.round(Fixtures.document("episode"), Fixtures.document("sheets"), Round.today());
        assertThat(host.write(round)).isEqualTo(Expected.ROUND);
    }

    @Test
    void findsWhatAFormWouldStillAskFor() throws Exception {
        String episode = new String(Fixtures.document("episode"), UTF_8).replace("\"ordinal\":1,", "");
        Round round = host.round(episode.getBytes(UTF_8), Fixtures.document("sheets"), Round.today());
        assertThat(round.problems()).isEqualTo(1);
    }

    @Test
    void writesTheSameBytes() throws Exception {
        byte[] episode = Fixtures.document("episode");
        assertThat(host.copy(episode)).isEqualTo(episode);
    }
}
