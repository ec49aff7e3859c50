package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.consent.TouchConsent;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.GatePolicy;
import org.holdfast.core.policy.Window;
import org.holdfast.core.session.Intake;
import org.holdfast.core.session.Modality;
import org.holdfast.core.session.PreparationChecklist;
import org.holdfast.core.session.Release;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** What was agreed on and arranged before a dose. */
final class ReadinessRules {
    static final List<Rule> ALL = List.of(
            new Rule("P03", ReadinessRules::agreedOn),
            new Rule("P04", ReadinessRules::fasted),
            new Rule("P05", ReadinessRules::takenHome));

    private static final Set<Route> INJECTED = EnumSet.of(Route.INTRAVENOUS, Route.INTRAMUSCULAR, Route.SUBCUTANEOUS);

    private ReadinessRules() {}

    private static void agreedOn(Chart chart, Report report) {
        List<Dosed> all = chart.dosed(report);
        for (int i = 0; i < all.size(); i++) {
            Dosed dosed = all.get(i);
            Checklists before = Checklists.before(chart, dosed);
            List<Truth> stop = new ArrayList<>(List.of(before.settled(PreparationChecklist::stopSignalAgreed)));
            List<Truth> touch = new ArrayList<>(List.of(before.settled(PreparationChecklist::touchAgreed)));
            addConsents(chart, dosed, stop, touch);
            say(report, dosed, "P03.stop-signal", Truth.any(stop));
            say(report, dosed, "P03.touch", Truth.any(touch));
            say(report, dosed, "P03.grounding", before.settled(PreparationChecklist::groundingPractised));
            if (!atHome(dosed)) {
                Checklists lately = Checklists.before(chart, dosed, before(all, i));
                say(report, dosed, "P03.transport", lately.recorded(PreparationChecklist::transportArranged));
            }
        }
    }

    /** A consent to touch names the sign to stop, and what touch is welcome. */
    private static void addConsents(Chart chart, Dosed dosed, List<Truth> stop, List<Truth> touch) {
        for (Object consent : chart.episode().consents()) {
            if (consent instanceof TouchConsent agreed && agreed.wasGiven() && agreed.signedAt() != null) {
                Truth inTime =
                        Elapsed.between(agreed.signedAt(), dosed.firstDose()).atLeast(Duration.ZERO);
                @Nullable String signal = agreed.stopSignal();
                stop.add(signal == null || signal.isBlank() ? Truth.NO : inTime);
                touch.add(agreed.preference() == null ? Truth.NO : inTime);
            }
        }
    }

    private static void say(Report report, Dosed dosed, String key, Truth kept) {
        if (!report.settled(dosed.pointer(), kept)) {
            report.broken(dosed.pointer(), key);
        }
    }

    private static Optional<Dosed> before(List<Dosed> all, int i) {
        return i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
    }

    private static void fasted(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == Substance.ESKETAMINE) {
                judgeIntake(
                        chart.policies().gate().intake(),
                        report,
                        dosed,
                        dosed.session().intake());
            } else if (INJECTED.contains(order.route())) {
                judgeFasting(report, dosed, dosed.session().intake());
            }
        }
    }

    /** Nothing is said of a spray by whoever did not use one. */
    private static void judgeIntake(GatePolicy.Intake policy, Report report, Dosed dosed, @Nullable Intake intake) {
        if (intake == null) {
            report.skipped(dosed.pointer(), Reason.INTAKE_MISSING);
            return;
        }
        judgeGap(report, dosed, "P04.food", policy.food(), intake.lastFoodAt());
        judgeGap(report, dosed, "P04.drink", policy.drink(), intake.lastDrinkAt());
        if (intake.nasalSprayAt() != null) {
            judgeGap(report, dosed, "P04.nasal-spray", policy.nasalSpray(), intake.nasalSprayAt());
        }
    }

    private static void judgeGap(Report report, Dosed dosed, String key, Window gap, @Nullable PartialTime last) {
        String pointer = dosed.pointer() + "/intake";
        if (last == null) {
            report.skipped(pointer, Reason.INTAKE_MISSING);
        } else if (!report.settled(
                pointer, Elapsed.between(last, dosed.firstDose()).atLeast(gap.length()))) {
            report.broken(pointer, key, gap.basis(), Long.toString(gap.length().toMinutes()));
        }
    }

    private static void judgeFasting(Report report, Dosed dosed, @Nullable Intake intake) {
        @Nullable Recorded<Boolean> confirmed = intake == null ? null : intake.fastingConfirmed();
        @Nullable Boolean kept = confirmed == null ? null : confirmed.known();
        if (kept == null) {
            report.broken(dosed.pointer(), "P04.not-recorded");
        } else if (kept) {
            report.kept();
        } else {
            report.broken(dosed.pointer() + "/intake", "P04.not-kept");
        }
    }

    private static void takenHome(Chart chart, Report report) {
        List<Dosed> all = chart.dosed(report);
        for (int i = 0; i < all.size(); i++) {
            Dosed dosed = all.get(i);
            if (!atHome(dosed)) {
                judgeTransport(report, dosed, Checklists.before(chart, dosed, before(all, i)));
            }
            judgeEscort(report, dosed);
        }
    }

    private static void judgeTransport(Report report, Dosed dosed, Checklists lately) {
        Checklists counting = lately.ofTheDay(PreparationChecklist::transportArranged);
        Truth arranged = counting.any(
                PreparationChecklist::transportArranged,
                recorded ->
                        Boolean.TRUE.equals(recorded.known()) || recorded.missing() == MissingReason.NOT_APPLICABLE);
        Truth lacking = counting.any(
                PreparationChecklist::transportArranged, recorded -> Boolean.FALSE.equals(recorded.known()));
        if (report.settled(dosed.pointer(), arranged)) {
            return;
        }
        if (lacking == Truth.NO) {
            report.skipped(dosed.pointer(), Reason.TRANSPORT_UNKNOWN);
        } else if (!report.settled(dosed.pointer(), lacking == Truth.OPEN ? Truth.OPEN : Truth.NO)) {
            report.broken(dosed.pointer(), "P05.no-transport");
        }
    }

    private static void judgeEscort(Report report, Dosed dosed) {
        @Nullable Release release = dosed.session().release();
        if (release == null || release.decision() != Release.Decision.RELEASED_WITH_ESCORT) {
            return;
        }
        @Nullable Boolean there = release.met(Release.Criterion.ESCORT_PRESENT);
        if (there == null) {
            report.skipped(dosed.pointer() + "/release", Reason.CRITERION_MISSING);
        } else if (there) {
            report.kept();
        } else {
            report.broken(dosed.pointer() + "/release", "P05.no-escort");
        }
    }

    private static boolean atHome(Dosed dosed) {
        return dosed.session().setting() != null && dosed.session().setting().modality() == Modality.AT_HOME_SUPERVISED;
    }
}
