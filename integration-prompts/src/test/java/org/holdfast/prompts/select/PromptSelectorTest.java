package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.Assertion;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromptSelectorTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final SelectionPolicy POLICY = SelectionPolicy.shipped().allowingDrafts();
    private static final PromptSelector SELECTOR = new PromptSelector(CATALOGUE, POLICY, CrisisDirectory.shipped());

    private static Offer select(RequestBuilder request) {
        return SELECTOR.select(request.build());
    }

    private static List<ReasonCode> reasons(Offer offer, String prompt) {
        return offer.decisions().stream()
                .filter(decision -> decision.prompt().equals(prompt))
                .flatMap(decision -> decision.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    private static Set<ReasonCode> firstReasons(Offer offer) {
        Set<ReasonCode> codes = new TreeSet<>();
        offer.decisions()
                .forEach(decision -> codes.add(decision.reasons().get(0).code()));
        return codes;
    }

    @Test
    void offersAPromptWithItsWordsAndItsWayOut() {
        Offer offer = select(Requests.calm(3).preferences(Preferences.choosing("early.weather")));
        assertThat(offer).isInstanceOfSatisfying(Offer.OfPrompt.class, prompt -> {
            assertThat(prompt.prompt().id()).isEqualTo("early.weather");
            assertThat(prompt.prompt().text()).startsWith("If your mood today were weather");
            assertThat(prompt.prompt().followUps()).containsExactly("Has the weather shifted since this morning?");
            assertThat(prompt.prompt().exit()).startsWith("You can stop here");
            assertThat(prompt.prompt().groundings())
                    .extracting(OfferedGrounding::id)
                    .containsExactly("ground.look-around", "ground.feet-and-seat");
            assertThat(prompt.support()).isNull();
            assertThat(prompt.lead()).isEqualTo("Here is one you could try, or leave.");
        });
        assertThat(reasons(offer, "early.weather")).containsExactly(ReasonCode.CHOSEN_BY_PERSON);
    }

    @Test
    void offersNoDraftUnlessThePolicySaysSoByName() {
        Offer offer = new PromptSelector(CATALOGUE, SelectionPolicy.shipped(), CrisisDirectory.shipped())
                .select(Requests.calm(3).build());
        assertThat(offer).isInstanceOf(Offer.OfRest.class);
        assertThat(offer.basis().draftsAllowed()).isFalse();
        assertThat(offer.decisions())
                .allSatisfy(d ->
                        assertThat(d.reasons()).extracting(Reason::code).contains(ReasonCode.NOT_REVIEWED_IN_LANGUAGE));
        assertThat(select(Requests.calm(3)).basis().draftsAllowed()).isTrue();
    }

    @Test
    void offersNothingInALanguageThatNobodyHasReviewed() {
        Offer offer = select(Requests.calm(3).place("FR", "fr"));
        assertThat(offer).isInstanceOf(Offer.OfRest.class);
        assertThat(reasons(offer, "early.weather"))
                .containsExactly(ReasonCode.NOT_REVIEWED_IN_LANGUAGE, ReasonCode.NO_WAY_OUT);
        assertThat(select(Requests.calm(3).place("ES", null))).isInstanceOf(Offer.OfRest.class);
        assertThat(select(Requests.calm(3).place("GB", "en-GB"))).isInstanceOf(Offer.OfPrompt.class);
    }

    @Test
    void speaksSpanishAndKeepsBackWhatIsNotThereInSpanish() {
        Offer offer = select(Requests.calm(7).grounded(Requests.GROUNDED).place("MX", "es-MX"));
        OfferedPrompt shown = ((Offer.OfPrompt) offer).prompt();
        assertThat(shown.text()).isEqualTo(CATALOGUE.text("es", "prompt." + shown.id() + ".text"));
        assertThat(shown.exit()).startsWith("Puedes parar aqu\u00ed");
        assertThat(reasons(offer, "mid.not-yet")).containsExactly(ReasonCode.NOT_REVIEWED_IN_LANGUAGE);
        assertThat(reasons(select(Requests.calm(7).grounded(Requests.GROUNDED)), "mid.not-yet"))
                .doesNotContain(ReasonCode.NOT_REVIEWED_IN_LANGUAGE);
    }

    @ParameterizedTest
    @EnumSource(SafetySignal.Source.class)
    void anyUnresolvedCrisisGivesHelpWhateverElseIsSaid(SafetySignal.Source source) {
        SafetySignal.CriticalAnswer answer = source == SafetySignal.Source.MEASURE
                ? new SafetySignal.CriticalAnswer("c-ssrs-screener", "1.0.0", "4", 1)
                : null;
        SafetySignal crisis = new SafetySignal(SafetySignal.Level.CRISIS, source, answer, null, null);
        Offer offer = select(Requests.calm(3).place("XX", null).signals(List.of(crisis)));
        assertThat(offer).isInstanceOf(Offer.OfCrisis.class);
        assertThat(firstReasons(offer)).containsExactly(ReasonCode.CRISIS);
        assertThat(offer.lead()).isEqualTo("Here are people you can reach right now.");
    }

    @Test
    void keepsBackWhatAClinicianBlocksByTopicByKindOrByName() {
        Prompt weather = CATALOGUE.get("early.weather");
        List<ClinicianLimits> limits = List.of(
                new ClinicianLimits(null, null, List.of(weather.modality()), null, null),
                new ClinicianLimits(null, null, null, List.of(weather.id()), null),
                new ClinicianLimits(null, List.of(ContentTag.SESSION_CONTENT), null, null, null));
        List<List<String>> blocked = limits.stream()
                .map(limit -> select(Requests.calm(3).limits(limit)).decisions().stream()
                        .filter(d -> d.reasons().contains(Reason.of(ReasonCode.BLOCKED_BY_CLINICIAN)))
                        .map(Decision::prompt)
                        .toList())
                .toList();
        assertThat(blocked.get(0))
                .isEqualTo(CATALOGUE.prompts().stream()
                        .filter(prompt -> prompt.modality() == weather.modality())
                        .map(Prompt::id)
                        .toList());
        assertThat(blocked.get(1)).containsExactly("early.weather");
        assertThat(blocked.get(2))
                .isEqualTo(CATALOGUE.prompts().stream()
                        .filter(prompt -> prompt.tags().contains(ContentTag.SESSION_CONTENT))
                        .map(Prompt::id)
                        .toList());
    }

    @Test
    void aResolvedSignalHoldsNothingBack() {
        SafetySignal resolved = new SafetySignal(
                        SafetySignal.Level.CRISIS, SafetySignal.Source.CLINICIAN, null, null, null)
                .withResolution(new SafetySignal.Resolution(Requests.THERAPIST.by(), Requests.NOW));
        Offer offer = select(Requests.calm(3).signals(List.of(resolved)));
        assertThat(Requests.eligible(offer)).isEqualTo(Requests.eligible(select(Requests.calm(3))));
    }

    @Test
    void anOpenReviewKeepsItLightAndPutsSupportFirst() {
        SafetySignal review = SafetySignal.of(
                SafetySignal.Level.REVIEW, new SafetySignal.CriticalAnswer("phq-9", "1.0.0", "9", 1), null);
        Offer offer = select(Requests.calm(3).signals(List.of(review)));
        assertThat(offer.support()).isNotNull();
        assertThat(offer.lead()).isEqualTo("First, here are people you can reach.");
        assertThat(reasons(offer, "early.one-picture")).containsExactly(ReasonCode.CAP_REVIEW);
        assertThat(((Offer.OfPrompt) offer).prompt().intensity()).isLessThanOrEqualTo(1);
    }

    @Test
    void unknownSignalsCountAsAnOpenReview() {
        Offer offer = select(Requests.calm(3).signals(null));
        assertThat(offer.support()).isNotNull();
        assertThat(reasons(offer, "early.one-picture")).containsExactly(ReasonCode.CAP_SIGNALS_UNKNOWN);
    }

    @Test
    void offersNothingToWhomDidNotAgree() {
        assertThat(select(Requests.calm(3).consented(false))).isInstanceOf(Offer.OfRest.class);
        Offer offer = select(Requests.calm(3).consented(null));
        assertThat(offer).isInstanceOf(Offer.OfRest.class);
        assertThat(offer.lead()).isEqualTo("Nothing for now is a good answer. You can come back at any time.");
        assertThat(firstReasons(offer)).containsExactly(ReasonCode.NO_CONSENT);
    }

    @Test
    void offersGroundingWhenNobodyKnowsWhenTheLastDoseWas() {
        Offer unknown = select(Requests.calm(3).dosing(null));
        assertThat(unknown).isInstanceOf(Offer.OfGrounding.class);
        assertThat(firstReasons(unknown)).containsExactly(ReasonCode.PHASE_UNKNOWN);
        DosingTimes passed = new DosingTimes(null, null, Requests.NOW);
        assertThat(firstReasons(select(Requests.calm(3).dosing(passed)))).containsExactly(ReasonCode.PHASE_UNKNOWN);
        DosingTimes ahead = new DosingTimes(null, null, Requests.NOW.plusSeconds(1));
        assertThat(select(Requests.calm(3).dosing(ahead))).isInstanceOf(Offer.OfPrompt.class);
    }

    @Test
    void notAskingWhetherThingsFeelUnrealKeepsItLight() {
        assertThat(reasons(select(Requests.calm(3).feelsUnreal(null)), "early.one-picture"))
                .containsExactly(ReasonCode.CAP_UNREAL_UNKNOWN);
    }

    @Test
    void takesAbsentDistressAndArousalForUnknown() {
        Offer offer = select(Requests.calm(3).distress(null).arousal(null).grounded(Requests.GROUNDED));
        assertThat(reasons(offer, "early.one-picture")).containsExactly(ReasonCode.CAP_DISTRESS_UNKNOWN);
        assertThat(reasons(offer, "early.easiest-spot"))
                .containsExactly(ReasonCode.CAP_DISTRESS_UNKNOWN, ReasonCode.INTERNAL_ANCHOR);
        assertThat(offer).isInstanceOf(Offer.OfPrompt.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3, false, 3",
        "3, true, 4",
        "4, false, 2",
        "4, true, 3",
        "5, false, 2",
        "5, true, 3",
        "6, false, 1",
        "6, true, 2",
        "7, false, 1",
        "7, true, 1",
        "8, true, 1"
    })
    void capsByDistressWithAndWithoutATherapist(int rating, boolean therapist, int cap) {
        Offer offer = select(Requests.calm(7)
                .distress(Distress.rated(rating))
                .grounded(Requests.GROUNDED)
                .therapist(therapist ? Requests.THERAPIST : null));
        assertThat(Requests.eligible(offer).stream()
                        .mapToInt(id -> CATALOGUE.get(id).intensity())
                        .max())
                .hasValue(cap);
    }

    @Test
    void namesTheBoundsOfACapAndNotTheRating() {
        Offer offer = select(Requests.calm(7).distress(Distress.rated(7)).grounded(Requests.GROUNDED));
        assertThat(offer.decisions())
                .filteredOn(d -> d.prompt().equals("mid.not-yet"))
                .singleElement()
                .satisfies(d -> assertThat(d.reasons()).containsExactly(new Reason(ReasonCode.CAP_DISTRESS, 1, 3)));
    }

    @Test
    void putsSupportBeforePromptsInHighDistress() {
        Offer offer = select(Requests.calm(7).distress(Distress.rated(10)));
        assertThat(firstReasons(offer)).containsExactly(ReasonCode.DISTRESS_HIGH);
        assertThat(offer).isNotInstanceOf(Offer.OfPrompt.class);
    }

    @Test
    void restsUntilTwoHoursAndTheReleaseHavePassed() {
        Instant last = Requests.NOW.minus(Duration.ofHours(2));
        assertThat(select(Requests.calm(0).dosing(new DosingTimes(last, last.plusSeconds(60), null))))
                .isInstanceOf(Offer.OfPrompt.class);
        Offer early = select(Requests.calm(0).dosing(new DosingTimes(last.plusSeconds(1), Requests.NOW, null)));
        assertThat(early).isInstanceOf(Offer.OfRest.class);
        assertThat(early.lead()).startsWith("This is time to rest.");
        Instant morning = Requests.NOW.minus(Duration.ofHours(7));
        Offer unreleased = select(Requests.calm(0).dosing(new DosingTimes(morning, null, null)));
        assertThat(firstReasons(unreleased)).containsExactly(ReasonCode.NOT_RELEASED);
        assertThat(select(Requests.calm(1).dosing(new DosingTimes(morning.minus(Duration.ofDays(1)), null, null))))
                .isInstanceOf(Offer.OfPrompt.class);
    }

    @Test
    void staysWithTheDayOfTheDosePastMidnightUntilEightHoursAreOver() {
        Instant night = Instant.parse("2026-06-20T23:00:00Z"); // 01:00 of the next day in Madrid
        RequestBuilder late = new Rebuilt(night).calm(night.minus(Duration.ofHours(7)));
        assertThat(Requests.eligible(select(late))).contains("day.three-words").doesNotContain("early.weather");
        RequestBuilder after = new Rebuilt(night).calm(night.minus(Duration.ofHours(8)));
        assertThat(Requests.eligible(select(after))).contains("early.weather").doesNotContain("day.three-words");
    }

    private record Rebuilt(Instant now) {
        RequestBuilder calm(Instant last) {
            return org.holdfast.prompts.request.SelectionRequest.at(now, Requests.ZONE, 7)
                    .consented(true)
                    .distress(Distress.rated(0))
                    .arousal(Arousal.WITHIN)
                    .feelsUnreal(false)
                    .dosing(new DosingTimes(last, last.plusSeconds(7200), null))
                    .signals(List.of())
                    .place("ES", "en");
        }
    }

    @Test
    void preparesTheNextDoseInTheWeekBeforeIt() {
        DosingTimes past = Requests.dosing(20);
        Instant inAWeek = Requests.NOW.plus(Duration.ofDays(7));
        DosingTimes near = new DosingTimes(past.lastAt(), past.releasedAt(), inAWeek);
        DosingTimes far = new DosingTimes(past.lastAt(), past.releasedAt(), inAWeek.plus(Duration.ofDays(1)));
        assertThat(Requests.eligible(select(Requests.calm(20).dosing(near))))
                .contains("prep.one-question", "later.rough-day-list");
        assertThat(reasons(select(Requests.calm(20).dosing(far)), "prep.one-question"))
                .containsExactly(ReasonCode.PHASE);
    }

    @Test
    void lapsesGroundingAndPresence() {
        Assertion old = new Assertion(null, Requests.NOW.minus(Duration.ofMinutes(31)));
        Assertion fresh = new Assertion(null, Requests.NOW.minus(Duration.ofMinutes(30)));
        assertThat(reasons(select(Requests.calm(3).grounded(old)), "early.easiest-spot"))
                .containsExactly(ReasonCode.NEEDS_GROUNDING);
        assertThat(Requests.eligible(select(Requests.calm(3).grounded(fresh)))).contains("early.easiest-spot");
        Assertion gone = new Assertion(Requests.THERAPIST.by(), Requests.NOW.minus(Duration.ofMinutes(121)));
        Offer offer = select(Requests.calm(7).grounded(fresh).therapist(gone));
        assertThat(reasons(offer, "mid.looks-different"))
                .containsExactly(ReasonCode.CAP_NO_THERAPIST, ReasonCode.NEEDS_THERAPIST);
        assertThat(offer.basis().therapistPresent()).isFalse();
        assertThat(select(Requests.calm(7).therapist(Requests.THERAPIST))
                        .basis()
                        .therapistPresent())
                .isTrue();
    }

    @Test
    void tellsToTellTheCareTeamWhenThingsFeelUnrealNearADose() {
        Offer near = select(Requests.calm(1).feelsUnreal(true));
        assertThat(((Offer.OfGrounding) near).note())
                .startsWith("If things feel unreal, you could tell your care team.");
        assertThat(((Offer.OfGrounding) select(Requests.calm(2).feelsUnreal(true))).note())
                .isNull();
    }

    @Test
    void leadsOutwardOnlyWhenDistressIsHigh() {
        Offer calm = select(Requests.calm(3).limits(ClinicianLimits.upTo(0)));
        assertThat(((Offer.OfGrounding) calm).groundings()).hasSize(3);
        Offer high = select(Requests.calm(3)
                .distress(Distress.rated(9))
                .avoidedTags(List.of(ContentTag.SOUND, ContentTag.MOVEMENT)));
        assertThat(((Offer.OfGrounding) high).groundings())
                .extracting(OfferedGrounding::id)
                .containsExactly("ground.look-around", "ground.feet-and-seat", "ground.list-game");
        assertThat(high.lead()).isEqualTo("Here is a small thing you could try. Or nothing at all.");
    }

    @Test
    void leadsOutwardEvenWhereALookInwardWouldSuitBest() {
        String json = new Shipped("catalogue/catalogue.json")
                .text()
                .replace(
                        "\"fits\": [\"within\"], \"bestFor\": [], \"orienting\": false, \"anchor\": \"internal\"",
                        "\"fits\": [\"within\", \"hyper\"], \"bestFor\": [\"within\", \"hyper\"], \"orienting\": false, \"anchor\": \"internal\"");
        Catalogue catalogue =
                CatalogueLoader.shipped().load("mine.json", json.getBytes(StandardCharsets.UTF_8), Shipped.messages());
        PromptSelector selector = new PromptSelector(catalogue, POLICY, CrisisDirectory.shipped());
        RequestBuilder nothing = Requests.calm(3).limits(ClinicianLimits.upTo(0));
        assertThat(groundings(selector, nothing)).startsWith("ground.slow-out-breath");
        assertThat(groundings(selector, Requests.calm(3).distress(Distress.rated(9))))
                .doesNotContain("ground.slow-out-breath");
        assertThat(groundings(
                        selector,
                        Requests.calm(3).limits(ClinicianLimits.upTo(0)).arousal(Arousal.HYPER)))
                .doesNotContain("ground.slow-out-breath");
    }

    private static List<String> groundings(PromptSelector selector, RequestBuilder request) {
        return ((Offer.OfGrounding) selector.select(request.build()))
                .groundings().stream().map(OfferedGrounding::id).toList();
    }

    @Test
    void fitsTheWayOutToTheState() {
        Offer hypo = select(Requests.calm(3).arousal(Arousal.HYPO).avoidedTags(List.of(ContentTag.INTEROCEPTION)));
        assertThat(((Offer.OfPrompt) hypo).prompt().groundings())
                .isNotEmpty()
                .extracting(OfferedGrounding::id)
                .doesNotContain("ground.list-game", "ground.feet-and-seat");
    }

    @Test
    void honoursBlockedModalitiesAndIds() {
        ClinicianLimits limits =
                new ClinicianLimits(null, null, List.of(Modality.JOURNALING), List.of("early.weather"), null);
        Offer offer = select(Requests.calm(3).limits(limits));
        assertThat(reasons(offer, "early.weather")).containsExactly(ReasonCode.BLOCKED_BY_CLINICIAN);
        assertThat(reasons(offer, "early.side-by-side")).containsExactly(ReasonCode.BLOCKED_BY_CLINICIAN);
    }

    @Test
    void prefersWhatThePersonLikes() {
        for (Modality liked : List.of(Modality.CREATIVE, Modality.CONVERSATION, Modality.JOURNALING)) {
            Offer offer = select(Requests.calm(2).preferences(new Preferences(List.of(liked), null, null, null, null)));
            assertThat(((Offer.OfPrompt) offer).prompt().modality()).isEqualTo(liked);
        }
    }

    @Test
    void prefersWhatLiesInTheMiddleOfItsDays() {
        Set<String> offered = new TreeSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Offer offer = SELECTOR.select(withSeed(Requests.calm(14), seed));
            offered.add(((Offer.OfPrompt) offer).prompt().id());
        }
        // On day 14 the prompts of days 1 to 14 and 5 to 14 are at their end; those without an end come first.
        assertThat(offered)
                .hasSizeGreaterThan(2)
                .allMatch(id -> CATALOGUE.get(id).days().to() == null);
    }

    private static org.holdfast.prompts.request.SelectionRequest withSeed(RequestBuilder builder, long seed) {
        var r = builder.build();
        return new org.holdfast.prompts.request.SelectionRequest(
                r.at(),
                r.zone(),
                r.consented(),
                r.distress(),
                r.arousal(),
                r.feelsUnreal(),
                r.dosing(),
                r.grounded(),
                r.therapist(),
                r.limits(),
                r.avoidedTags(),
                r.preferences(),
                r.history(),
                r.checkIns(),
                r.planned(),
                r.suggested(),
                r.signals(),
                r.country(),
                r.language(),
                seed);
    }

    @Test
    void refusesAnImpossibleRequestWithAllThatIsWrong() {
        DosingTimes future = new DosingTimes(Requests.NOW.plusSeconds(1), null, null);
        assertThatThrownBy(() -> select(Requests.calm(3).dosing(future).place("XX", "en")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("holdfast/prompt-request/1: "
                        + "/dosing/lastAt: in-the-future: lies after the moment of the request; "
                        + "/country: unknown-country: expected a country of ISO 3166 such as \"ES\"");
    }

    @Test
    void prefersThePromptsOfTheseFewDaysToThoseOfAnyDay() {
        for (long seed = 0; seed < 20; seed++) {
            Offer offer = SELECTOR.select(withSeed(Requests.calm(2), seed));
            assertThat(CATALOGUE
                            .get(((Offer.OfPrompt) offer).prompt().id())
                            .days()
                            .to())
                    .isEqualTo(4);
        }
    }

    @Test
    void holdsDecisionsBackForTheFirstDaysButHelpsToWait() {
        assertThat(Requests.eligible(select(Requests.calm(2)))).contains("early.date-it");
        String policy = new org.holdfast.prompts.Shipped("policy/policy.json")
                .text()
                .replace("[\"early.date-it\"]", "[]")
                .replace("\"decisionsFromDay\": 5", "\"decisionsFromDay\": 3")
                .replace(
                        "\"pauseAfterTimes\": 2}",
                        "\"pauseAfterTimes\": 2}, \"loosened\": [{\"of\": \"/decisionsFromDay\", "
                                + "\"by\": \"medical director\", \"reason\": \"a test\"}]");
        SelectionPolicy strict =
                SelectionPolicy.read("strict.json", policy.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        PromptSelector selector = new PromptSelector(CATALOGUE, strict.allowingDrafts(), CrisisDirectory.shipped());
        assertThat(selector.select(Requests.calm(2).build()).basis().loosened())
                .extracting(org.holdfast.prompts.policy.Loosening::of)
                .containsExactly("/decisionsFromDay");
        assertThat(select(Requests.calm(2)).basis().loosened()).isEmpty();
        assertThat(reasons(selector.select(Requests.calm(2).build()), "early.date-it"))
                .containsExactly(ReasonCode.EARLY_DECISION);
        assertThat(Requests.eligible(selector.select(Requests.calm(3).build()))).contains("early.date-it");
    }
}
