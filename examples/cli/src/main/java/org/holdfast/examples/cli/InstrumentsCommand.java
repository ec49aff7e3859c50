package org.holdfast.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "instruments", mixinStandardHelpOptions = true, description = "Lists the instruments.")
final class InstrumentsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "As a JSON list.")
    private boolean json;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<Instrument> all = Instruments.builtIn().all();
        if (json) {
            out.print(Documents.strict()
                    .writeIndented(all.stream()
                            .map(instrument -> Map.of(
                                    "id", instrument.id(),
                                    "version", instrument.version(),
                                    "title", instrument.definition().title()))
                            .toList()));
            out.flush();
            return;
        }
        all.forEach(instrument -> out.printf(
                "%-18s %-7s %s%n",
                instrument.id(), instrument.version(), instrument.definition().title()));
    }
}
