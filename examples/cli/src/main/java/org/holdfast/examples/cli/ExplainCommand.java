package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.explain.Explanation;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells how the scores of one sheet come about, line by line, with the source of each number.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Holdfast holdfast;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Catalogue catalogue = new Catalogue();

    @Parameters(paramLabel = "ID", description = "The instrument's id, such as phq-9.")
    private String id;

    @Option(names = "--in", paramLabel = "FILE", description = "One sheet as for score; standard input if left out.")
    private @Nullable Path in;

    @Option(names = "--wording", paramLabel = "attested|labels-only", description = "As for score.")
    private String wording = "attested";

    @Option(names = "--language", paramLabel = "en|es", description = "en if left out.")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        Batch batch = Batch.of(Scorer.of(catalogue.instruments().get(id)), ScoreCommand.wording(wording));
        byte[] sheet;
        try (InputStream input = holdfast.input(in)) {
            sheet = input.readNBytes(Batch.MAX_LINE + 1);
        }
        ScoreResult result = batch.one(sheet);
        PrintWriter out = spec.commandLine().getOut();
        for (Explanation.Line line : Explanation.of(result, Locale.forLanguageTag(language))) {
            out.println(line.text());
            for (Source source : line.sources()) {
                out.println("    " + source.cite() + (source.doi() == null ? "" : ", doi:" + source.doi()));
            }
        }
        out.flush();
        return 0;
    }
}
