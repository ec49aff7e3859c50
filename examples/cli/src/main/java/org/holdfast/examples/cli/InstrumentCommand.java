package org.holdfast.examples.cli;

import java.io.PrintWriter;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.definition.Definition;
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

    @Option(names = "--json", description = "As its whole definition.")
    private boolean json;

    @Override
    public void run() {
        Definition definition = catalogue.instruments().get(id).definition();
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? Documents.strict().writeIndented(definition) : InstrumentPage.of(definition));
        out.flush();
    }
}
