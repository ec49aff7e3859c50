package org.holdfast.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Documents;
import org.holdfast.examples.quickstart.CareReview;
import org.holdfast.examples.quickstart.ReportPage;
import org.holdfast.prompts.request.SelectionRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report of an episode as one HTML file, without private journal entries.")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private Holdfast holdfast;

    @Parameters(paramLabel = "FILE", description = "An episode (holdfast/episode/1).")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Takes the report.")
    private Path out;

    @Option(
            names = "--request",
            paramLabel = "FILE",
            description = "How the person is now (holdfast/prompt-request/1), for the prompt of the day.")
    private @Nullable Path request;

    @Option(names = "--as-of", paramLabel = "INSTANT", description = "The moment to judge at; now if left out.")
    private @Nullable Instant at;

    @Option(names = "--jurisdiction", paramLabel = "US|EU", description = "Whose policies apply; US if left out.")
    private String jurisdiction = "US";

    @Override
    public Integer call() throws IOException {
        Holdfast.quietValidator();
        Documents documents = Documents.strict();
        Episode episode = Input.read(documents, Episode.class, file);
        CareReview review = request == null
                ? CareReview.of(episode, at == null ? Instant.now() : at, jurisdiction)
                : CareReview.of(episode, Input.read(documents, SelectionRequest.class, request), jurisdiction);
        try (Output page = holdfast.output(out)) {
            page.stream().write(ReportPage.of(review, List.of()).getBytes(StandardCharsets.UTF_8));
            page.commit();
        }
        return 0;
    }
}
