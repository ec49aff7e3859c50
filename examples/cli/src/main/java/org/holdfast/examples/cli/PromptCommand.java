package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.crisis.Support;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.CareTeamSuggestion;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferWords;
import org.holdfast.prompts.select.OfferedGrounding;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.select.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "prompt",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses what to offer a person now, with a reason for every prompt of the catalogue.",
            "The shipped prompts are drafts that no clinician has reviewed; without --allow-drafts none is offered."
        })
final class PromptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--request",
            paramLabel = "FILE",
            required = true,
            description = "How the person is now (holdfast/prompt-request/1).")
    private Path request;

    @Option(names = "--allow-drafts", description = "Take prompts that no clinician has reviewed yet.")
    private boolean drafts;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Documents documents = Documents.strict();
        SelectionPolicy policy = SelectionPolicy.shipped();
        PromptSelector selector = new PromptSelector(
                Catalogue.shipped(), drafts ? policy.allowingDrafts() : policy, CrisisDirectory.shipped());
        Offer offer = selector.select(Input.read(documents, SelectionRequest.class, request));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(documents.writeIndented(offer));
        } else {
            print(offer, out);
        }
        out.flush();
        return 0;
    }

    private static void print(Offer offer, PrintWriter out) {
        OfferWords words = OfferWords.in(offer.basis().language());
        out.println(offer.lead());
        @Nullable Support support = offer.support();
        if (support != null) {
            support.entries()
                    .forEach(entry -> entry.resource()
                            .channels()
                            .forEach(channel -> out.println("  "
                                    + entry.resource().name() + ", "
                                    + channel.kind().name().toLowerCase(Locale.ROOT) + ": "
                                    + channel.display()
                                    + (entry.checkNumber() ? " (" + words.line("offer.check-number") + ")" : ""))));
        }
        if (offer instanceof Offer.OfPrompt prompt) {
            out.println(prompt.prompt().text());
            out.println(prompt.prompt().exit());
        }
        if (offer instanceof Offer.OfGrounding grounding) {
            grounding.groundings().stream().map(OfferedGrounding::text).forEach(out::println);
        }
        @Nullable CareTeamSuggestion team = offer.careTeam();
        if (team != null) {
            out.println(team.forPerson());
            out.println(team.forClinician());
        }
        offer.basis()
                .loosened()
                .forEach(point ->
                        out.println("Loosened by " + point.by() + ": " + point.of() + " (" + point.reason() + ")"));
        out.println();
        for (Decision decision : offer.decisions()) {
            for (Reason reason : decision.reasons()) {
                out.printf(
                        "%-26s %-11s %s%n",
                        decision.prompt(),
                        decision.verdict().name().toLowerCase(Locale.ROOT),
                        words.forClinician(reason));
            }
        }
    }
}
