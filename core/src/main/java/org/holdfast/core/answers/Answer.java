package org.holdfast.core.answers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.holdfast.core.missing.MissingReason;

/**
 * One answer as it was given: the code of an answer, or the reason why there is none.
 *
 * <p>In documents a code is a whole number and a reason its name: {@code 3}, {@code "declined"}. The code is kept even
 * if it is off the scale; scoring says so.
 */
public sealed interface Answer {

    /**
     * An answer by its code.
     *
     * @param code the score value of the answer, never its position in print
     * @return the answer
     */
    static Answer of(int code) {
        return new Code(code);
    }

    /**
     * No answer.
     *
     * @param reason why there is none
     * @return the absence of an answer
     * @throws IllegalArgumentException if the reason is one of observations alone
     */
    static Answer missing(MissingReason reason) {
        return new Missing(reason);
    }

    /**
     * Reads an answer from a JSON scalar.
     *
     * @param json a whole number, or the name of a reason
     * @return the answer
     * @throws IllegalArgumentException for anything else, such as 2.7 or the text "3"
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer fromJson(Object json) {
        if (json instanceof Integer code) {
            return new Code(code);
        }
        if (json instanceof String name) {
            for (MissingReason reason : MissingReason.values()) {
                if (reason.code().equals(name)) {
                    return new Missing(reason);
                }
            }
        }
        throw new IllegalArgumentException(
                "an answer is a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered");
    }

    /**
     * The answer as a JSON scalar.
     *
     * @return a whole number or the name of a reason
     */
    @JsonValue
    Object json();

    /**
     * An answer that was given.
     *
     * @param value the code of the answer
     */
    record Code(int value) implements Answer {
        @Override
        public Object json() {
            return value;
        }

        /** Leaves out the code. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /**
     * An answer that was not given.
     *
     * @param reason why there is none
     */
    record Missing(MissingReason reason) implements Answer {

        /**
         * Records that there is no answer.
         *
         * @throws NullPointerException if the reason is missing
         * @throws IllegalArgumentException if the reason is one of observations alone
         */
        public Missing {
            Objects.requireNonNull(reason, "reason");
            if (reason == MissingReason.NOT_OBTAINABLE) {
                throw new IllegalArgumentException("'not-obtainable' is for observations, not for answers");
            }
        }

        @Override
        public Object json() {
            return reason.code();
        }

        /** Leaves out the reason. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }
}
