package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.policy.ScreeningCriterion;
import org.holdfast.core.screening.Criterion;
import org.holdfast.core.screening.EligibilityScreening;
import org.jspecify.annotations.Nullable;

/** A dose with the screening that counts for it, and the catalogue for what was ordered. */
record Screened(
        Dosed dosed, EligibilityScreening screening, String pointer, Map<String, ScreeningCriterion> catalogue) {

    /** All doses that can be judged by their screening; the others are reported as skipped. */
    static List<Screened> all(Chart chart, Report report) {
        List<Screened> all = new ArrayList<>();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            Optional<Reason> open = open(chart, dosed);
            Optional<EligibilityScreening> last = last(chart, dosed);
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (open.isPresent()) {
                report.skipped(dosed.pointer(), open.get());
            } else if (last.isEmpty()) {
                report.skipped(dosed.pointer(), Reason.SCREENING_MISSING);
            } else {
                all.add(of(chart, dosed, order, last.get()));
            }
        }
        return all;
    }

    /** What the screening of a dose found, if it can be told which one counts and what was ordered. */
    static List<Sought> present(Chart chart, Dosed dosed) {
        @Nullable MedicationOrder order = dosed.session().order();
        Optional<EligibilityScreening> last = open(chart, dosed).isPresent() ? Optional.empty() : last(chart, dosed);
        if (order == null || last.isEmpty()) {
            return List.of();
        }
        return of(chart, dosed, order, last.get()).sought().stream()
                .filter(sought -> sought.present() == Truth.YES)
                .toList();
    }

    private static Screened of(Chart chart, Dosed dosed, MedicationOrder order, EligibilityScreening screening) {
        Map<String, ScreeningCriterion> catalogue = chart.policies().criteria(order.substance()).stream()
                .collect(Collectors.toMap(ScreeningCriterion::code, Function.identity()));
        return new Screened(dosed, screening, chart.pointer(screening), catalogue);
    }

    /** Why it cannot be told which screening was the last before a dose, if it cannot. */
    static Optional<Reason> open(Chart chart, Dosed dosed) {
        List<EligibilityScreening> screenings = screenings(chart);
        if (screenings.stream().anyMatch(screening -> screening.completedAt() == null)) {
            return Optional.of(Reason.SCREENING_TIME_MISSING);
        }
        return screenings.stream().anyMatch(screening -> before(screening, dosed) == Truth.OPEN)
                ? Optional.of(Reason.TIMES_OVERLAP)
                : Optional.empty();
    }

    /** The screening that was completed last before a dose. */
    static Optional<EligibilityScreening> last(Chart chart, Dosed dosed) {
        return screenings(chart).stream()
                .filter(screening -> before(screening, dosed) == Truth.YES)
                .max(Comparator.comparing(Screened::completed));
    }

    /** What was looked for, each with its place in the screening. */
    List<Sought> sought() {
        List<Sought> sought = new ArrayList<>();
        for (int i = 0; i < screening.criteria().size(); i++) {
            @Nullable Criterion criterion = screening.criteria().get(i);
            if (criterion != null) {
                sought.add(new Sought(
                        criterion,
                        catalogue.get(Objects.requireNonNullElse(criterion.code(), "")),
                        pointer + "/criteria/" + i));
            }
        }
        return sought;
    }

    private static List<EligibilityScreening> screenings(Chart chart) {
        return chart.episode().screenings().stream().filter(Objects::nonNull).toList();
    }

    private static Truth before(EligibilityScreening screening, Dosed dosed) {
        return Elapsed.between(completed(screening), dosed.firstDose()).atLeast(Duration.ZERO);
    }

    private static Instant completed(EligibilityScreening screening) {
        return Objects.requireNonNullElse(screening.completedAt(), Instant.MAX);
    }
}
