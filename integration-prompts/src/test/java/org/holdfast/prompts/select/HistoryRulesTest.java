package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.PastPrompt.Outcome;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;

class HistoryRulesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final PromptSelector SELECTOR =
            new PromptSelector(CATALOGUE, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
    private static final Instant EARLIER = Requests.NOW.minus(Duration.ofHours(3));

    private static Offer after(PastPrompt... history) {
        return SELECTOR.select(calm().history(List.of(history)).build());
    }

    private static RequestBuilder calm() {
        return Requests.calm(10).grounded(Requests.GROUNDED);
    }

    private static PastPrompt past(String id, Duration ago, Outcome outcome) {
        return new PastPrompt(id, Requests.NOW.minus(ago), outcome, null, null);
    }

    private static PastPrompt rated(String id, Instant at, int before, int after) {
        return new PastPrompt(id, at, Outcome.COMPLETED, Distress.rated(before), Distress.rated(after));
    }

    private static List<ReasonCode> reasons(Offer offer, String prompt) {
        return offer.decisions().stream()
                .filter(decision -> decision.prompt().equals(prompt))
                .flatMap(decision -> decision.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void doesNotRepeatAPromptForFourteenDaysUnlessAskedForByName() {
        PastPrompt shown = past("mid.less-heavy", Duration.ofDays(13), Outcome.COMPLETED);
        assertThat(reasons(after(shown), "mid.less-heavy")).containsExactly(ReasonCode.RECENT);
        PastPrompt older = past("mid.less-heavy", Duration.ofDays(14), Outcome.COMPLETED);
        assertThat(Requests.eligible(after(older))).contains("mid.less-heavy");
        Offer asked = SELECTOR.select(calm().history(List.of(shown))
                .preferences(Preferences.choosing("mid.less-heavy"))
                .build());
        assertThat(reasons(asked, "mid.less-heavy")).containsExactly(ReasonCode.CHOSEN_BY_PERSON);
    }

    @Test
    void restsAPromptThatWasSkippedTwiceAndKeepsItInReach() {
        PastPrompt once = past("mid.less-heavy", Duration.ofDays(29), Outcome.SKIPPED);
        PastPrompt again = past("mid.less-heavy", Duration.ofDays(40), Outcome.SKIPPED);
        assertThat(Requests.eligible(after(once))).contains("mid.less-heavy");
        assertThat(reasons(after(again, once), "mid.less-heavy")).containsExactly(ReasonCode.SKIPPED_TWICE);
        PastPrompt longAgo = past("mid.less-heavy", Duration.ofDays(30), Outcome.SKIPPED);
        assertThat(Requests.eligible(after(again, longAgo))).contains("mid.less-heavy");
        Offer asked = SELECTOR.select(calm().history(List.of(again, once))
                .preferences(Preferences.choosing("mid.less-heavy"))
                .build());
        assertThat(((Offer.OfPrompt) asked).prompt().id()).isEqualTo("mid.less-heavy");
    }

    @Test
    void countsOnlySkipsTowardsARest() {
        PastPrompt once = past("mid.less-heavy", Duration.ofDays(15), Outcome.COMPLETED);
        PastPrompt again = past("mid.less-heavy", Duration.ofDays(20), Outcome.STOPPED);
        assertThat(Requests.eligible(after(again, once))).contains("mid.less-heavy");
    }

    @Test
    void askingByNameBringsBackNothingThatASafetyRuleTookAway() {
        Offer asked = SELECTOR.select(Requests.calm(10)
                .preferences(Preferences.choosing("mid.looks-different"))
                .build());
        assertThat(Requests.eligible(asked)).doesNotContain("mid.looks-different");
    }

    @Test
    void givesSomethingLightAfterANearPromptOnTheSameDay() {
        PastPrompt near = rated("mid.not-yet", EARLIER, 3, 3);
        Offer offer = after(near);
        assertThat(reasons(offer, "mid.one-word")).containsExactly(ReasonCode.CAP_PENDULATION);
        assertThat(reasons(offer, "mid.across-the-room"))
                .containsExactly(ReasonCode.CAP_PENDULATION, ReasonCode.ONE_DEEP_A_DAY);
        Offer nextDay = after(rated("mid.not-yet", EARLIER.minus(Duration.ofDays(1)), 3, 3));
        assertThat(Requests.eligible(nextDay)).contains("mid.one-word", "mid.across-the-room");
    }

    @Test
    void offersOneNearPromptADayEvenAfterALightOne() {
        PastPrompt near = rated("mid.not-yet", EARLIER, 3, 3);
        PastPrompt light = rated("mid.less-heavy", EARLIER.plusSeconds(600), 3, 3);
        Offer offer = after(near, light);
        assertThat(reasons(offer, "mid.across-the-room")).containsExactly(ReasonCode.ONE_DEEP_A_DAY);
        assertThat(Requests.eligible(offer)).contains("mid.one-word");
    }

    @Test
    void remembersARiseThoughAPromptWasSkippedSince() {
        PastPrompt rose = rated("mid.one-word", Requests.NOW.minus(Duration.ofDays(8)), 3, 5);
        PastPrompt skipped = past("mid.less-heavy", Duration.ofDays(2), Outcome.SKIPPED);
        assertThat(reasons(after(rose, skipped), "mid.not-yet")).contains(ReasonCode.CAP_TITRATION);
    }

    @Test
    void comesLessNearAfterASessionThatRaisedDistress() {
        Instant lastWeek = Requests.NOW.minus(Duration.ofDays(8));
        Offer rose = after(rated("mid.one-word", lastWeek, 3, 5));
        assertThat(rose.decisions())
                .filteredOn(d -> d.prompt().equals("mid.not-yet"))
                .singleElement()
                .satisfies(d -> assertThat(d.reasons()).containsExactly(new Reason(ReasonCode.CAP_TITRATION, 2, 3)));
        assertThat(Requests.eligible(after(rated("mid.one-word", lastWeek, 3, 4))))
                .contains("mid.not-yet");
        Offer since = after(
                rated("mid.one-word", lastWeek, 3, 5), rated("mid.less-heavy", lastWeek.plusSeconds(90_000), 4, 4));
        assertThat(Requests.eligible(since)).contains("mid.not-yet");
        PastPrompt notRated = past("mid.one-word", Duration.ofDays(8), Outcome.COMPLETED);
        assertThat(Requests.eligible(after(notRated))).contains("mid.not-yet");
    }

    @Test
    void keepsWithinTheMinutesOfTheDay() {
        ClinicianLimits clinician = new ClinicianLimits(null, null, null, null, 9);
        Offer tight = SELECTOR.select(calm().limits(clinician).build());
        assertThat(reasons(tight, "mid.not-yet")).containsExactly(ReasonCode.DAILY_BUDGET);
        assertThat(Requests.eligible(tight)).contains("mid.got-through");
        Offer person = SELECTOR.select(
                calm().preferences(new Preferences(null, 5, null, null, null)).build());
        assertThat(reasons(person, "mid.one-word")).containsExactly(ReasonCode.DAILY_BUDGET);
        Offer used = SELECTOR.select(calm().preferences(new Preferences(null, 9, null, null, null))
                .history(List.of(past("mid.less-heavy", Duration.ofHours(1), Outcome.STOPPED)))
                .build());
        assertThat(reasons(used, "mid.got-through")).containsExactly(ReasonCode.DAILY_BUDGET);
        assertThat(Requests.eligible(used)).contains("mid.one-word");
        Offer skipped = SELECTOR.select(calm().preferences(new Preferences(null, 9, null, null, null))
                .history(List.of(past("mid.less-heavy", Duration.ofHours(1), Outcome.SKIPPED)))
                .build());
        assertThat(Requests.eligible(skipped)).contains("mid.got-through");
    }

    @Test
    void turnsToMakingAndMovingWhenThoughtsMayBeCircling() {
        Instant before = Requests.NOW.minus(Duration.ofDays(6));
        PastPrompt first = rated("mid.got-through", before, 4, 4);
        PastPrompt second = past("mid.as-to-a-friend", Duration.ofDays(2), Outcome.COMPLETED);
        Offer offer = after(first, second);
        assertThat(reasons(offer, "early.weather")).containsExactly(ReasonCode.RUMINATION_GUARD);
        assertThat(Requests.eligible(offer))
                .contains("mid.one-word", "mid.repeating-thread", "early.something-growing");
        assertThat(Requests.eligible(after(rated("mid.got-through", before, 4, 3), second)))
                .contains("early.weather");
        assertThat(Requests.eligible(after(rated("mid.got-through", before.minus(Duration.ofDays(1)), 4, 4), second)))
                .contains("early.weather");
        Offer said = SELECTOR.select(calm().preferences(new Preferences(null, null, null, true, null))
                .build());
        assertThat(reasons(said, "early.weather")).containsExactly(ReasonCode.RUMINATION_GUARD);
    }

    @Test
    void takesAPromptThatItNoLongerKnowsForANearAndLongOne() {
        Offer offer = after(past("gone.prompt", Duration.ofHours(1), Outcome.COMPLETED));
        assertThat(reasons(offer, "mid.one-word")).containsExactly(ReasonCode.CAP_PENDULATION, ReasonCode.DAILY_BUDGET);
        assertThat(offer).isInstanceOf(Offer.OfGrounding.class);
    }

    @Test
    void everyHistoryLeavesAnAnswer() {
        List<PastPrompt> all = CATALOGUE.prompts().stream()
                .map(prompt -> past(prompt.id(), Duration.ofDays(1), Outcome.SKIPPED))
                .toList();
        Offer offer = SELECTOR.select(calm().history(all).build());
        assertThat(offer).isInstanceOf(Offer.OfGrounding.class);
        assertThat(Set.of(offer.support() == null)).containsExactly(true);
    }
}
