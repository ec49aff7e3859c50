package org.holdfast.prompts.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.core.integration.IntegrationDomain;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Modality;

/**
 * Finds small steps for an insight, by the part of life that it is about. All rules of the choice hold: only a prompt
 * that the selector would let through today becomes a step, and when it answers with grounding, rest or help, there is
 * none. What the person then means to do is a commitment in their own words, which this library does not see.
 *
 * <pre>{@code
 * List<FirstStep> steps = new FirstSteps(catalogue, selector).from(insight.domains(), request);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FirstSteps {
    private static final int MOST = 3;
    private static final int LIGHT = 1;
    private static final List<Modality> DOING = List.of(Modality.VALUES_ACTION, Modality.SOMATIC, Modality.CREATIVE);

    private final Catalogue catalogue;
    private final PromptSelector selector;

    /**
     * Makes a finder of steps.
     *
     * @param catalogue what there is to offer
     * @param selector decides what may be offered, from the same catalogue
     */
    public FirstSteps(Catalogue catalogue, PromptSelector selector) {
        this.catalogue = catalogue;
        this.selector = selector;
    }

    /**
     * Up to three steps, actions before moving and making, then the shortest first.
     *
     * @param domains the parts of life that an insight is about
     * @param request how things are
     * @return the steps; empty if nothing light is open there today
     */
    public List<FirstStep> from(List<IntegrationDomain> domains, SelectionRequest request) {
        Offer offer = selector.select(request);
        if (!(offer instanceof Offer.OfPrompt) || request.language() == null) {
            return List.of();
        }
        Set<String> wanted = new TreeSet<>();
        domains.forEach(domain -> wanted.add(domain.name()));
        String language = Locale.forLanguageTag(request.language()).getLanguage();
        return offer.decisions().stream()
                .filter(decision -> decision.verdict() != Decision.Verdict.WITHHELD)
                .map(decision -> catalogue.get(decision.prompt()))
                .filter(prompt -> wanted.contains(prompt.domain().name()))
                .filter(prompt -> DOING.contains(prompt.modality()) && prompt.intensity() <= LIGHT)
                .sorted(Comparator.comparingInt((Prompt prompt) -> DOING.indexOf(prompt.modality()))
                        .thenComparing(Prompt::minutes)
                        .thenComparing(Prompt::id))
                .limit(MOST)
                .map(prompt -> step(prompt, language))
                .toList();
    }

    private FirstStep step(Prompt prompt, String language) {
        return new FirstStep(
                prompt.id(),
                IntegrationDomain.valueOf(prompt.domain().name()),
                prompt.minutes(),
                catalogue.text(language, prompt.textKey()),
                catalogue.text(language, Catalogue.EXIT_KEY));
    }
}
