package org.holdfast.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.PastCheckIn;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Arousal;

/** People at different days after a dose, with the two months of prompts behind them that they would have been offered. */
final class PromptRequests {
    private static final int DAYS = 60;
    private static final int EVERY_DAYS = 2;
    private static final int DAYS_BETWEEN_DOSES = 14;
    private static final List<PastPrompt.Outcome> OUTCOMES =
            List.of(PastPrompt.Outcome.COMPLETED, PastPrompt.Outcome.STOPPED, PastPrompt.Outcome.SKIPPED);
    private static final Instant FIRST = Instant.parse("2026-03-02T17:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private PromptRequests() {}

    /** Over the whole shipped catalogue, of which nobody has reviewed the texts yet. */
    static PromptSelector selector() {
        return selector(Catalogue.shipped());
    }

    /** Over another catalogue. */
    static PromptSelector selector(Catalogue catalogue) {
        return new PromptSelector(catalogue, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
    }

    /** A request of somebody who was never offered anything. */
    static SelectionRequest withoutHistory(Instant at, ZoneId zone) {
        return calm(at, zone, at.minus(Duration.ofDays(2)), 3).build();
    }

    /** One request for each of so many people. */
    static List<SelectionRequest> withHistory(PromptSelector selector, int people) {
        List<SelectionRequest> requests = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            requests.add(lived(selector, person));
        }
        return requests;
    }

    private static SelectionRequest lived(PromptSelector selector, int person) {
        List<PastPrompt> history = new ArrayList<>();
        List<PastCheckIn> checkIns = new ArrayList<>();
        int last = DAYS + person % DAYS_BETWEEN_DOSES;
        for (int day = 0; day < last; day += EVERY_DAYS) {
            SelectionRequest request = on(day, person, history, checkIns);
            if (selector.select(request) instanceof Offer.OfPrompt offer) {
                PastPrompt.Outcome outcome = OUTCOMES.get((day + person) / EVERY_DAYS % OUTCOMES.size());
                history.add(new PastPrompt(offer.prompt().id(), request.at(), outcome, request.distress(), null));
            }
            checkIns.add(new PastCheckIn(request.at(), request.distress(), false));
        }
        return on(last, person, history, checkIns);
    }

    private static SelectionRequest on(int day, int person, List<PastPrompt> history, List<PastCheckIn> checkIns) {
        Instant at = FIRST.plus(Duration.ofDays(day));
        Instant dose =
                FIRST.plus(Duration.ofDays(day - day % DAYS_BETWEEN_DOSES)).minus(Duration.ofHours(8));
        return calm(at, ZONE, dose, (day + person) % 6)
                .history(history)
                .checkIns(checkIns)
                .build();
    }

    private static RequestBuilder calm(Instant at, ZoneId zone, Instant dose, int distress) {
        return SelectionRequest.at(at, zone, 7)
                .consented(true)
                .distress(Distress.rated(distress))
                .arousal(Arousal.WITHIN)
                .feelsUnreal(false)
                .dosing(new DosingTimes(dose, dose.plus(Duration.ofHours(2)), null))
                .signals(List.of())
                .place("ES", "en");
    }
}
