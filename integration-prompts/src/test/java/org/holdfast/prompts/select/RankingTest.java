package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.Ranking;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.Planned;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final SelectionPolicy POLICY = SelectionPolicy.shipped().allowingDrafts();
    private static final Ranking WORTH = POLICY.ranking();

    private static Merits merits(RequestBuilder builder) {
        SelectionRequest request = builder.build();
        Situation situation = new Situation(request, POLICY);
        return new Merits(situation, new Past(situation, CATALOGUE, POLICY), WORTH);
    }

    private static int points(RequestBuilder request, String prompt) {
        return merits(request).points(CATALOGUE.get(prompt));
    }

    private static List<ReasonCode> named(RequestBuilder request, String prompt) {
        return merits(request).reasons(CATALOGUE.get(prompt)).stream()
                .map(Reason::code)
                .toList();
    }

    private static PastPrompt past(String id, int daysAgo) {
        return new PastPrompt(
                id, Requests.NOW.minus(Duration.ofDays(daysAgo)), PastPrompt.Outcome.COMPLETED, null, null);
    }

    private static RequestBuilder day(int day) {
        return Requests.calm(day);
    }

    @Test
    void givesFullPointsInTheMiddleOfTheDaysAndNoneAtTheirEnds() {
        // mid.a-little-looser is meant for days 5 to 14
        assertThat(points(day(5), "mid.a-little-looser")).isZero();
        assertThat(points(day(14), "mid.a-little-looser")).isZero();
        assertThat(points(day(9), "mid.a-little-looser")).isEqualTo(20 - 20 / 9);
        assertThat(points(day(10), "mid.a-little-looser")).isEqualTo(20 - 20 / 9);
        assertThat(points(day(7), "mid.a-little-looser")).isEqualTo(20 - 20 * 5 / 9);
        assertThat(points(day(30), "mid.a-little-looser")).isZero();
        assertThat(points(day(0), "day.three-words")).isEqualTo(20);
        assertThat(points(day(9), "mid.one-word")).isEqualTo(10);
        assertThat(points(Requests.calm(null), "prep.ride-home")).isEqualTo(10);
        assertThat(named(day(9), "mid.one-word")).isEmpty();
    }

    @Test
    void givesPointsToWhatThePersonLikes() {
        RequestBuilder liking = day(9).preferences(new Preferences(List.of(Modality.CREATIVE), null, null, null, null));
        assertThat(points(liking, "mid.seven-boxes")).isEqualTo(10 + 20);
        assertThat(named(liking, "mid.seven-boxes")).containsExactly(ReasonCode.MATCHES_YOUR_CHOICE);
        assertThat(points(liking, "mid.one-word")).isEqualTo(10);
    }

    @Test
    void givesPointsToPartsOfLifeThatCameUpLeast() {
        RequestBuilder request = day(20).history(List.of(
                past("mid.less-heavy", 13), // mind
                past("early.weather", 12), // mind
                past("mid.easier-hour", 3), // lifestyle
                past("mid.two-signs-of-season", 14))); // nature, a day too old to count
        assertThat(points(request, "mid.like-a-bus")).isEqualTo(10); // mind: most
        assertThat(points(request, "mid.seven-boxes")).isEqualTo(10 + 20 / 2 + 10); // lifestyle, and follows
        assertThat(points(request, "mid.a-spot-to-sit")).isEqualTo(10 + 20); // nature
        assertThat(named(request, "mid.a-spot-to-sit")).containsExactly(ReasonCode.BALANCES_DOMAIN);
        assertThat(named(request, "mid.like-a-bus")).isEmpty();
    }

    @Test
    void aSkippedPromptCountsForNoPartOfLife() {
        PastPrompt skipped = new PastPrompt(
                "mid.less-heavy", Requests.NOW.minus(Duration.ofDays(1)), PastPrompt.Outcome.SKIPPED, null, null);
        assertThat(named(day(20).history(List.of(skipped)), "mid.a-spot-to-sit"))
                .isEmpty();
    }

    @Test
    void leadsOutwardAndMovesWhereThatSuits() {
        RequestBuilder hyper = day(9).arousal(Arousal.HYPER);
        assertThat(points(hyper, "mid.near-and-far")).isEqualTo(10 + 20); // outward, moves
        assertThat(points(hyper, "mid.easier-hour")).isEqualTo(10 + 10); // outward
        assertThat(points(hyper, "mid.less-heavy")).isEqualTo(10); // either
        assertThat(points(hyper, "mid.fallen-things")).isEqualTo(10 + 20); // creative, tagged as moving
        RequestBuilder hypo = day(9).arousal(Arousal.HYPO);
        assertThat(points(hypo, "mid.near-and-far")).isEqualTo(10 + 20);
        RequestBuilder unknown = day(9).arousal(Arousal.UNKNOWN);
        assertThat(points(unknown, "mid.near-and-far")).isEqualTo(10 + 10);
        assertThat(named(unknown, "mid.near-and-far")).containsExactly(ReasonCode.SUITS_AROUSAL);
        assertThat(points(day(9), "mid.near-and-far")).isEqualTo(10);
    }

    @Test
    void givesHalfForTheWayOfWorkingAndHalfForThePartOfLifeThatWasPlanned() {
        RequestBuilder planned = day(9).planned(new Planned(List.of(Modality.SOMATIC), List.of(Domain.NATURE)));
        assertThat(points(planned, "mid.a-spot-to-sit")).isEqualTo(10 + 14);
        assertThat(points(planned, "mid.nearly-quiet")).isEqualTo(10 + 7);
        assertThat(points(planned, "mid.two-signs-of-season")).isEqualTo(10 + 7);
        assertThat(points(planned, "mid.one-word")).isEqualTo(10);
        assertThat(named(planned, "mid.nearly-quiet")).containsExactly(ReasonCode.PLANNED_TODAY);
    }

    @Test
    void goesOnFromTheLastOneInAnotherWay() {
        RequestBuilder after = day(40).history(List.of(past("mid.easier-hour", 20), past("mid.less-heavy", 21)));
        assertThat(points(after, "mid.seven-boxes")).isEqualTo(10 + 10);
        assertThat(named(after, "mid.seven-boxes")).containsExactly(ReasonCode.FOLLOWS_LAST);
        assertThat(points(after, "later.same-and-different")).isEqualTo(10); // the same way of working
        assertThat(points(after, "mid.like-a-bus")).isEqualTo(10);
        assertThat(points(day(40).history(List.of(past("gone.prompt", 20))), "mid.seven-boxes"))
                .isEqualTo(10);
    }

    @Test
    void prefersShortOnesForWhoIsTired() {
        RequestBuilder tired = day(9).preferences(new Preferences(null, null, null, null, true));
        assertThat(points(tired, "mid.seven-boxes")).isEqualTo(10 + 10); // 5 minutes
        assertThat(named(tired, "mid.seven-boxes")).containsExactly(ReasonCode.SHORT_FOR_NOW);
        assertThat(points(tired, "mid.one-word")).isEqualTo(10); // 6 minutes
        RequestBuilder awake = day(9).preferences(new Preferences(null, null, null, null, false));
        assertThat(points(awake, "mid.seven-boxes")).isEqualTo(10);
    }

    @Test
    void bringsForwardWhatAClinicianSuggests() {
        RequestBuilder suggested = day(9).suggested(List.of("mid.one-word"));
        assertThat(points(suggested, "mid.one-word")).isEqualTo(10 + 15);
        assertThat(named(suggested, "mid.one-word")).containsExactly(ReasonCode.SUGGESTED_BY_CLINICIAN);
        assertThat(points(suggested, "mid.seven-boxes")).isEqualTo(10);
        Offer near = StateGrid.SELECTOR.select(
                day(9).suggested(List.of("mid.not-yet")).build());
        assertThat(Requests.eligible(near)).doesNotContain("mid.not-yet");
    }

    @Test
    void namesWhatSpeaksForWhatIsOffered() {
        Offer offer = StateGrid.SELECTOR.select(day(9).arousal(Arousal.HYPER)
                .preferences(new Preferences(List.of(Modality.SOMATIC), null, null, null, true))
                .build());
        Offer.OfPrompt prompt = (Offer.OfPrompt) offer;
        Prompt first = CATALOGUE.get(prompt.prompt().id());
        assertThat(first.modality()).isEqualTo(Modality.SOMATIC);
        assertThat(first.anchor()).isEqualTo(Anchor.EXTERNAL);
        assertThat(first.minutes()).isLessThanOrEqualTo(5);
        assertThat(codes(offer, first.id()))
                .containsExactly(
                        ReasonCode.FITS_TODAY,
                        ReasonCode.MATCHES_YOUR_CHOICE,
                        ReasonCode.SUITS_AROUSAL,
                        ReasonCode.SHORT_FOR_NOW);
        assertThat(codes(offer, prompt.swaps().get(0).id())).startsWith(ReasonCode.ANOTHER_WAY);
    }

    private static List<ReasonCode> codes(Offer offer, String prompt) {
        return offer.decisions().stream()
                .filter(decision -> decision.prompt().equals(prompt))
                .flatMap(decision -> decision.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void whatWasAskedForByNameComesBeforeAnyNumberOfPoints() {
        SelectionPolicy loud = weighing(1000, 1000);
        PromptSelector selector = new PromptSelector(CATALOGUE, loud, CrisisDirectory.shipped());
        Offer offer = selector.select(
                day(9).preferences(new Preferences(List.of(Modality.CREATIVE), null, "mid.easier-hour", null, null))
                        .suggested(List.of("mid.seven-boxes"))
                        .build());
        assertThat(((Offer.OfPrompt) offer).prompt().id()).isEqualTo("mid.easier-hour");
    }

    private static SelectionPolicy weighing(int phase, int others) {
        String json = new Shipped("policy/policy.json")
                .text()
                .replaceAll("\"phaseFit\": \\d+", "\"phaseFit\": " + phase)
                .replaceAll(
                        "\"(liking|balance|arousal|planned|following|brevity|suggested)\": \\d+", "\"$1\": " + others);
        return SelectionPolicy.read("weights.json", json.getBytes(StandardCharsets.UTF_8))
                .allowingDrafts();
    }

    @Test
    void i20PointsNeverChangeWhatIsWithheld() {
        Random random = new Random(20);
        List<PromptSelector> selectors = List.of(
                new PromptSelector(CATALOGUE, weighing(0, 0), CrisisDirectory.shipped()),
                new PromptSelector(CATALOGUE, weighing(1000, 1000), CrisisDirectory.shipped()),
                new PromptSelector(
                        CATALOGUE, weighing(random.nextInt(1000), random.nextInt(1000)), CrisisDirectory.shipped()));
        for (int i = 0; i < 300; i++) {
            SelectionRequest request = Histories.random(random);
            Set<String> withheld = withheld(StateGrid.SELECTOR.select(request));
            selectors.forEach(
                    selector -> assertThat(withheld(selector.select(request))).isEqualTo(withheld));
        }
    }

    private static Set<String> withheld(Offer offer) {
        Set<String> ids = new TreeSet<>();
        offer.decisions().stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.WITHHELD)
                .forEach(decision -> ids.add(decision.prompt()));
        return ids;
    }

    @Test
    void avoidedTopicsStayAwayWhateverSpeaksForThem() {
        Offer offer = StateGrid.SELECTOR.select(day(9).avoidedTags(List.of(ContentTag.MOVEMENT))
                .arousal(Arousal.HYPER)
                .suggested(List.of("mid.near-and-far"))
                .build());
        assertThat(Requests.eligible(offer)).doesNotContain("mid.near-and-far");
    }
}
