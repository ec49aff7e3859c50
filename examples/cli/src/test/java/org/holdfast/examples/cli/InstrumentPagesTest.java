package org.holdfast.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages in the docs of measures are what the definitions say. */
class InstrumentPagesTest {
    private static final Path PAGES = Path.of("..", "..", "measures", "docs", "instruments");
    private static final Instruments INSTRUMENTS = Instruments.builtIn();

    @TestFactory
    Stream<DynamicTest> saysWhatTheDefinitionSays() {
        return INSTRUMENTS.all().stream()
                .map(instrument -> DynamicTest.dynamicTest(
                        instrument.id(),
                        () -> assertThat(PAGES.resolve(instrument.id() + ".md"))
                                .as("write it anew: java -jar examples/cli/target/holdfast.jar instruments --pages"
                                        + " measures/docs/instruments")
                                .hasContent(InstrumentPage.of(instrument))));
    }

    @Test
    void hasNoPageForAnInstrumentThatIsNotThere() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(INSTRUMENTS.ids());
        }
    }
}
