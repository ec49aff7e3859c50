package org.holdfast.prompts.select;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.policy.Ranking;
import org.holdfast.prompts.request.Planned;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.jspecify.annotations.Nullable;

/** What speaks for a prompt among those that may be offered, in whole points that can be named. */
final class Merits {
    private final Situation situation;
    private final Ranking worth;
    private final List<Modality> liked;
    private final boolean tired;
    private final List<String> suggested;
    private final @Nullable Planned planned;
    private final @Nullable Prompt last;
    private final Map<Domain, Integer> used;
    private final int most;

    Merits(Situation situation, Past past, Ranking worth) {
        SelectionRequest request = situation.request();
        @Nullable Preferences preferences = request.preferences();
        this.situation = situation;
        this.worth = worth;
        this.liked = preferences == null || preferences.modalities() == null ? List.of() : preferences.modalities();
        this.tired = preferences != null && Boolean.TRUE.equals(preferences.tired());
        this.suggested = request.suggested() == null ? List.of() : request.suggested();
        this.planned = request.planned();
        this.last = past.lastPrompt();
        this.used = new EnumMap<>(past.domains(worth.balanceDays()));
        this.most = used.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int points(Prompt prompt) {
        return fit(prompt)
                + liking(prompt)
                + balance(prompt)
                + arousal(prompt)
                + plan(prompt)
                + following(prompt)
                + brevity(prompt)
                + suggestion(prompt);
    }

    /** What speaks for a prompt beyond its days, by name; often nothing. */
    List<Reason> reasons(Prompt prompt) {
        List<Reason> reasons = new ArrayList<>();
        name(liking(prompt), ReasonCode.MATCHES_YOUR_CHOICE, reasons);
        name(balance(prompt), ReasonCode.BALANCES_DOMAIN, reasons);
        name(arousal(prompt), ReasonCode.SUITS_AROUSAL, reasons);
        name(plan(prompt), ReasonCode.PLANNED_TODAY, reasons);
        name(following(prompt), ReasonCode.FOLLOWS_LAST, reasons);
        name(brevity(prompt), ReasonCode.SHORT_FOR_NOW, reasons);
        name(suggestion(prompt), ReasonCode.SUGGESTED_BY_CLINICIAN, reasons);
        return reasons;
    }

    private static void name(int points, ReasonCode code, List<Reason> reasons) {
        if (points > 0) {
            reasons.add(Reason.of(code));
        }
    }

    /** Full in the middle of its days, none at their ends; half for a prompt whose days have no end. */
    private int fit(Prompt prompt) {
        if (prompt.days() == null || prompt.days().to() == null) {
            return worth.phaseFit() / 2;
        }
        int width = prompt.days().to() - prompt.days().from();
        int offCentre = Math.abs(
                2 * situation.day() - prompt.days().from() - prompt.days().to());
        return width == 0 ? worth.phaseFit() : Math.max(worth.phaseFit() - worth.phaseFit() * offCentre / width, 0);
    }

    private int liking(Prompt prompt) {
        return liked.contains(prompt.modality()) ? worth.liking() : 0;
    }

    private int balance(Prompt prompt) {
        return most == 0 ? 0 : worth.balance() * (most - used.getOrDefault(prompt.domain(), 0)) / most;
    }

    /** Half for leading outward, half for moving, each where it suits; nothing within the window, where all do. */
    private int arousal(Prompt prompt) {
        if (situation.arousal() == Arousal.WITHIN) {
            return 0;
        }
        int outward = prompt.anchor() == Anchor.EXTERNAL ? worth.arousal() / 2 : 0;
        boolean moves = prompt.modality() == Modality.SOMATIC || prompt.tags().contains(ContentTag.MOVEMENT);
        return outward + (moves && situation.arousal() != Arousal.UNKNOWN ? worth.arousal() / 2 : 0);
    }

    private int plan(Prompt prompt) {
        if (planned == null) {
            return 0;
        }
        return (planned.modalities().contains(prompt.modality()) ? worth.planned() / 2 : 0)
                + (planned.domains().contains(prompt.domain()) ? worth.planned() / 2 : 0);
    }

    private int following(Prompt prompt) {
        boolean follows = last != null && prompt.domain() == last.domain() && prompt.modality() != last.modality();
        return follows ? worth.following() : 0;
    }

    private int brevity(Prompt prompt) {
        return tired && prompt.minutes() <= worth.briefMinutes() ? worth.brevity() : 0;
    }

    private int suggestion(Prompt prompt) {
        return suggested.contains(prompt.id()) ? worth.suggested() : 0;
    }
}
