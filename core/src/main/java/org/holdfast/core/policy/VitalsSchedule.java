package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/**
 * How often blood pressure is read around doses of one kind: at named moments, or at intervals while an infusion runs
 * and afterwards.
 *
 * <pre>{@code
 * {"id": "lozenge-pre-post", "substance": "racemic-ketamine", "routes": ["sublingual", "buccal"],
 *  "moments": ["pre-dose", "pre-release"],
 *  "basis": {"origin": "practice", "jurisdiction": "US", "sourceStatus": "one-secondary", "checkedOn": "2026-11-23",
 *            "sources": ["journeyclinical.zendesk.com 34352436570644"]}}
 * }</pre>
 *
 * @param id the schedule's name, in kebab-case
 * @param substance what is given
 * @param routes which ways
 * @param form given how, if that matters
 * @param moments for what a reading is taken
 * @param during how often while an infusion runs
 * @param after how often from the end of an infusion to the release
 * @param basis where the schedule comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VitalsSchedule(
        String id,
        Substance substance,
        List<Route> routes,
        DoseLimit.@Nullable Form form,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VitalsReading.Moment> moments,
        @Nullable Cadence during,
        @Nullable Cadence after,
        Provenance basis) {

    /**
     * Sets a schedule.
     *
     * @throws NullPointerException if the id, the substance, the routes or the basis is missing
     */
    public VitalsSchedule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(substance, "substance");
        routes = Copies.of(Objects.requireNonNull(routes, "routes"));
        moments = Copies.of(moments);
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether it is about doses of a kind.
     *
     * @param given of what
     * @param way which way
     * @param how given how; none if it went in neither at once nor as an infusion
     * @return true if substance and way are its own, and the form is or does not matter
     */
    public boolean appliesTo(Substance given, Route way, DoseLimit.@Nullable Form how) {
        return substance == given && routes.contains(way) && (form == null || form == how);
    }

    void check(String pointer, List<Problem> problems) {
        if (routes.isEmpty() || (moments.isEmpty() && during == null && after == null)) {
            problems.add(Problem.at(pointer, "empty", "a schedule needs a route, and a moment or an interval"));
        }
        if (during != null) {
            during.check(pointer + "/during", problems);
        }
        if (after != null) {
            after.check(pointer + "/after", problems);
        }
        basis.check(pointer + "/basis", problems);
    }

    /** Leaves out what a clinic calls it. */
    @Override
    public String toString() {
        return "VitalsSchedule[...]";
    }

    /**
     * An interval between readings. What was planned and what is too long are two numbers.
     *
     * @param every how often a reading is planned
     * @param longest how long may pass between two readings; more is a gap
     * @param basis where the numbers come from
     */
    public record Cadence(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration every,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration longest,
            Provenance basis) {

        /**
         * Sets an interval.
         *
         * @throws NullPointerException if a part is missing
         */
        public Cadence {
            Objects.requireNonNull(every, "every");
            Objects.requireNonNull(longest, "longest");
            Objects.requireNonNull(basis, "basis");
        }

        private void check(String pointer, List<Problem> problems) {
            if (every.isNegative() || every.isZero() || every.compareTo(longest) > 0) {
                problems.add(
                        Problem.at(pointer, "out-of-range", "every must be more than none, and not more than longest"));
            }
            basis.check(pointer + "/basis", problems);
        }
    }
}
