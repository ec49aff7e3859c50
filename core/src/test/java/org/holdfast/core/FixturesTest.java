package org.holdfast.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.holdfast.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class FixturesTest {

    @Test
    void publishesEveryGoldenDocument() {
        assertThat(Fixtures.names())
                .containsExactlyInAnyOrderElementsOf(Golden.roots().keySet());
        for (String name : Fixtures.names()) {
            assertThat(new String(Fixtures.document(name), UTF_8)).isEqualTo(Golden.text(name));
        }
    }

    @Test
    void namesWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.document("nothing"))
                .withMessageStartingWith("no fixture of this name; known: answers, ");
    }
}
