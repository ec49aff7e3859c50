package org.holdfast.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.catalogue.CatalogueFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lint-prompts",
        mixinStandardHelpOptions = true,
        description = {
            "Checks prompts of your own, overlay.json or catalogue.json with messages_<language>.properties beside it, and"
                    + " prints all problems of all files.",
            "Exit code 1 if there are any."
        })
final class LintPromptsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Override
    public Integer call() {
        Map<String, List<Problem>> problems = new CatalogueFolder(folder).problems();
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach((file, all) -> all.forEach(problem -> out.println(file + " " + problem)));
        int count = problems.values().stream().mapToInt(List::size).sum();
        out.println(count == 0 ? "no problems" : count + (count == 1 ? " problem" : " problems"));
        out.flush();
        return count == 0 ? 0 : Holdfast.SOME_LINES_IN_ERROR;
    }
}
