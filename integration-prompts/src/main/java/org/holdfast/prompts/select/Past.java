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
import java.util.stream.Collectors;
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
    private final List<Shown> latestFirst;
    private final Map<String, List<Shown>> byPrompt;

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
        this.latestFirst = situation.request().history().stream()
                .sorted(Comparator.comparing(PastPrompt::at).reversed().thenComparing(PastPrompt::prompt))
                .map(past -> new Shown(past, situation.daysSince(past.at()), catalogue.find(past.prompt())))
                .toList();
        this.byPrompt = latestFirst.stream()
                .collect(Collectors.groupingBy(shown -> shown.past().prompt()));
    }

    boolean lastWasDeepToday() {
        @Nullable Shown last = lastWorked();
        return last != null && last.workedToday() && deep(last);
    }

    boolean deepToday() {
        return latestFirst.stream().anyMatch(shown -> shown.workedToday() && deep(shown));
    }

    /** Whether the last prompt left so much more distress behind that the next one comes less near. */
    boolean roseLastTime() {
        @Nullable Shown last = lastWorked();
        @Nullable Integer change = last == null ? null : change(last.past());
        return change != null && change >= policy.titrationRise();
    }

    int minutesToday() {
        return latestFirst.stream()
                .filter(Shown::workedToday)
                .mapToInt(this::minutes)
                .sum();
    }

    /** How many days ago a prompt was last shown; a large number if never. */
    int daysSinceShown(String promptId) {
        @Nullable List<Shown> shown = byPrompt.get(promptId);
        return shown == null ? Integer.MAX_VALUE : shown.get(0).daysAgo();
    }

    boolean restsAfterSkips(String promptId) {
        @Nullable List<Shown> shown = byPrompt.get(promptId);
        if (shown == null) {
            return false;
        }
        List<Shown> skips = shown.stream().filter(one -> !one.past().worked()).toList();
        return skips.size() >= policy.skipsUntilRest() && skips.get(0).daysAgo() < policy.skippedRestDays();
    }

    /** Prompts that look for meaning have come without relief, or the person says that their mind is circling. */
    boolean circling() {
        boolean said = situation.request().preferences() != null
                && Boolean.TRUE.equals(situation.request().preferences().circling());
        long without = latestFirst.stream()
                .filter(shown -> shown.past().worked() && looksForMeaning(shown))
                .filter(shown -> shown.daysAgo() < policy.rumination().days())
                .filter(shown -> !relieved(shown.past()))
                .count();
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
        latestFirst.stream()
                .filter(shown -> shown.past().worked() && shown.daysAgo() < days)
                .map(Shown::prompt)
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
        request.history().stream()
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

    private @Nullable Shown lastWorked() {
        return latestFirst.stream()
                .filter(shown -> shown.past().worked())
                .findFirst()
                .orElse(null);
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
