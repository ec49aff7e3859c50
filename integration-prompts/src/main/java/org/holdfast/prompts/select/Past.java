package org.holdfast.prompts.select;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Catalogue catalogue;
    private final SelectionPolicy policy;
    private final List<PastPrompt> latestFirst;

    Past(Situation situation, Catalogue catalogue, SelectionPolicy policy) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.policy = policy;
        this.latestFirst = situation.request().history().stream()
                .sorted(Comparator.comparing(PastPrompt::at).reversed().thenComparing(PastPrompt::prompt))
                .toList();
    }

    boolean lastWasDeepToday() {
        @Nullable PastPrompt last = lastWorked();
        return last != null && today(last) && deep(last);
    }

    boolean deepToday() {
        return latestFirst.stream().anyMatch(past -> past.worked() && today(past) && deep(past));
    }

    /** Whether the last prompt left so much more distress behind that the next one comes less near. */
    boolean roseLastTime() {
        @Nullable PastPrompt last = lastWorked();
        @Nullable Integer change = last == null ? null : change(last);
        return change != null && change >= policy.titrationRise();
    }

    int minutesToday() {
        return latestFirst.stream()
                .filter(past -> past.worked() && today(past))
                .mapToInt(this::minutes)
                .sum();
    }

    /** How many days ago a prompt was last shown; a large number if never. */
    int daysSinceShown(String promptId) {
        return latestFirst.stream()
                .filter(past -> past.prompt().equals(promptId))
                .mapToInt(past -> situation.daysSince(past.at()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    boolean restsAfterSkips(String promptId) {
        List<PastPrompt> skips = latestFirst.stream()
                .filter(past -> past.prompt().equals(promptId) && !past.worked())
                .toList();
        return skips.size() >= policy.skipsUntilRest()
                && situation.daysSince(skips.get(0).at()) < policy.skippedRestDays();
    }

    /** Prompts that look for meaning have come without relief, or the person says that their mind is circling. */
    boolean circling() {
        boolean said = situation.request().preferences() != null
                && Boolean.TRUE.equals(situation.request().preferences().circling());
        long without = latestFirst.stream()
                .filter(past -> past.worked() && looksForMeaning(past))
                .filter(past ->
                        situation.daysSince(past.at()) < policy.rumination().days())
                .filter(past -> !relieved(past))
                .count();
        return said || without >= policy.rumination().prompts();
    }

    /** The last prompt that was worked with, if the catalogue still has it. */
    @Nullable
    Prompt lastPrompt() {
        @Nullable PastPrompt last = lastWorked();
        return last == null ? null : catalogue.find(last.prompt());
    }

    /** How often each part of life has come up within so many days. */
    Map<Domain, Integer> domains(int days) {
        Map<Domain, Integer> used = new EnumMap<>(Domain.class);
        latestFirst.stream()
                .filter(past -> past.worked() && situation.daysSince(past.at()) < days)
                .map(past -> catalogue.find(past.prompt()))
                .filter(Objects::nonNull)
                .forEach(prompt -> used.merge(prompt.domain(), 1, Integer::sum));
        return used;
    }

    /** Whether high distress, or a feeling of unreality, has come up at so many moments that the team is suggested. */
    boolean persistent() {
        Set<Instant> hard = new TreeSet<>();
        SelectionRequest request = situation.request();
        List<PastCheckIn> checkIns = request.checkIns() == null ? List.of() : request.checkIns();
        checkIns.stream()
                .filter(said -> hard(said.distress()) || Boolean.TRUE.equals(said.feelsUnreal()))
                .forEach(said -> hard.add(said.at()));
        latestFirst.stream()
                .filter(past -> hard(past.before()) || hard(past.after()))
                .forEach(past -> hard.add(past.at()));
        if (hard(request.distress()) || situation.feelsUnreal()) {
            hard.add(request.at());
        }
        return hard.stream()
                        .filter(at ->
                                situation.daysSince(at) < policy.persistence().days())
                        .count()
                >= policy.persistence().checkIns();
    }

    private boolean hard(@Nullable Distress distress) {
        @Nullable Integer rating = rating(distress);
        return rating != null && rating >= policy.persistence().distressFrom();
    }

    private @Nullable PastPrompt lastWorked() {
        return latestFirst.stream().filter(PastPrompt::worked).findFirst().orElse(null);
    }

    private boolean today(PastPrompt past) {
        return situation.daysSince(past.at()) == 0;
    }

    private boolean deep(PastPrompt past) {
        @Nullable Prompt prompt = catalogue.find(past.prompt());
        return prompt == null || prompt.intensity() >= policy.deepFromIntensity();
    }

    private boolean looksForMeaning(PastPrompt past) {
        @Nullable Prompt prompt = catalogue.find(past.prompt());
        return prompt == null
                || !Collections.disjoint(prompt.tags(), policy.rumination().tags());
    }

    private int minutes(PastPrompt past) {
        @Nullable Prompt prompt = catalogue.find(past.prompt());
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
