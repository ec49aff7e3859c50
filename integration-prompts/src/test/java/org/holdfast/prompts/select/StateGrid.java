package org.holdfast.prompts.select;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.crisis.CrisisResource;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.vocabulary.Arousal;

/** Every state that the invariants are held against, and what the shipped catalogue offers in it. */
final class StateGrid {
    static final List<Integer> DAYS =
            Stream.of(null, 0, 1, 4, 5, 14, 15, 91).collect(Collectors.toCollection(ArrayList::new));
    static final int DECLINED = 11;
    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final PromptSelector SELECTOR =
            new PromptSelector(CATALOGUE, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
    private static final List<String> ALL =
            CATALOGUE.prompts().stream().map(Prompt::id).toList();
    private static final Exits EXITS = OfferWords.english().exits();

    private StateGrid() {}

    record State(
            Integer day,
            int distress,
            Arousal arousal,
            boolean unreal,
            boolean therapist,
            boolean grounded,
            int cap,
            boolean acute,
            boolean crisis) {

        int index() {
            int index = DAYS.indexOf(day);
            index = index * 12 + distress;
            index = index * 4 + List.of(Arousal.values()).indexOf(arousal);
            index = index * 2 + (unreal ? 1 : 0);
            index = index * 2 + (therapist ? 1 : 0);
            index = index * 2 + (grounded ? 1 : 0);
            index = index * 5 + cap;
            index = index * 2 + (acute ? 1 : 0);
            return index * 2 + (crisis ? 1 : 0);
        }

        boolean monitored() {
            return acute && Integer.valueOf(0).equals(day);
        }

        RequestBuilder request() {
            DosingTimes dosing = Requests.dosing(day);
            if (monitored()) {
                dosing = new DosingTimes(
                        Requests.NOW.minus(Duration.ofHours(1)), Requests.NOW.minus(Duration.ofMinutes(10)), null);
            }
            SafetySignal asked =
                    new SafetySignal(SafetySignal.Level.CRISIS, SafetySignal.Source.PERSON_ASKED, null, null, null);
            return Requests.calm(day)
                    .distress(
                            distress == DECLINED ? Distress.missing(MissingReason.DECLINED) : Distress.rated(distress))
                    .arousal(arousal)
                    .feelsUnreal(unreal)
                    .dosing(dosing)
                    .therapist(therapist ? Requests.THERAPIST : null)
                    .grounded(grounded ? Requests.GROUNDED : null)
                    .limits(ClinicianLimits.upTo(cap))
                    .signals(crisis ? List.of(asked) : List.of());
        }
    }

    /** What a test asks of an offer. The offers themselves, with a decision for every prompt, would not fit in memory. */
    record Outcome(
            State state,
            Class<? extends Offer> kind,
            CrisisResource.Kind firstSupport,
            List<Prompt> shown,
            List<String> groundings,
            Set<String> eligible,
            boolean decidesAll,
            boolean exits) {
        static Outcome of(State state, Offer offer, Map<Set<String>, Set<String>> known) {
            List<Prompt> shown = new ArrayList<>();
            if (offer instanceof Offer.OfPrompt prompt) {
                shown.add(CATALOGUE.get(prompt.prompt().id()));
                prompt.swaps().forEach(swap -> shown.add(CATALOGUE.get(swap.id())));
            }
            return new Outcome(
                    state,
                    offer.getClass(),
                    firstSupport(offer),
                    List.copyOf(shown),
                    groundings(offer),
                    known.computeIfAbsent(Requests.eligible(offer), Function.identity()),
                    offer.decisions().stream().map(Decision::prompt).toList().equals(ALL)
                            && offer.decisions().stream()
                                    .noneMatch(d -> d.reasons().isEmpty()),
                    offer.exits().equals(EXITS));
        }

        /** Whether something holds for every prompt that is open, shown or not. */
        boolean allOpen(Predicate<Prompt> holds) {
            return eligible.stream().map(CATALOGUE::get).allMatch(holds);
        }

        private static CrisisResource.Kind firstSupport(Offer offer) {
            return offer.support() == null
                    ? null
                    : offer.support().entries().get(0).resource().kind();
        }

        private static List<String> groundings(Offer offer) {
            List<OfferedGrounding> groundings = List.of();
            if (offer instanceof Offer.OfGrounding grounding) {
                groundings = grounding.groundings();
            } else if (offer instanceof Offer.OfPrompt prompt) {
                groundings = prompt.prompt().groundings();
            }
            return groundings.stream().map(OfferedGrounding::id).toList();
        }
    }

    /** What comes of every state, in the order of {@link State#index()}. */
    static List<Outcome> walk() {
        List<Outcome> outcomes = new ArrayList<>(61_440);
        Map<Set<String>, Set<String>> known = new HashMap<>();
        for (Integer day : DAYS) {
            for (int distress = 0; distress <= DECLINED; distress++) {
                for (Arousal arousal : Arousal.values()) {
                    for (int flags = 0; flags < 8; flags++) {
                        for (int cap = 0; cap <= 4; cap++) {
                            for (int last = 0; last < 4; last++) {
                                State state = new State(
                                        day,
                                        distress,
                                        arousal,
                                        (flags & 4) != 0,
                                        (flags & 2) != 0,
                                        (flags & 1) != 0,
                                        cap,
                                        (last & 2) != 0,
                                        (last & 1) != 0);
                                outcomes.add(Outcome.of(
                                        state, SELECTOR.select(state.request().build()), known));
                            }
                        }
                    }
                }
            }
        }
        return outcomes;
    }
}
