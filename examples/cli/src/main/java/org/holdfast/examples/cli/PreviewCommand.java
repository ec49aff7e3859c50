package org.holdfast.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.holdfast.examples.cli.preview.PreviewPage;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a page for reviewers as one HTML file: every prompt with its words, and what would be offered, and why,"
                    + " in a state that they choose.",
            "The choices are the library's own, worked out beforehand for each state; drafts are shown, and marked."
        })
final class PreviewCommand implements Callable<Integer> {
    @ParentCommand
    private Holdfast holdfast;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Takes the page.")
    private Path out;

    @Option(
            names = "--prompts",
            paramLabel = "DIR",
            description = "Prompts of your own beside the built-in ones; see lint-prompts.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = folder == null ? Catalogue.shipped() : new CatalogueFolder(folder).load();
        try (Output page = holdfast.output(out)) {
            page.stream().write(new PreviewPage(catalogue).html().getBytes(StandardCharsets.UTF_8));
            page.commit();
        }
        return 0;
    }
}
