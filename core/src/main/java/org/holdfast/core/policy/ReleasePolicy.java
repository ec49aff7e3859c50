package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.Route;
import org.holdfast.core.session.Release;

/**
 * How long a person is watched after a dose, and what is looked at before they go.
 *
 * @param esketamine how long from the first dose, and what must be over, with esketamine
 * @param racemic how long from the end of the last dose, by way, with racemic ketamine
 * @param required what is looked at before anybody goes
 */
public record ReleasePolicy(Esketamine esketamine, List<Racemic> racemic, Required required) {

    /**
     * Sets how long a person is watched.
     *
     * @throws NullPointerException if a part is missing
     */
    public ReleasePolicy {
        Objects.requireNonNull(esketamine, "esketamine");
        racemic = Copies.of(Objects.requireNonNull(racemic, "racemic"));
        Objects.requireNonNull(required, "required");
    }

    void check(String pointer, List<Problem> problems) {
        esketamine.basis.check(pointer + "/esketamine/basis", problems);
        checkLength(pointer + "/esketamine/watched", esketamine.watched, problems);
        for (int i = 0; i < racemic.size(); i++) {
            Racemic way = racemic.get(i);
            way.basis.check(pointer + "/racemic/" + i + "/basis", problems);
            checkLength(pointer + "/racemic/" + i + "/watched", way.watched, problems);
            if (racemic.subList(0, i).stream().anyMatch(earlier -> earlier.route == way.route)) {
                problems.add(Problem.at(pointer + "/racemic/" + i, "duplicate", "this way has a length already"));
            }
        }
        required.basis.check(pointer + "/required/basis", problems);
    }

    private static void checkLength(String pointer, Duration length, List<Problem> problems) {
        if (length.isNegative() || length.isZero()) {
            problems.add(Problem.at(pointer, "out-of-range", "a length of time must be more than none"));
        }
    }

    /**
     * What must have passed, and be over, after esketamine.
     *
     * @param watched how long from the first dose, at least
     * @param over what must be over
     * @param basis where this comes from
     */
    public record Esketamine(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration watched,
            List<Release.Criterion> over,
            Provenance basis) {

        /**
         * Sets what must have passed.
         *
         * @throws NullPointerException if a part is missing
         */
        public Esketamine {
            Objects.requireNonNull(watched, "watched");
            over = Copies.of(Objects.requireNonNull(over, "over"));
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * How long a person is watched after racemic ketamine by one way.
     *
     * @param route the way
     * @param watched how long from the end of the last dose, at least
     * @param basis where the number comes from
     */
    public record Racemic(
            Route route,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration watched,
            Provenance basis) {

        /**
         * Sets how long.
         *
         * @throws NullPointerException if a part is missing
         */
        public Racemic {
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(watched, "watched");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * What is looked at before anybody goes.
     *
     * @param criteria what must be met
     * @param basis where this comes from
     */
    public record Required(List<Release.Criterion> criteria, Provenance basis) {

        /**
         * Sets what is looked at.
         *
         * @throws NullPointerException if a part is missing
         */
        public Required {
            criteria = Copies.of(Objects.requireNonNull(criteria, "criteria"));
            Objects.requireNonNull(basis, "basis");
        }
    }
}
