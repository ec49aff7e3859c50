package org.holdfast.prompts.events;

/** Takes what may be counted. Hosts implement it; without one nothing is counted. */
@FunctionalInterface
public interface EventSink {

    /**
     * Takes an event.
     *
     * @param event the event
     */
    void accept(PromptEvent event);

    /**
     * Drops everything, which is the default.
     *
     * @return the sink
     */
    static EventSink none() {
        return event -> {};
    }
}
