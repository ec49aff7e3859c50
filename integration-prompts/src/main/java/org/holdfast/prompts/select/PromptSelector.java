package org.holdfast.prompts.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.crisis.Support;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.RequestChecks;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.holdfast.prompts.vocabulary.Review;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to offer a person now. Hard rules come first and only take away; then whole points put in order; and every
 * prompt of the catalogue comes back with its reasons. The same request gives the same offer, byte for byte.
 *
 * <pre>{@code
 * PromptSelector selector =
 *         new PromptSelector(Catalogue.shipped(), SelectionPolicy.shipped(), CrisisDirectory.shipped());
 * Offer offer = selector.select(request);
 * }</pre>
 *
 * <p>It reads no person's words, calls nobody, and never says that someone is or is not at risk. Immutable and safe to
 * share between threads.
 */
public final class PromptSelector {
    private final Catalogue catalogue;
    private final SelectionPolicy policy;
    private final CrisisDirectory directory;
    private final RequestChecks checks;

    /**
     * Makes a selector.
     *
     * @param catalogue what there is to offer
     * @param policy the thresholds
     * @param directory whom a person can reach
     */
    public PromptSelector(Catalogue catalogue, SelectionPolicy policy, CrisisDirectory directory) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.directory = directory;
        this.checks = new RequestChecks(catalogue);
    }

    /**
     * Chooses what to offer.
     *
     * <p>A crisis is answered before anything else is looked at, even if the rest of the request cannot be.
     *
     * @param request how things are
     * @return what to offer, with a decision for every prompt
     * @throws DocumentException if the request is impossible; all problems
     */
    public Offer select(SelectionRequest request) {
        Situation situation = new Situation(request, policy);
        if (request.crisis()) {
            return crisis(situation);
        }
        checks.require(request);
        Past past = new Past(situation, catalogue, policy);
        @Nullable ReasonCode instead = insteadOfPrompts(situation);
        Groundings groundings = new Groundings(situation, catalogue, policy);
        Filters filters = new Filters(situation, catalogue, past, policy, groundings, instead);
        List<Decision> decisions = new ArrayList<>();
        List<Prompt> eligible = new ArrayList<>();
        for (Prompt prompt : catalogue.prompts()) {
            List<Reason> reasons = filters.against(prompt);
            decisions.add(reasons.isEmpty() ? outranked(prompt.id()) : withheld(prompt.id(), reasons));
            if (reasons.isEmpty()) {
                eligible.add(prompt);
            }
        }
        return eligible.isEmpty()
                ? without(situation, past, instead, groundings.fitting(), decisions)
                : prompt(situation, past, eligible, groundings, decisions);
    }

    /** What stands in the way of any prompt at all; the first that applies. */
    private static @Nullable ReasonCode insteadOfPrompts(Situation situation) {
        if (situation.feelsUnreal()) {
            return ReasonCode.FEELS_UNREAL;
        }
        if (situation.notReleased()) {
            return ReasonCode.NOT_RELEASED;
        }
        if (situation.distressHigh()) {
            return ReasonCode.DISTRESS_HIGH;
        }
        if (!Boolean.TRUE.equals(situation.request().consented())) {
            return ReasonCode.NO_CONSENT;
        }
        return situation.phaseKnown() ? null : ReasonCode.PHASE_UNKNOWN;
    }

    private Offer crisis(Situation situation) {
        OfferWords words = words(situation);
        List<Decision> decisions = catalogue.prompts().stream()
                .map(prompt -> withheld(prompt.id(), List.of(Reason.of(ReasonCode.CRISIS))))
                .toList();
        return new Offer.OfCrisis(
                words.line("offer.crisis"),
                support(situation),
                new Groundings(situation, catalogue, policy).fitting(),
                words.exits(),
                decisions,
                basis(situation));
    }

    private Offer without(
            Situation situation,
            Past past,
            @Nullable ReasonCode instead,
            List<OfferedGrounding> groundings,
            List<Decision> decisions) {
        OfferWords words = words(situation);
        @Nullable Support support = situation.supportFirst() ? support(situation) : null;
        boolean tell = situation.feelsUnreal() && situation.nearDose();
        @Nullable String note = tell ? words.line("offer.tell-care-team") : null;
        boolean rest = instead == ReasonCode.NOT_RELEASED || instead == ReasonCode.NO_CONSENT || groundings.isEmpty();
        @Nullable CareTeamSuggestion team = careTeam(past, words);
        if (rest) {
            String lead = words.line(instead == ReasonCode.NOT_RELEASED ? "offer.rest-monitored" : "offer.rest");
            return new Offer.OfRest(lead, support, team, note, words.exits(), decisions, basis(situation));
        }
        String lead = words.line("offer.grounding");
        return new Offer.OfGrounding(lead, support, team, groundings, note, words.exits(), decisions, basis(situation));
    }

    private Offer prompt(
            Situation situation, Past past, List<Prompt> eligible, Groundings groundings, List<Decision> decisions) {
        OfferWords words = words(situation);
        Merits merits = new Merits(situation, past, policy.ranking());
        List<Prompt> ordered = new Order(merits, situation, catalogue.version()).ordered(eligible);
        Prompt first = ordered.get(0);
        List<Prompt> swaps = Order.swaps(ordered);
        Map<String, Decision> shown = new HashMap<>();
        ReasonCode why =
                first.id().equals(situation.chosenPrompt()) ? ReasonCode.CHOSEN_BY_PERSON : ReasonCode.FITS_TODAY;
        shown.put(first.id(), offered(first, Decision.Verdict.OFFERED, why, merits));
        swaps.forEach(swap ->
                shown.put(swap.id(), offered(swap, Decision.Verdict.ALTERNATIVE, ReasonCode.ANOTHER_WAY, merits)));
        decisions.replaceAll(decision -> shown.getOrDefault(decision.prompt(), decision));
        return new Offer.OfPrompt(
                words.line(situation.supportFirst() ? "offer.support-first" : "offer.prompt"),
                situation.supportFirst() ? support(situation) : null,
                careTeam(past, words),
                shown(situation, groundings, first),
                swaps.stream().map(swap -> shown(situation, groundings, swap)).toList(),
                words.exits(),
                decisions,
                basis(situation));
    }

    private static Decision offered(Prompt prompt, Decision.Verdict verdict, ReasonCode why, Merits merits) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of(why)));
        reasons.addAll(merits.reasons(prompt));
        return new Decision(prompt.id(), verdict, reasons);
    }

    private static Decision outranked(String id) {
        return new Decision(id, Decision.Verdict.OUTRANKED, List.of(Reason.of(ReasonCode.OTHER_FITS_BETTER)));
    }

    private static Decision withheld(String id, List<Reason> reasons) {
        return new Decision(id, Decision.Verdict.WITHHELD, reasons);
    }

    private OfferedPrompt shown(Situation situation, Groundings groundings, Prompt prompt) {
        String language = situation.language();
        return new OfferedPrompt(
                prompt.id(),
                prompt.rev(),
                prompt.modality(),
                prompt.intensity(),
                prompt.minutes(),
                catalogue.findText(language, prompt.noteKey()),
                catalogue.text(language, prompt.textKey()),
                IntStream.rangeClosed(1, prompt.followUps().size())
                        .mapToObj(number -> catalogue.text(language, prompt.followUpKey(number)))
                        .toList(),
                catalogue.text(language, Catalogue.EXIT_KEY),
                groundings.wayOutOf(prompt),
                prompt.edition(language).orElseThrow().review());
    }

    private static OfferWords words(Situation situation) {
        return OfferWords.in(situation.language());
    }

    private static @Nullable CareTeamSuggestion careTeam(Past past, OfferWords words) {
        return past.persistent()
                ? new CareTeamSuggestion(words.line("care-team.person"), words.line("care-team.clinician"))
                : null;
    }

    private Support support(Situation situation) {
        return directory.support(situation.request().country(), situation.today());
    }

    private Basis basis(Situation situation) {
        return new Basis(
                catalogue.id() + " " + catalogue.version(),
                policy.id() + " " + policy.version(),
                policy.standing(),
                policy.minimumReview() == Review.DRAFT,
                situation.therapistPresent(),
                words(situation).language(),
                policy.loosened() == null ? List.of() : policy.loosened());
    }
}
