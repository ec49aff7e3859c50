package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/** A reading of blood pressure that gave a number. */
record Reading(int index, BloodPressure pressure, @Nullable PartialTime at, VitalsReading.@Nullable Moment moment) {

    /** All of a session that gave a number, in the order of the list. */
    static List<Reading> of(Dosed dosed) {
        List<Reading> found = new ArrayList<>();
        List<VitalsReading> vitals = dosed.session().vitals();
        for (int i = 0; i < vitals.size(); i++) {
            @Nullable VitalsReading reading = vitals.get(i);
            @Nullable Recorded<BloodPressure> recorded = reading == null ? null : reading.bloodPressure();
            @Nullable BloodPressure pressure = recorded == null ? null : recorded.known();
            if (reading != null && pressure != null) {
                found.add(new Reading(i, pressure, reading.takenAt(), reading.moment()));
            }
        }
        return found;
    }

    /** The last reading decides, neither the first nor a mean. Which one is last must be certain. */
    static @Nullable Reading lastBeforeTheDose(Dosed dosed, Report report) {
        List<Reading> before = new ArrayList<>();
        for (Reading reading : of(dosed)) {
            @Nullable PartialTime at = reading.at;
            if (at == null) {
                report.skipped(dosed.vitals(reading.index), Reason.READING_TIME_MISSING);
                return null;
            }
            Truth early = Elapsed.between(at, dosed.firstDose()).atLeast(Duration.ZERO);
            if (early == Truth.OPEN) {
                report.skipped(dosed.vitals(reading.index), Reason.TIMES_OVERLAP);
                return null;
            }
            if (early == Truth.YES) {
                before.add(reading);
            }
        }
        return certainlyLast(before, dosed, report);
    }

    /** Whether it was taken after the first dose. Without a time, what it was taken for tells, if anything does. */
    Truth afterTheDose(Dosed dosed) {
        if (at != null) {
            return Elapsed.between(at, dosed.firstDose()).atLeast(Duration.ZERO).not();
        }
        if (moment == null || moment == VitalsReading.Moment.UNSCHEDULED) {
            return Truth.OPEN;
        }
        boolean before = moment == VitalsReading.Moment.SCREENING || moment == VitalsReading.Moment.PRE_DOSE;
        return before ? Truth.NO : Truth.YES;
    }

    PartialTime time() {
        return Objects.requireNonNull(at, "at");
    }

    private static @Nullable Reading certainlyLast(List<Reading> before, Dosed dosed, Report report) {
        @Nullable
        Reading last = before.stream()
                .max(Comparator.comparing(reading -> reading.time().latest()))
                .orElse(null);
        if (last == null) {
            report.skipped(dosed.pointer(), Reason.READING_MISSING);
            return null;
        }
        boolean certain = before.stream()
                .allMatch(reading -> reading.index == last.index
                        || reading.time().comparedTo(last.time()) == PartialTime.Relation.BEFORE);
        if (!certain) {
            report.skipped(dosed.vitals(last.index), Reason.TIMES_OVERLAP);
            return null;
        }
        return last;
    }
}
