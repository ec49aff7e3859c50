package org.holdfast.prompts.session;

import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.select.Offer;

/**
 * Something that happened in a session. A skip says that something was skipped, and has no place for a reason.
 *
 * <pre>{@code session.next(new SessionEvent.Said(now, Distress.rated(4)), policy)}</pre>
 */
public sealed interface SessionEvent {

    /**
     * When it happened.
     *
     * @return the moment
     */
    Instant at();

    /**
     * The person said how distressed they are, or left it open.
     *
     * @param at when
     * @param distress a rating, or why there is none
     */
    record Said(Instant at, Distress distress) implements SessionEvent {

        /**
         * Records what was said.
         *
         * @throws NullPointerException if a part is missing
         */
        public Said {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(distress, "distress");
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Said[...]";
        }
    }

    /**
     * The selector gave an offer. A grounding, rest or help takes the session where it belongs.
     *
     * @param at when
     * @param offer what it gave
     */
    record Given(Instant at, Offer offer) implements SessionEvent {

        /**
         * Records an offer.
         *
         * @throws NullPointerException if a part is missing
         */
        public Given {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(offer, "offer");
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Given[...]";
        }
    }

    /**
     * The person chose one of the ways that stand open.
     *
     * @param at when
     * @param choice which one
     */
    record Chose(Instant at, Choice choice) implements SessionEvent {

        /**
         * Records a choice.
         *
         * @throws NullPointerException if a part is missing
         */
        public Chose {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(choice, "choice");
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Chose[...]";
        }
    }
}
