package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.validation.RecordValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads an episode; prints what a form would still ask for, and which clinical rules it breaks.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An episode (holdfast/episode/1).")
    private Path file;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Option(names = "--as-of", paramLabel = "INSTANT", description = "The moment to judge at; now if left out.")
    private @Nullable Instant at;

    @Option(names = "--jurisdiction", paramLabel = "US|EU", description = "Whose policies apply; US if left out.")
    private String jurisdiction = "US";

    /** What {@code --json} prints. */
    record Checked(List<Problem> problems, Assessment assessment) {}

    @Override
    public Integer call() throws IOException {
        Documents documents = Documents.strict();
        Episode episode = Input.read(documents, Episode.class, file);
        Assessment assessment =
                StandardRules.with(Policies.shipped(jurisdiction)).assess(episode, at == null ? Instant.now() : at);
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems;
        Holdfast.quietValidator();
        try (RecordValidator validator = RecordValidator.create()) {
            problems = validator.problems(episode, Locale.ENGLISH);
        }
        if (json) {
            out.print(documents.writeIndented(new Checked(problems, assessment)));
        } else {
            problems.forEach(problem -> out.println("form     " + problem.pointer() + " " + problem.message()));
            assessment.findings().forEach(finding -> out.println(line(finding)));
            out.printf(
                    "%d rules passed, %d broken, %d could not be judged, %d did not apply%n",
                    assessment.passed().size(),
                    assessment.broken().size(),
                    assessment.skipped().size(),
                    assessment.notApplicable().size());
        }
        out.flush();
        return 0;
    }

    private static String line(Finding finding) {
        String weight =
                finding.severity() == null ? "skipped" : finding.severity().code();
        return String.format(
                Locale.ROOT,
                "%-8s %-4s %s %s",
                weight,
                finding.rule(),
                finding.pointer(),
                finding.message(Locale.ENGLISH));
    }
}
