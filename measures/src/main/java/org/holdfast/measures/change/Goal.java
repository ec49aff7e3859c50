package org.holdfast.measures.change;

import java.math.BigDecimal;
import org.holdfast.measures.change.EndpointReading.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether an endpoint that a caller named was reached. It takes scores as {@link Burden}s.
 *
 * @param defined false for a percentage of a score that has no zero to count from
 * @param best the best score
 * @param share how much of the way to it is asked for; null if an end state is
 * @param start the best start for which the rule holds
 * @param end the worst end state
 */
record Goal(boolean defined, long best, @Nullable Size share, long start, long end) {

    private static final Outcome[] SAID = {Outcome.NOT_REACHED, Outcome.REACHED};

    static Goal of(Endpoint endpoint, FollowedScore score) {
        Burden burden = score.burden();
        long best = burden.of(score.best());
        if (endpoint instanceof Endpoint.Response response) {
            return new Goal(score.trueZero(), best, Size.ofPercent(response.percent()), best + 1, best);
        }
        Endpoint.Remission remission = (Endpoint.Remission) endpoint;
        @Nullable BigDecimal startsAt = remission.startsAt();
        return new Goal(
                true,
                best,
                null,
                startsAt == null ? best : burden.noBetterThan(startsAt),
                burden.noWorseThan(remission.lastScore()));
    }

    Outcome outcome(long from, long to) {
        if (from < start) {
            return share == null ? Outcome.START_DOES_NOT_QUALIFY : Outcome.UNDEFINED;
        }
        if (!defined) {
            return Outcome.UNDEFINED;
        }
        boolean reached = share == null ? to <= end : share.reached(from - to, from - best);
        return SAID[reached ? 1 : 0];
    }
}
