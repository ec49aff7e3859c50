package org.holdfast.prompts.events;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts events, and gives out a count only once it is large enough to be about nobody. It forgets everything but the
 * counts. Safe to share between threads.
 *
 * <pre>{@code EventCounts counts = new EventCounts(10);}</pre>
 */
public final class EventCounts implements EventSink {
    private static final int SMALLEST = 10;

    private final int least;
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    /**
     * Starts at nothing.
     *
     * @param least the smallest count that is given out, at least 10
     * @throws IllegalArgumentException if it is smaller
     */
    public EventCounts(int least) {
        if (least < SMALLEST) {
            throw new IllegalArgumentException("the smallest count that is given out must be at least 10");
        }
        this.least = least;
    }

    @Override
    public void accept(PromptEvent event) {
        counts.merge(cell(event), 1L, Long::sum);
    }

    /**
     * The counts that are large enough.
     *
     * @return counts by what happened and to which prompt, such as {@code accepted early.weather}, in that order
     */
    public SortedMap<String, Long> released() {
        SortedMap<String, Long> released = new TreeMap<>(counts);
        released.values().removeIf(count -> count < least);
        return Collections.unmodifiableSortedMap(released);
    }

    private static String cell(PromptEvent event) {
        return event instanceof PromptEvent.OfPrompt prompt
                ? name(prompt.what()) + " " + prompt.prompt()
                : "grounding " + ((PromptEvent.OfGrounding) event).grounding();
    }

    private static String name(PromptEvent.OfPrompt.What what) {
        return switch (what) {
            case OFFERED -> "offered";
            case ACCEPTED -> "accepted";
            case SKIPPED -> "skipped";
            case SWAPPED -> "swapped";
            case PAUSED -> "paused";
            case CLOSED -> "closed";
        };
    }
}
