package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.prompts.select.StateGrid.CATALOGUE;
import static org.holdfast.prompts.select.StateGrid.DAYS;
import static org.holdfast.prompts.select.StateGrid.DECLINED;
import static org.holdfast.prompts.select.StateGrid.SELECTOR;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisResource;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.select.StateGrid.Outcome;
import org.holdfast.prompts.select.StateGrid.State;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.junit.jupiter.api.Test;

/** The safety invariants over every state of a grid: none is sampled, all are walked. */
class InvariantsTest {
    private static final int NONE = 0;
    private static final List<Outcome> OUTCOMES = StateGrid.walk();

    private static List<State> breaking(Predicate<Outcome> where, Predicate<Outcome> holds) {
        List<Outcome> concerned = OUTCOMES.stream().filter(where).toList();
        assertThat(concerned).as("states that the invariant is about").isNotEmpty();
        return concerned.stream()
                .filter(holds.negate())
                .map(Outcome::state)
                .limit(3)
                .toList();
    }

    private static void holds(Predicate<Outcome> where, Predicate<Outcome> holds) {
        assertThat(breaking(where, holds)).isEmpty();
    }

    @Test
    void walksTheWholeGrid() {
        assertThat(OUTCOMES).hasSize(61_440);
        assertThat(OUTCOMES)
                .allMatch(o -> OUTCOMES.get(o.state().index()).state().equals(o.state()));
    }

    @Test
    void i1CrisisGivesHelpAndNothingElse() {
        holds(
                o -> o.state().crisis(),
                o -> o.kind() == Offer.OfCrisis.class
                        && o.eligible().isEmpty()
                        && o.firstSupport() == CrisisResource.Kind.EMERGENCY);
        holds(o -> !o.state().crisis(), o -> o.kind() != Offer.OfCrisis.class);
    }

    @Test
    void i2HighDistressGivesOnlyLightPrompts() {
        holds(o -> rated(o) >= 7, o -> o.allOpen(p -> p.intensity() <= 1));
    }

    @Test
    void showsNothingThatIsNotOpen() {
        holds(
                o -> !o.shown().isEmpty(),
                o -> o.eligible().containsAll(o.shown().stream().map(Prompt::id).toList()));
    }

    @Test
    void i3VeryHighDistressGivesSupportAndGroundingInsteadOfPrompts() {
        holds(o -> rated(o) >= 9, o -> o.shown().isEmpty() && o.firstSupport() != null);
        holds(o -> rated(o) < 9 && !o.state().crisis(), o -> o.firstSupport() == null);
    }

    @Test
    void i4TraumaMemoryNeedsATherapist() {
        holds(o -> !o.state().therapist(), o -> o.allOpen(p -> p.intensity() <= 3));
        assertThat(OUTCOMES).anyMatch(o -> o.eligible().contains("mid.looks-different"));
    }

    @Test
    void i5NearPromptsNeedGrounding() {
        holds(o -> !o.state().grounded(), o -> o.allOpen(p -> p.intensity() <= 2));
        assertThat(OUTCOMES).anyMatch(o -> !o.allOpen(p -> p.intensity() <= 2));
    }

    @Test
    void i6OnlyWithinTheWindowDoesAPromptLookInward() {
        holds(
                o -> o.state().arousal() != Arousal.WITHIN,
                o -> o.allOpen(p -> p.anchor() != Anchor.INTERNAL
                        && p.intensity() <= (o.state().arousal() == Arousal.UNKNOWN ? 2 : 1)));
    }

    @Test
    void i7UnrealFeelingsGiveOnlyOrienting() {
        holds(
                o -> o.state().unreal() && !o.state().crisis(),
                o -> o.kind() == Offer.OfGrounding.class
                        && o.groundings().equals(orienting(o.state().arousal())));
    }

    private static List<String> orienting(Arousal arousal) {
        List<String> plain = List.of("ground.name-today", "ground.look-around");
        return arousal == Arousal.HYPER ? List.of(plain.get(1), plain.get(0)) : plain;
    }

    @Test
    void i8TheDayOfADoseStaysLight() {
        holds(o -> o.state().monitored(), o -> o.shown().isEmpty());
        holds(o -> Integer.valueOf(0).equals(o.state().day()), o -> o.allOpen(p -> p.intensity() <= 1));
    }

    @Test
    void i9LessNeverOpensMore() {
        for (Outcome o : OUTCOMES) {
            State s = o.state();
            Set<String> now = o.eligible();
            if (s.distress() < 10) {
                assertThat(now).containsAll(at(s, s.distress() + 1, s.therapist(), s.grounded(), s.cap(), s.crisis()));
            }
            if (s.cap() > NONE) {
                assertThat(now).containsAll(at(s, s.distress(), s.therapist(), s.grounded(), s.cap() - 1, s.crisis()));
            }
            assertThat(now).containsAll(at(s, s.distress(), false, s.grounded(), s.cap(), s.crisis()));
            assertThat(now).containsAll(at(s, s.distress(), s.therapist(), false, s.cap(), s.crisis()));
            assertThat(now).containsAll(at(s, s.distress(), s.therapist(), s.grounded(), s.cap(), true));
        }
    }

    private static Set<String> at(State s, int distress, boolean therapist, boolean grounded, int cap, boolean crisis) {
        State other =
                new State(s.day(), distress, s.arousal(), s.unreal(), therapist, grounded, cap, s.acute(), crisis);
        return OUTCOMES.get(other.index()).eligible();
    }

    @Test
    void i10DecliningToRateClosesNotEverythingAndOpensNothing() {
        holds(
                o -> o.state().distress() == DECLINED
                        && o.state().cap() >= 1
                        && !o.state().unreal()
                        && !o.state().monitored()
                        && !o.state().crisis(),
                o -> !o.shown().isEmpty() && o.allOpen(p -> p.intensity() <= 2));
    }

    @Test
    void i11NoAvoidedTopicIsShownNorOpensAnother() {
        for (ContentTag tag : ContentTag.values()) {
            for (Integer day : DAYS) {
                State state = new State(day, 0, Arousal.WITHIN, false, true, true, 4, false, false);
                Offer avoiding = SELECTOR.select(
                        state.request().avoidedTags(List.of(tag)).build());
                Set<String> left = Requests.eligible(avoiding);
                assertThat(OUTCOMES.get(state.index()).eligible()).containsAll(left);
                assertThat(left).noneMatch(id -> CATALOGUE.get(id).tags().contains(tag));
                Offer blocked = SELECTOR.select(state.request()
                        .limits(new ClinicianLimits(null, List.of(tag), null, null, null))
                        .build());
                assertThat(Requests.eligible(blocked)).isEqualTo(left);
            }
        }
    }

    @Test
    void i12ThereAlwaysIsAnAnswerAndAGroundingThatFits() {
        holds(o -> o.kind() == Offer.OfGrounding.class, o -> !o.groundings().isEmpty());
        holds(o -> o.kind() == Offer.OfPrompt.class, o -> !o.groundings().isEmpty());
        holds(o -> o.kind() == Offer.OfRest.class, o -> o.state().monitored());
    }

    @Test
    void anOpenOrUnknownReviewKeepsEveryStateLightWithSupportOnTop() {
        SafetySignal review = SafetySignal.of(
                SafetySignal.Level.REVIEW, new SafetySignal.CriticalAnswer("phq-9", "1.0.0", "9", 1), null);
        for (Outcome o : OUTCOMES) {
            if (o.state().crisis() || o.state().acute()) {
                continue; // the acute flag changes nothing but the day of the dose, where it gives rest
            }
            Offer open =
                    SELECTOR.select(o.state().request().signals(List.of(review)).build());
            Offer unknown = SELECTOR.select(o.state().request().signals(null).build());
            Set<String> left = Requests.eligible(open);
            assertThat(o.eligible()).containsAll(left);
            assertThat(left).allMatch(id -> CATALOGUE.get(id).intensity() <= 1).isEqualTo(Requests.eligible(unknown));
            assertThat(open.support()).isNotNull().isEqualTo(unknown.support());
            assertThat(open.getClass()).isNotEqualTo(Offer.OfCrisis.class);
        }
    }

    @Test
    void i19EveryPromptHasOneDecisionWithAReason() {
        holds(o -> true, Outcome::decidesAll);
    }

    @Test
    void i21AllWaysOutAreAlwaysThere() {
        holds(o -> true, Outcome::exits);
    }

    @Test
    void offersAtMostTwoSwapsAllOfOtherKinds() {
        holds(
                o -> !o.shown().isEmpty(),
                o -> o.shown().size() <= 3
                        && o.shown().stream().map(Prompt::modality).distinct().count()
                                == o.shown().size());
    }

    @Test
    void offersALightSwapWhereverThereIsOne() {
        holds(o -> o.shown().size() == 3, o -> {
            boolean light = o.shown().subList(1, 3).stream().anyMatch(p -> p.intensity() <= 1);
            boolean any = o.eligible().stream()
                    .map(CATALOGUE::get)
                    .anyMatch(p -> p.intensity() <= 1
                            && p.modality() != o.shown().get(0).modality()
                            && p.modality() != o.shown().get(1).modality());
            return light || !any;
        });
    }

    private static int rated(Outcome o) {
        return o.state().distress() == DECLINED ? -1 : o.state().distress();
    }
}
