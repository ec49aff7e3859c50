package org.holdfast.examples.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;

/**
 * What came of one round through the libraries. The host reads, validates and writes with what it has; this is the part
 * in between.
 *
 * @param problems how many constraints the host's validator found broken
 * @param broken the clinical rules that are broken
 * @param scores the scores of the questionnaires, or that there is none
 * @param offer what is offered to the person
 */
public record Round(int problems, List<String> broken, List<String> scores, String offer) {

    /** Copies the lists. */
    public Round {
        broken = List.copyOf(broken);
        scores = List.copyOf(scores);
    }

    /**
     * Scores, checks and chooses.
     *
     * @param episode the episode, as the host read it
     * @param problems what the host's validator found
     * @param answers the filled-in questionnaires, as the host read them
     * @param today how the person is now, as the host read it
     * @return what came of it
     */
    public static Round of(Episode episode, int problems, AnswersDocument answers, SelectionRequest today) {
        List<String> broken = StandardRules.with(Policies.shipped("US")).assess(episode, today.at()).broken().stream()
                .map(Finding::rule)
                .toList();
        Instruments instruments = Instruments.builtIn();
        List<String> scores = answers.sheets().stream()
                .map(sheet -> sheet.instrument() + " "
                        + Scorer.of(instruments.get(sheet.instrument()))
                                .score(sheet)
                                .number("total")
                                .map(BigDecimal::toPlainString)
                                .orElse("unscorable"))
                .toList();
        // The shipped prompts are drafts: this example says so and takes them.
        PromptSelector selector = new PromptSelector(
                Catalogue.shipped(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
        Offer offer = selector.select(today);
        return new Round(problems, broken, scores, offer.getClass().getSimpleName());
    }

    /**
     * The request that every host puts.
     *
     * @return the document in UTF-8, as the codec writes it
     */
    public static byte[] today() {
        try (InputStream in = Objects.requireNonNull(Round.class.getResourceAsStream("today.json"), "today.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
