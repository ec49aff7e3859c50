package org.holdfast.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.instrument.Instruments;
import picocli.CommandLine.Command;
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

    @Parameters(paramLabel = "ID", description = "The instrument's id, such as phq-9.")
    private String id;

    @Option(names = "--json", description = "As its whole definition.")
    private boolean json;

    @Override
    public void run() {
        Definition definition = Instruments.builtIn().get(id).definition();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Documents.strict().writeIndented(definition));
            out.flush();
            return;
        }
        out.printf("%s %s: %s%n", definition.id(), definition.version(), definition.title());
        out.printf("Looks back on: %s%n", definition.recall().words());
        out.printf(
                "Licence: %s (%s). %s%n",
                kebab(definition.licence().status()),
                definition.licence().holder(),
                definition.licence().evidence());
        definition.licence().conflicts().forEach(conflict -> out.printf("  conflict: %s%n", conflict));
        print(
                out,
                "Items (our own labels)",
                definition.items().stream()
                        .map(item -> item.id() + "  " + item.label())
                        .toList());
        print(
                out,
                "Scores",
                definition.scores().stream()
                        .map(score -> score.id() + "  " + score.title())
                        .toList());
        print(
                out,
                "Bands",
                definition.bands().stream()
                        .flatMap(bands -> bands(bands).stream())
                        .toList());
        print(
                out,
                "Cut-points",
                definition.cutPoints().stream().map(InstrumentCommand::cutPoint).toList());
        print(
                out,
                "Change",
                definition.change().stream().map(InstrumentCommand::change).toList());
        print(
                out,
                "Critical answers",
                definition.critical().stream().map(InstrumentCommand::critical).toList());
        print(
                out,
                "Policies for missing answers (none applies unless named)",
                definition.missing().stream().map(policy -> policy.id()).toList());
        print(out, "Not to be used for", definition.notToBeUsedFor());
        print(
                out,
                "Sources",
                definition.sources().stream().map(InstrumentCommand::source).toList());
        out.flush();
    }

    private static void print(PrintWriter out, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.printf("%s%n", heading);
            lines.forEach(line -> out.printf("  %s%n", line));
        }
    }

    private static List<String> bands(Bands bands) {
        return bands.ranges().stream()
                .map(band -> bands.score() + " " + band.from() + "-" + band.to() + "  " + band.label()
                        + checked(bands.trusted(), bands.sources()))
                .toList();
    }

    private static String cutPoint(CutPoint cut) {
        String bound = cut.atLeast() == null ? "at most " + cut.atMost() : "at least " + cut.atLeast();
        return cut.score() + " " + bound + "  " + cut.meaning() + "; " + cut.population()
                + checked(cut.trusted(), cut.sources());
    }

    private static String change(ChangeThreshold threshold) {
        return threshold.score() + " " + kebab(threshold.kind()) + " "
                + threshold.value().toPlainString() + " " + kebab(threshold.unit()) + "; " + threshold.population()
                + checked(threshold.trusted(), threshold.sources());
    }

    private static String critical(Critical critical) {
        return "item " + critical.item() + " at " + critical.atLeast() + " or more: "
                + critical.level().code()
                + (critical.origin() == Critical.Origin.DESIGN ? " (our own rule)" : "")
                + checked(true, critical.sources());
    }

    private static String source(Source source) {
        String where = source.doi() != null ? " doi:" + source.doi() : source.url() != null ? " " + source.url() : "";
        return "[" + source.id() + "] " + source.cite() + where;
    }

    private static String checked(boolean trusted, List<String> sources) {
        String cited = sources.stream().map(id -> " [" + id + "]").collect(Collectors.joining());
        return trusted ? cited : " (not verified: drives nothing)" + cited;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
