package org.holdfast.prompts.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.PastCheckIn;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What was shown before, read for what it asks of today. A prompt that the catalogue no longer has is taken to have come
 * near and to have taken long.
 */
final class Past {
    private final Situation situation;
    private final SelectionPolicy policy;
    private final List<Shown> latestFirst = new ArrayList<>();
    private final Map<String, List<Shown>> byPrompt = new HashMap<>();

    /** A prompt of the past, how many days ago it was, and what the catalogue still says of it. */
    private record Shown(
            PastPrompt past, int daysAgo, @Nullable Prompt prompt) {
        boolean workedToday() {
            return past.worked() && daysAgo == 0;
        }
    }

    Past(Situation situation, Catalogue catalogue, SelectionPolicy policy) {
        this.situation = situation;
        this.policy = policy;
        List<PastPrompt> history = new ArrayList<>(situation.request().history());
        history.sort(Past::latestFirst);
        for (PastPrompt past : history) {
            Shown shown = new Shown(past, situation.daysSince(past.at()), catalogue.find(past.prompt()));
            latestFirst.add(shown);
            byPrompt.computeIfAbsent(past.prompt(), prompt -> new ArrayList<>()).add(shown);
        }
    }

    private static int latestFirst(PastPrompt one, PastPrompt other) {
        int byTime = other.at().compareTo(one.at());
        return byTime == 0 ? one.prompt().compareTo(other.prompt()) : byTime;
    }

    boolean lastWasDeepToday() {
        @Nullable Shown last = lastWorked();
        return last != null && last.workedToday() && deep(last);
    }

    boolean deepToday() {
        for (Shown shown : latestFirst) {
            if (shown.workedToday() && deep(shown)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last prompt left so much more distress behind that the next one comes less near. */
    boolean roseLastTime() {
        @Nullable Shown last = lastWorked();
        @Nullable Integer change = last == null ? null : change(last.past());
        return change != null && change >= policy.titrationRise();
    }

    int minutesToday() {
        int minutes = 0;
        for (Shown shown : latestFirst) {
            minutes += shown.workedToday() ? minutes(shown) : 0;
        }
        return minutes;
    }

    /** How many days ago a prompt was last shown; a large number if never. */
    int daysSinceShown(String promptId) {
        @Nullable List<Shown> shown = byPrompt.get(promptId);
        return shown == null ? Integer.MAX_VALUE : shown.get(0).daysAgo();
    }

    boolean restsAfterSkips(String promptId) {
        int skips = 0;
        int daysSinceLast = Integer.MAX_VALUE;
        for (Shown shown : byPrompt.getOrDefault(promptId, List.of())) {
            if (!shown.past().worked()) {
                daysSinceLast = skips == 0 ? shown.daysAgo() : daysSinceLast;
                skips++;
            }
        }
        return skips >= policy.skipsUntilRest() && daysSinceLast < policy.skippedRestDays();
    }

    /** Prompts that look for meaning have come without relief, or the person says that their mind is circling. */
    boolean circling() {
        boolean said = situation.request().preferences() != null
                && Boolean.TRUE.equals(situation.request().preferences().circling());
        int without = 0;
        for (Shown shown : latestFirst) {
            boolean recent = shown.daysAgo() < policy.rumination().days();
            if (recent && shown.past().worked() && looksForMeaning(shown) && !relieved(shown.past())) {
                without++;
            }
        }
        return said || without >= policy.rumination().prompts();
    }

    /** The last prompt that was worked with, if the catalogue still has it. */
    @Nullable
    Prompt lastPrompt() {
        @Nullable Shown last = lastWorked();
        return last == null ? null : last.prompt();
    }

    /** How often each part of life has come up within so many days. */
    Map<Domain, Integer> domains(int days) {
        Map<Domain, Integer> used = new EnumMap<>(Domain.class);
        for (Shown shown : latestFirst) {
            @Nullable Prompt prompt = shown.prompt();
            if (prompt != null && shown.past().worked() && shown.daysAgo() < days) {
                used.merge(prompt.domain(), 1, Integer::sum);
            }
        }
        return used;
    }

    /** Whether high distress, or a feeling of unreality, has come up at so many moments that the team is suggested. */
    boolean persistent() {
        Set<Instant> hard = new TreeSet<>();
        SelectionRequest request = situation.request();
        List<PastCheckIn> checkIns = request.checkIns() == null ? List.of() : request.checkIns();
        for (PastCheckIn said : checkIns) {
            if (hard(said.distress()) || Boolean.TRUE.equals(said.feelsUnreal())) {
                hard.add(said.at());
            }
        }
        for (PastPrompt past : request.history()) {
            if (hard(past.before()) || hard(past.after())) {
                hard.add(past.at());
            }
        }
        if (hard(request.distress()) || situation.feelsUnreal()) {
            hard.add(request.at());
        }
        int recent = 0;
        for (Instant at : hard) {
            recent += situation.daysSince(at) < policy.persistence().days() ? 1 : 0;
        }
        return recent >= policy.persistence().checkIns();
    }

    private boolean hard(@Nullable Distress distress) {
        @Nullable Integer rating = rating(distress);
        return rating != null && rating >= policy.persistence().distressFrom();
    }

    private @Nullable Shown lastWorked() {
        for (Shown shown : latestFirst) {
            if (shown.past().worked()) {
                return shown;
            }
        }
        return null;
    }

    private boolean deep(Shown shown) {
        @Nullable Prompt prompt = shown.prompt();
        return prompt == null || prompt.intensity() >= policy.deepFromIntensity();
    }

    private boolean looksForMeaning(Shown shown) {
        @Nullable Prompt prompt = shown.prompt();
        return prompt == null
                || !Collections.disjoint(prompt.tags(), policy.rumination().tags());
    }

    private int minutes(Shown shown) {
        @Nullable Prompt prompt = shown.prompt();
        return prompt == null ? policy.dailyMinutes() : prompt.minutes();
    }

    private static boolean relieved(PastPrompt past) {
        @Nullable Integer change = change(past);
        return change != null && change < 0;
    }

    private static @Nullable Integer change(PastPrompt past) {
        @Nullable Integer before = rating(past.before());
        @Nullable Integer after = rating(past.after());
        return before == null || after == null ? null : Integer.valueOf(after - before);
    }

    private static @Nullable Integer rating(@Nullable Distress distress) {
        return distress == null ? null : distress.rating();
    }
}
