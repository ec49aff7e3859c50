package org.holdfast.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Figure TWO_SECONDS = new Figure(2e9, 3e9, 100 * 1024 * 1024);

    private static Page page() {
        return new Page(
                "Measured on a machine.",
                new Bars(Map.of("csv", TWO_SECONDS), 1_000_000),
                List.of(new Page.Size("CSV", 1_000_000, TWO_SECONDS, TWO_SECONDS, TWO_SECONDS)),
                List.of(new Page.Load(10, Figure.given(90), Figure.given(40e6))));
    }

    @Test
    void keepsTheWordsAroundWhatIsMeasured() {
        String page = "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n";
        String once = Page.renewed(page, "new\n");
        assertThat(once).isEqualTo("before\n<!-- measured: begin -->\n\nnew\n\n<!-- measured: end -->\nafter\n");
        assertThat(Page.renewed(once, "new\n")).isEqualTo(once);
    }

    @Test
    void refusesAPageWithoutAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.renewed("words", "new"))
                .withMessage("the page has no place for what is measured");
    }

    @Test
    void findsItsPlaceOnTheRealPage() throws Exception {
        String page = Files.readString(Path.of("../../measures/docs/performance.md"));
        assertThat(Page.renewed(page, "new figures")).contains("new figures").startsWith("# How fast");
    }

    @Test
    void sharesTheTimeOfAFileOutAmongItsSheets() {
        assertThat(page().measured()).contains("| CSV | 1,000,000 | 2.00 µs (100 MiB) | 2.00 µs (100 MiB) |");
    }

    @Test
    void sharesTheTimeOfLoadingOutAmongInstruments() {
        assertThat(page().measured()).contains("| 10 | 90.0 ns | 40.0 ms | 4.00 ms |");
    }

    @Test
    void showsProcessorTimeBesideTimeThatWentBy() {
        assertThat(page().measured()).contains("| `csv` | 2.00 s | 3.00 s | 100 MiB |");
    }
}
