package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/** The value of a score: a number with fixed decimals, a yes or no, or a category. Never a floating-point number. */
public sealed interface ScoreValue {

    /**
     * A number.
     *
     * @param unscaled the number without its point
     * @param decimals how many of its digits stand after the point
     */
    record Numeric(long unscaled, int decimals) implements ScoreValue {
        /**
         * The number with its point.
         *
         * @return the number, with exactly the declared decimals
         */
        public BigDecimal toBigDecimal() {
            return BigDecimal.valueOf(unscaled, decimals);
        }

        /** Leaves out the number. */
        @Override
        public String toString() {
            return "Numeric[...]";
        }
    }

    /**
     * Whether a condition holds.
     *
     * @param holds true or false, both of them known
     */
    record Truth(boolean holds) implements ScoreValue {
        /** Leaves out the answer. */
        @Override
        public String toString() {
            return "Truth[...]";
        }
    }

    /**
     * One of several categories.
     *
     * @param id the category's id in the definition
     */
    record Category(String id) implements ScoreValue {

        /**
         * Names a category.
         *
         * @throws NullPointerException if the id is missing
         */
        public Category {
            Objects.requireNonNull(id, "id");
        }

        /** Leaves out the category. */
        @Override
        public String toString() {
            return "Category[...]";
        }
    }
}
