package org.holdfast.examples.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.util.List;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.instrument.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "instrument",
        mixinStandardHelpOptions = true,
        description = "Shows one instrument: licence, scores, cut-points with their populations, sources.")
final class InstrumentCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Catalogue catalogue = new Catalogue();

    @Parameters(paramLabel = "ID", description = "The instrument's id, such as phq-9.")
    private String id;

    @Option(
            names = "--json",
            description = "As its whole definition, and the keys of the context that a sheet must fill in.")
    private boolean json;

    /** What {@code --json} prints. The keys are worked out, so they stand beside the definition and not in it. */
    record Shown(@JsonProperty("contextKeys") List<String> contextKeys, Definition definition) {}

    @Override
    public void run() {
        Instrument instrument = catalogue.instruments().get(id);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? Documents.strict().writeIndented(shown(instrument)) : InstrumentPage.of(instrument));
        out.flush();
    }

    private static Shown shown(Instrument instrument) {
        return new Shown(instrument.contextKeys(), instrument.definition());
    }
}
