package org.holdfast.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.instrument.Instruments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lint-instruments",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a folder of definitions of your own, <id>/<version>/definition.json, and prints all problems of all.",
            "Exit code 1 if there are any."
        })
final class LintInstrumentsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Override
    public Integer call() {
        Map<String, List<Problem>> problems = Instruments.builtIn().problems(folder);
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach((file, all) -> all.forEach(problem -> out.println(file + " " + problem)));
        int count = problems.values().stream().mapToInt(List::size).sum();
        out.println(count == 0 ? "no problems" : count + (count == 1 ? " problem" : " problems"));
        out.flush();
        return count == 0 ? 0 : Holdfast.SOME_LINES_IN_ERROR;
    }
}
