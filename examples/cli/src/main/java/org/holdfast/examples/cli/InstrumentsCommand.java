package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "instruments", mixinStandardHelpOptions = true, description = "Lists the instruments.")
final class InstrumentsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "As a JSON list.")
    private boolean json;

    @Option(names = "--pages", paramLabel = "DIR", description = "Writes a page of Markdown for each into a folder.")
    private @Nullable Path pages;

    /** What {@code --json} prints of each instrument. */
    record Listed(String id, String version, String title) {
        static Listed of(Instrument instrument) {
            return new Listed(
                    instrument.id(),
                    instrument.version(),
                    instrument.definition().title());
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Instrument> all = Instruments.builtIn().all();
        if (pages != null) {
            for (Instrument instrument : all) {
                Files.writeString(pages.resolve(instrument.id() + ".md"), InstrumentPage.of(instrument));
            }
        } else if (json) {
            out.print(Documents.strict()
                    .writeIndented(all.stream().map(Listed::of).toList()));
        } else {
            all.forEach(instrument -> out.printf(
                    "%-18s %-7s %s%n",
                    instrument.id(),
                    instrument.version(),
                    instrument.definition().title()));
        }
        out.flush();
        return 0;
    }
}
