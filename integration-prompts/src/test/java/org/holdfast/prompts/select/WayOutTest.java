package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.text.TextResolver;
import org.holdfast.prompts.text.TextReview;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.holdfast.prompts.vocabulary.Review;
import org.junit.jupiter.api.Test;

/** No prompt without a reviewed exercise that leads out of it, under the policy for people in care. */
class WayOutTest {
    private static final Catalogue BASE = Catalogue.shipped();
    private static final PromptSelector ALL_REVIEWED = selector(id -> true);
    private static final PromptSelector NO_GROUNDING_REVIEWED = selector(id -> !id.startsWith("ground."));
    private static final PromptSelector ONE_GROUNDING_REVIEWED =
            selector(id -> !id.startsWith("ground.") || id.equals("ground.cool-or-warm"));

    /** The shipped words with a review of some entries. */
    private record Reviewed(String language, Predicate<String> which) implements TextResolver {
        @Override
        public String find(String key) {
            return BASE.findText(language, key);
        }

        @Override
        public TextReview review(String id) {
            return which.test(id)
                    ? new TextReview(
                            Review.CLINICALLY_REVIEWED, "clinical-psychologist", LocalDate.of(2026, 6, 1), null)
                    : TextReview.draft();
        }
    }

    private static PromptSelector selector(Predicate<String> reviewed) {
        CatalogueLoader loader = CatalogueLoader.shipped();
        Catalogue english = loader.withTexts(BASE, new Reviewed("en", reviewed));
        return new PromptSelector(
                loader.withTexts(english, new Reviewed("es", reviewed)),
                SelectionPolicy.shipped(),
                CrisisDirectory.shipped());
    }

    private static List<StateGrid.State> states() {
        List<StateGrid.State> states = new ArrayList<>();
        for (Integer day : StateGrid.DAYS) {
            for (int distress = 0; distress <= StateGrid.DECLINED; distress++) {
                for (Arousal arousal : Arousal.values()) {
                    states.add(new StateGrid.State(day, distress, arousal, false, true, true, 4, false, false));
                    states.add(new StateGrid.State(day, distress, arousal, true, false, true, 4, false, false));
                }
            }
        }
        return states;
    }

    private static boolean lacksAWayOut(Offer offer) {
        return offer.decisions().stream()
                .anyMatch(decision -> decision.reasons().contains(Reason.of(ReasonCode.NO_WAY_OUT)));
    }

    private static List<OfferedPrompt> shown(Offer offer) {
        List<OfferedPrompt> shown = new ArrayList<>();
        if (offer instanceof Offer.OfPrompt prompt) {
            shown.add(prompt.prompt());
            shown.addAll(prompt.swaps());
        }
        return shown;
    }

    @Test
    void withholdsAPromptWhoseWaysOutNobodyHasReviewed() {
        Offer offer = NO_GROUNDING_REVIEWED.select(Requests.calm(3).build());
        assertThat(offer).isInstanceOf(Offer.OfRest.class);
        assertThat(offer.decisions())
                .hasSize(144)
                .allMatch(decision -> decision.verdict() == Decision.Verdict.WITHHELD
                        && decision.reasons().contains(Reason.of(ReasonCode.NO_WAY_OUT)))
                .contains(new Decision(
                        "early.weather", Decision.Verdict.WITHHELD, List.of(Reason.of(ReasonCode.NO_WAY_OUT))));
        assertThat(ALL_REVIEWED.select(Requests.calm(3).build())).isInstanceOf(Offer.OfPrompt.class);
    }

    @Test
    void saysSoInTheLanguageOfTheReader() {
        Reason reason = Reason.of(ReasonCode.NO_WAY_OUT);
        assertThat(OfferWords.english().forPerson(reason))
                .isEqualTo("We keep this one until there is a good way back from it.");
        assertThat(OfferWords.english().forClinician(reason))
                .isEqualTo("No way out of it is reviewed in this language and fits now.");
        assertThat(OfferWords.spanish().forPerson(reason))
                .isEqualTo("Guardamos esta hasta que haya una buena forma de volver de ella.");
        assertThat(OfferWords.spanish().forClinician(reason))
                .isEqualTo("Ninguna salida de esta est\u00e1 revisada en este idioma y sirve ahora.");
    }

    @Test
    void letsAnotherReviewedExerciseTakeThePlaceOfTheOwn() {
        PromptSelector selector = selector(
                id -> !List.of("ground.look-around", "ground.feet-and-seat").contains(id));
        OfferedPrompt prompt = ((Offer.OfPrompt) selector.select(Requests.calm(3)
                        .preferences(Preferences.choosing("early.weather"))
                        .build()))
                .prompt();
        assertThat(prompt.id()).isEqualTo("early.weather");
        assertThat(prompt.groundings())
                .isNotEmpty()
                .extracting(OfferedGrounding::id)
                .doesNotContain("ground.look-around", "ground.feet-and-seat");
    }

    @Test
    void i37InEveryStateAPromptHasAReviewedWayOutOrIsWithheldForThatReason() {
        int without = 0;
        for (StateGrid.State state : states()) {
            for (String language : List.of("en", "es")) {
                var request = state.request().place("ES", language).build();
                Offer one = ONE_GROUNDING_REVIEWED.select(request);
                Offer none = NO_GROUNDING_REVIEWED.select(request);
                var open = Requests.eligible(ALL_REVIEWED.select(request));
                assertThat(lacksAWayOut(none)).isTrue();
                assertThat(shown(none)).isEmpty();
                if (lacksAWayOut(one)) {
                    without++;
                    assertThat(Requests.eligible(one)).isEmpty();
                } else {
                    assertThat(Requests.eligible(one)).isEqualTo(open);
                }
                assertThat(shown(one))
                        .allMatch(prompt -> !prompt.groundings().isEmpty()
                                && prompt.groundings().stream()
                                        .allMatch(way -> way.review() == Review.CLINICALLY_REVIEWED));
            }
        }
        assertThat(without).isBetween(1, 2 * states().size() - 1);
    }
}
