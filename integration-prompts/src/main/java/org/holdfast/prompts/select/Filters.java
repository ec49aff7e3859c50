package org.holdfast.prompts.select;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.jspecify.annotations.Nullable;

/** The hard rules. Each can hold a prompt back; none can bring one back. */
final class Filters {
    private final Situation situation;
    private final SelectionPolicy policy;
    private final Set<String> blocked;
    private final Past past;
    private final Ceiling ceiling;
    private final Set<Phase> phases;
    private final @Nullable ClinicianLimits limits;
    private final @Nullable String chosen;
    private final int minutesLeft;
    private final boolean circling;
    private final boolean deepToday;
    private final boolean grounded;
    private final boolean therapist;
    private final boolean wayOut;
    private final @Nullable ReasonCode instead;

    Filters(
            Situation situation,
            Catalogue catalogue,
            Past past,
            SelectionPolicy policy,
            Groundings groundings,
            @Nullable ReasonCode instead) {
        this.situation = situation;
        this.policy = policy;
        this.blocked = catalogue.blocked();
        this.past = past;
        this.ceiling = new Ceiling(situation, past, policy);
        this.phases = situation.phases();
        this.limits = situation.request().limits();
        @Nullable Preferences preferences = situation.request().preferences();
        this.chosen = situation.chosenPrompt();
        this.minutesLeft = budget(policy, limits, preferences) - past.minutesToday();
        this.circling = past.circling();
        this.deepToday = past.deepToday();
        this.grounded = situation.grounded();
        this.therapist = situation.therapistPresent();
        this.wayOut = groundings.leadOut();
        this.instead = instead;
    }

    /** All that holds a prompt back; empty if it may be offered. */
    List<Reason> against(Prompt prompt) {
        List<Reason> reasons = new ArrayList<>();
        if (instead != null) {
            reasons.add(Reason.of(instead));
        }
        ceiling.hold(prompt.intensity(), reasons);
        checkTime(prompt, reasons);
        checkNeeds(prompt, reasons);
        checkTopics(prompt, reasons);
        checkPast(prompt, reasons);
        hold(!reviewed(prompt), ReasonCode.NOT_REVIEWED_IN_LANGUAGE, reasons);
        hold(!wayOut, ReasonCode.NO_WAY_OUT, reasons);
        return reasons;
    }

    private void checkTime(Prompt prompt, List<Reason> reasons) {
        boolean phase = !Collections.disjoint(prompt.phases(), phases);
        boolean window = prompt.days() == null || prompt.days().contains(situation.day());
        hold(!phase, ReasonCode.PHASE, reasons);
        hold(phase && !window && !prepares(prompt), ReasonCode.DAY_WINDOW, reasons);
        boolean soon = situation.day() >= 0 && situation.day() < policy.decisionsFromDay();
        hold(
                soon
                        && prompt.tags().contains(ContentTag.DECISIONS)
                        && !policy.earlyDecisionPrompts().contains(prompt.id()),
                ReasonCode.EARLY_DECISION,
                reasons);
    }

    private boolean prepares(Prompt prompt) {
        return phases.contains(Phase.PREPARATION) && prompt.phases().contains(Phase.PREPARATION);
    }

    private void checkNeeds(Prompt prompt, List<Reason> reasons) {
        hold(
                !grounded && prompt.prerequisites().contains(Prerequisite.GROUNDED_FIRST),
                ReasonCode.NEEDS_GROUNDING,
                reasons);
        hold(
                !therapist && prompt.prerequisites().contains(Prerequisite.THERAPIST_PRESENT),
                ReasonCode.NEEDS_THERAPIST,
                reasons);
        hold(
                prompt.anchor() == Anchor.INTERNAL && situation.arousal() != Arousal.WITHIN,
                ReasonCode.INTERNAL_ANCHOR,
                reasons);
    }

    private void checkTopics(Prompt prompt, List<Reason> reasons) {
        List<ContentTag> avoided = situation.request().avoidedTags();
        hold(!Collections.disjoint(prompt.tags(), avoided), ReasonCode.YOUR_TOPIC_LIST, reasons);
        hold(blocked(prompt), ReasonCode.BLOCKED_BY_CLINICIAN, reasons);
        hold(circling && !kinder(prompt), ReasonCode.RUMINATION_GUARD, reasons);
    }

    private boolean kinder(Prompt prompt) {
        return policy.rumination().modalities().contains(prompt.modality())
                || policy.rumination().domains().contains(prompt.domain());
    }

    private boolean blocked(Prompt prompt) {
        if (limits == null || blocked.contains(prompt.id())) {
            return blocked.contains(prompt.id());
        }
        return (limits.blockedTags() != null && !Collections.disjoint(prompt.tags(), limits.blockedTags()))
                || (limits.blockedModalities() != null
                        && limits.blockedModalities().contains(prompt.modality()))
                || (limits.blockedPrompts() != null && limits.blockedPrompts().contains(prompt.id()));
    }

    private void checkPast(Prompt prompt, List<Reason> reasons) {
        if (!prompt.id().equals(chosen)) {
            hold(past.daysSinceShown(prompt.id()) < prompt.repeatAfterDays(), ReasonCode.RECENT, reasons);
            hold(past.restsAfterSkips(prompt.id()), ReasonCode.SKIPPED_TWICE, reasons);
        }
        hold(prompt.minutes() > minutesLeft, ReasonCode.DAILY_BUDGET, reasons);
        hold(deepToday && prompt.intensity() >= policy.deepFromIntensity(), ReasonCode.ONE_DEEP_A_DAY, reasons);
    }

    private boolean reviewed(Prompt prompt) {
        return prompt.edition(situation.language())
                .map(edition -> edition.reviewed(policy.minimumReview(), situation.today()))
                .orElse(false);
    }

    private static int budget(
            SelectionPolicy policy, @Nullable ClinicianLimits limits, @Nullable Preferences preferences) {
        int clinician = limits == null || limits.dailyMinutes() == null ? Integer.MAX_VALUE : limits.dailyMinutes();
        int person = preferences == null || preferences.dailyMinutes() == null
                ? Integer.MAX_VALUE
                : preferences.dailyMinutes();
        return IntStream.of(policy.dailyMinutes(), clinician, person).min().orElseThrow();
    }

    private static void hold(boolean holds, ReasonCode code, List<Reason> reasons) {
        if (holds) {
            reasons.add(Reason.of(code));
        }
    }
}
