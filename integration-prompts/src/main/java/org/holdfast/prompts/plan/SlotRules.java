package org.holdfast.prompts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/** What is left of the days of a shape, asked day by day in order of date: limits, wishes, rest after something near. */
final class SlotRules {
    private final PlanRequest request;
    private final @Nullable ClinicianLimits limits;
    private final int slotsADay;
    private final int minutesADay;
    private final int deepFrom;
    private @Nullable LocalDate lastDeep;
    private @Nullable LocalDate week;
    private int daysThisWeek;

    SlotRules(PlanRequest request, PlanShape.Limits shape, SelectionPolicy policy) {
        this.request = request;
        this.limits = request.limits();
        this.slotsADay = shape.slotsADay();
        this.deepFrom = policy.deepFromIntensity();
        this.minutesADay = IntStream.of(
                        shape.minutesADay(),
                        policy.dailyMinutes(),
                        orMany(request.maxMinutes()),
                        limits == null ? Integer.MAX_VALUE : orMany(limits.dailyMinutes()))
                .min()
                .orElseThrow();
    }

    private static int orMany(@Nullable Integer number) {
        return number == null ? Integer.MAX_VALUE : number;
    }

    List<PlanSlot> kept(LocalDate date, PlanShape.Day day) {
        if (request.freeDates().contains(date) || weekIsFull(date)) {
            return List.of();
        }
        List<PlanSlot> kept = new ArrayList<>();
        int left = minutesADay;
        for (PlanShape.Slot slot : day.slots()) {
            List<Modality> modalities = open(slot.modalities());
            boolean blocked = modalities.isEmpty() && !slot.modalities().isEmpty();
            int minutes = Math.min(slot.minutes(), left);
            if (!blocked && minutes > 0 && kept.size() < slotsADay) {
                kept.add(new PlanSlot(
                        date, slot.intent(), nearest(date, slot.maxIntensity()), modalities, slot.domains(), minutes));
                left -= minutes;
            }
        }
        note(date, kept);
        return kept;
    }

    private boolean weekIsFull(LocalDate date) {
        LocalDate monday = JournalPlanGenerator.weekOf(date);
        if (!monday.equals(week)) {
            week = monday;
            daysThisWeek = 0;
        }
        return daysThisWeek >= orMany(request.daysAWeek());
    }

    private List<Modality> open(List<Modality> modalities) {
        List<Modality> blocked =
                limits == null || limits.blockedModalities() == null ? List.of() : limits.blockedModalities();
        return Collections.disjoint(modalities, blocked)
                ? modalities
                : modalities.stream().filter(m -> !blocked.contains(m)).toList();
    }

    private int nearest(LocalDate date, int planned) {
        int clinician = limits == null ? Integer.MAX_VALUE : orMany(limits.maxIntensity());
        int nearest = Math.min(planned, clinician);
        boolean restsFromYesterday = Objects.equals(lastDeep, date.minusDays(1));
        return restsFromYesterday ? Math.min(nearest, deepFrom - 1) : nearest;
    }

    private void note(LocalDate date, List<PlanSlot> kept) {
        daysThisWeek += kept.isEmpty() ? 0 : 1;
        if (kept.stream().anyMatch(slot -> slot.maxIntensity() >= deepFrom)) {
            lastDeep = date;
        }
    }
}
