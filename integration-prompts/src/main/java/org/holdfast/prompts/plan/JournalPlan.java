package org.holdfast.prompts.plan;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.holdfast.prompts.select.OfferWords;

/**
 * Small times over the days around doses. They are wishes: what is offered on a day is decided on that day, and a time
 * that passed is gone, without a backlog.
 *
 * <pre>{@code
 * JournalPlan plan = new JournalPlanGenerator(PlanShape.shipped(), policy)
 *         .generate(PlanRequest.of(doses, zone, today));
 * plan.on(today).stream().findFirst().map(PlanSlot::planned); // goes into today's request
 * }</pre>
 *
 * @param shape id and version of the shape it was made from
 * @param zone the person's time zone
 * @param slots the slots, by date
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/journal-plan/1")
public record JournalPlan(String shape, ZoneId zone, List<PlanSlot> slots) {

    /**
     * Describes a plan.
     *
     * @throws NullPointerException if a part is missing
     */
    public JournalPlan {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(zone, "zone");
        slots = List.copyOf(Objects.requireNonNull(slots, "slots"));
    }

    /**
     * What a day holds.
     *
     * @param day the day
     * @return its slots; often none
     */
    public List<PlanSlot> on(LocalDate day) {
        return slots.stream().filter(slot -> slot.date().equals(day)).toList();
    }

    /**
     * The plan without what has passed.
     *
     * @param today the first day that is kept
     * @return a copy in which no slot has moved
     */
    public JournalPlan upcoming(LocalDate today) {
        return new JournalPlan(
                shape,
                zone,
                slots.stream().filter(slot -> !slot.date().isBefore(today)).toList());
    }

    /**
     * The plan as a calendar may show it, one entry a day.
     *
     * @param at the time of day that suits the person; where clocks skip it, it moves as clocks do
     * @param words the words of a language
     * @return the entries, by date
     */
    public List<CalendarEntry> calendar(LocalTime at, OfferWords words) {
        Map<LocalDate, Integer> minutes = new TreeMap<>();
        slots.forEach(slot -> minutes.merge(slot.date(), slot.minutes(), Integer::sum));
        List<CalendarEntry> entries = new ArrayList<>();
        minutes.forEach((date, length) -> entries.add(new CalendarEntry(
                ZonedDateTime.of(date, at, zone), Duration.ofMinutes(length), words.line("plan.title"))));
        return List.copyOf(entries);
    }

    /** Says how many slots there are. */
    @Override
    public String toString() {
        return "JournalPlan[slots=" + slots.size() + "]";
    }
}
