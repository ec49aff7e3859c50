package org.holdfast.prompts.events;

import java.util.Optional;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.events.PromptEvent.OfPrompt.What;
import org.holdfast.prompts.events.PromptEvent.Where;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.session.Choice;
import org.holdfast.prompts.session.InHand;
import org.holdfast.prompts.session.ReflectiveSession;
import org.holdfast.prompts.session.SessionEvent;
import org.holdfast.prompts.session.Step;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a step of a session what may be counted, and gives it to a sink. Ratings, leaving and all that has to do
 * with help give nothing.
 *
 * <pre>{@code
 * PromptEvents events = new PromptEvents(catalogue, EventSink.none());
 * Step step = session.next(event, policy);
 * events.tell(session, event, step, where);
 * }</pre>
 */
public final class PromptEvents {
    private final Catalogue catalogue;
    private final EventSink sink;

    /**
     * Makes a teller.
     *
     * @param catalogue what the prompts are
     * @param sink takes what may be counted
     */
    public PromptEvents(Catalogue catalogue, EventSink sink) {
        this.catalogue = catalogue;
        this.sink = sink;
    }

    /**
     * Tells the sink what a step gives to count, if it gives anything. A sink that fails stops no session.
     *
     * @param before the session as it was
     * @param event what happened
     * @param step what came of it
     * @param where where it happened
     */
    public void tell(ReflectiveSession before, SessionEvent event, Step step, Where where) {
        if (step instanceof Step.Moved) {
            try {
                of(before, event, where).ifPresent(sink::accept);
            } catch (RuntimeException e) {
                return; // counting is never worth a session
            }
        }
    }

    private Optional<PromptEvent> of(ReflectiveSession before, SessionEvent event, Where where) {
        if (event instanceof SessionEvent.Given given) {
            return of(given.offer(), where);
        }
        if (event instanceof SessionEvent.Chose chose) {
            @Nullable What what = what(chose.choice());
            @Nullable InHand hand = hand(before);
            return what == null || hand == null ? Optional.empty() : onPrompt(what, hand.prompt(), hand.rev(), where);
        }
        return Optional.empty();
    }

    private Optional<PromptEvent> of(Offer offer, Where where) {
        if (offer instanceof Offer.OfPrompt prompt) {
            return onPrompt(What.OFFERED, prompt.prompt().id(), prompt.prompt().rev(), where);
        }
        return offer instanceof Offer.OfGrounding grounding
                ? Optional.of(new PromptEvent.OfGrounding(
                        grounding.groundings().get(0).id(), where))
                : Optional.empty();
    }

    private static @Nullable What what(Choice choice) {
        return switch (choice) {
            case ACCEPT -> What.ACCEPTED;
            case SKIP -> What.SKIPPED;
            case SWAP -> What.SWAPPED;
            case PAUSE -> What.PAUSED;
            case DONE, STOP_HERE, FINISH -> What.CLOSED;
            default -> null;
        };
    }

    private static @Nullable InHand hand(ReflectiveSession session) {
        if (session.work() != null) {
            return session.work().prompt();
        }
        return session.waiting().isEmpty() ? null : session.waiting().get(0);
    }

    private Optional<PromptEvent> onPrompt(What what, String id, Integer rev, Where where) {
        @Nullable Prompt prompt = catalogue.find(id);
        return prompt == null
                ? Optional.empty()
                : Optional.of(new PromptEvent.OfPrompt(what, id, rev, prompt.modality(), where));
    }
}
