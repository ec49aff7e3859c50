package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;

/** Days and decisions, in a catalogue where they part from the phases, as they do not in the shipped one. */
class DaysTest {
    private static final PromptSelector SELECTOR =
            new PromptSelector(catalogue(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());

    private static Catalogue catalogue() {
        String json = new Shipped("catalogue/catalogue.json").text();
        json = within(json, "early.weather", "[\"early\", \"middle\"]", "[\"preparation\", \"early\", \"middle\"]");
        json = within(json, "early.weather", "\"from\": 1", "\"from\": 3");
        json = within(json, "day.three-words", "\"tags\": []", "\"tags\": [\"decisions\"]");
        return CatalogueLoader.shipped().load("days.json", json.getBytes(StandardCharsets.UTF_8), Shipped.messages());
    }

    private static String within(String json, String prompt, String from, String to) {
        int start = json.indexOf("\"id\": \"" + prompt + "\"");
        int at = json.indexOf(from, start);
        return json.substring(0, at) + to + json.substring(at + from.length());
    }

    private static List<ReasonCode> reasons(RequestBuilder request, String prompt) {
        return SELECTOR.select(request.build()).decisions().stream()
                .filter(decision -> decision.prompt().equals(prompt))
                .filter(decision -> decision.verdict() == Decision.Verdict.WITHHELD)
                .flatMap(decision -> decision.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void keepsToTheDaysWithinAPhase() {
        assertThat(reasons(Requests.calm(2), "early.weather")).containsExactly(ReasonCode.DAY_WINDOW);
        assertThat(reasons(Requests.calm(3), "early.weather")).isEmpty();
        assertThat(reasons(Requests.calm(14), "early.weather")).isEmpty();
        assertThat(reasons(Requests.calm(15), "early.weather")).containsExactly(ReasonCode.PHASE);
    }

    @Test
    void asksForNoDayBeforeADose() {
        assertThat(reasons(Requests.calm(null), "early.weather")).isEmpty();
        DosingTimes first = Requests.dosing(2);
        DosingTimes both = new DosingTimes(first.lastAt(), first.releasedAt(), Requests.NOW.plus(Duration.ofDays(5)));
        assertThat(reasons(Requests.calm(2).dosing(both), "early.weather")).isEmpty();
    }

    @Test
    void holdsDecisionsBackOnTheDayOfTheDoseToo() {
        assertThat(reasons(Requests.calm(0), "day.three-words")).containsExactly(ReasonCode.EARLY_DECISION);
    }
}
