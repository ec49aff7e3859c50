package org.holdfast.core.rules;

import java.time.Instant;
import java.util.List;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.Severity;

/**
 * A rule of a clinic's own. It is run and reported like ours, in its own words, and can neither read nor change what
 * our rules say.
 *
 * <pre>{@code
 * final class FriendCalled implements ClinicRule {
 *     public String id() { return "clinic/friend-called"; }
 *     public Severity severity() { return Severity.NOTE; }
 *     public Provenance basis() { return BOARD_MINUTES; }
 *
 *     public List<ClinicVerdict> check(Episode episode, Instant at) {
 *         return episode.supportPeople().isEmpty()
 *                 ? List.of(ClinicVerdict.broken(episode, "Nobody is named who stands by the person.",
 *                         "No consta nadie que acompañe a la persona."))
 *                 : List.of(ClinicVerdict.kept());
 *     }
 * }
 *
 * StandardRules rules = StandardRules.with(policies).and(new FriendCalled());
 * }</pre>
 *
 * <p>It must give the same verdicts for the same episode and moment. One that throws is reported as skipped, and the
 * other rules go on.
 */
public interface ClinicRule {

    /**
     * The rule's id.
     *
     * @return {@code clinic/} and words in lower case, with hyphens between them, such as {@code clinic/friend-called}
     */
    String id();

    /**
     * How much it matters that it is broken.
     *
     * @return the severity of all its findings
     */
    Severity severity();

    /**
     * Where the rule comes from.
     *
     * @return its origin; a design cites no source
     */
    Provenance basis();

    /**
     * Whether the gate before a dose may override it.
     *
     * @return false unless the rule says otherwise
     */
    default boolean overridable() {
        return false;
    }

    /**
     * Puts the question to an episode.
     *
     * @param episode the episode as it is known now: of each record the version that counts
     * @param at the moment to judge at
     * @return what came of it; empty if there is no occasion
     */
    List<ClinicVerdict> check(Episode episode, Instant at);
}
