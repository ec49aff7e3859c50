package org.holdfast.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.prompts.crisis.Support;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferWords;
import org.jspecify.annotations.Nullable;

/** The offer in words: what it is, why, and what was kept back for which reasons. */
final class PromptOfTheDay {
    private final @Nullable Offer offer;

    PromptOfTheDay(@Nullable Offer offer) {
        this.offer = offer;
    }

    void into(Map<String, Object> model) {
        model.put("promptSupport", support());
        model.put("promptText", text());
        model.put(
                "promptExit",
                offer instanceof Offer.OfPrompt prompt ? prompt.prompt().exit() : "");
        model.put("promptWhy", why());
        model.put("promptWithheld", withheld());
    }

    String text() {
        if (offer == null) {
            return "No prompt was asked for.";
        }
        if (offer instanceof Offer.OfPrompt prompt) {
            return prompt.prompt().text();
        }
        return offer instanceof Offer.OfGrounding grounding
                ? grounding.groundings().get(0).text()
                : offer.lead();
    }

    String why() {
        if (offer == null) {
            return "";
        }
        String words = OfferWords.in(offer.basis().language())
                .forClinician(offer.decisions().stream()
                        .filter(decision -> decision.verdict() == Decision.Verdict.OFFERED)
                        .findFirst()
                        .orElse(offer.decisions().get(0))
                        .reasons()
                        .get(0));
        String drafts = offer.basis().draftsAllowed()
                ? " The texts are drafts that no clinician has reviewed yet; this example allows them by name."
                : "";
        return (offer instanceof Offer.OfPrompt prompt ? prompt.prompt().id() + ": " : "") + words + drafts;
    }

    List<String> withheld() {
        if (offer == null) {
            return List.of();
        }
        OfferWords words = OfferWords.in(offer.basis().language());
        Map<String, Long> counted = offer.decisions().stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.WITHHELD)
                .map(decision -> words.forClinician(decision.reasons().get(0)))
                .collect(Collectors.groupingBy(why -> why, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " kept back: " + entry.getKey())
                .toList();
    }

    private String support() {
        @Nullable Support support = offer == null ? null : offer.support();
        return support == null
                ? ""
                : support.entries().stream()
                        .map(Support.Entry::resource)
                        .map(resource -> resource.name() + ": "
                                + resource.channels().stream()
                                        .map(channel -> channel.display())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" · "));
    }
}
