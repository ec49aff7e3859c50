package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An end of a trial that the caller names, with the protocol that it comes from. There is no standard: a percentage that
 * was set for one scale is not carried over to another.
 *
 * <pre>{@code
 * new Endpoint.Response("response-50", new BigDecimal("50"), "adults with depression", "trial protocol, section 8")
 * }</pre>
 */
public sealed interface Endpoint {

    /**
     * The name of the rule.
     *
     * @return an id in kebab-case
     */
    String id();

    /**
     * For whom it was set.
     *
     * @return the people
     */
    String population();

    /**
     * Where it was set.
     *
     * @return the protocol, the manual or the measure
     */
    String source();

    /**
     * A change for the better by a percentage of the way to the best score.
     *
     * @param id the name of the rule
     * @param percent at least so much, above 0 and up to 100
     * @param population for whom it was set
     * @param source where it was set
     */
    record Response(String id, BigDecimal percent, String population, String source) implements Endpoint {

        /**
         * Names a response.
         *
         * @throws IllegalArgumentException if the percentage is out of range or the population or source is blank
         */
        public Response {
            named(id, population, source);
            if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a response lies above 0 and up to 100 per cent");
            }
        }

        /** Names the rule. */
        @Override
        public String toString() {
            return "Response[...]";
        }
    }

    /**
     * An end state.
     *
     * @param id the name of the rule
     * @param lastScore the worst score that counts
     * @param startsAt the best score to start from, if the rule holds only for those who were worse
     * @param population for whom it was set
     * @param source where it was set
     */
    record Remission(
            String id, BigDecimal lastScore, @Nullable BigDecimal startsAt, String population, String source)
            implements Endpoint {

        /**
         * Names a remission.
         *
         * @throws IllegalArgumentException if the population or source is blank
         */
        public Remission {
            named(id, population, source);
            Objects.requireNonNull(lastScore, "lastScore");
        }

        /** Names the rule. */
        @Override
        public String toString() {
            return "Remission[...]";
        }
    }

    private static void named(String id, String population, String source) {
        if (id.isBlank() || population.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("an endpoint needs a name, a population and a source");
        }
    }
}
