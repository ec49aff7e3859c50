package org.holdfast.prompts.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of an event: the session moved on, or it could not, and why.
 *
 * <pre>{@code
 * if (session.next(event, policy) instanceof Step.Moved moved && moved.line() != null) {
 *     show(words.line(moved.line()));
 * }
 * }</pre>
 */
public sealed interface Step {

    /**
     * The session moved on.
     *
     * @param session the session as it is now
     * @param line the key of the line that goes with it, in {@link org.holdfast.prompts.select.OfferWords}; absent once
     *     the person has left, when nothing is shown
     */
    record Moved(ReflectiveSession session, @Nullable String line) implements Step {

        /**
         * Describes a step.
         *
         * @throws NullPointerException if the session is missing
         */
        public Moved {
            Objects.requireNonNull(session, "session");
        }

        /** Says nothing of the session. */
        @Override
        public String toString() {
            return "Moved[...]";
        }
    }

    /**
     * The session stays as it is.
     *
     * @param why the reason
     */
    record Refused(Refusal why) implements Step {

        /**
         * Describes a refusal.
         *
         * @throws NullPointerException if the reason is missing
         */
        public Refused {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why an event moves nothing. Leaving and asking for help are never refused. */
    enum Refusal {
        /** The event does not belong to this state. */
        NOT_IN_THIS_STATE,
        /** There is no prompt in hand: an offer has to come first. */
        NOTHING_IN_HAND,
        /** The event lies before the last one. */
        OUT_OF_ORDER,
        /** The session is over. */
        OVER
    }
}
