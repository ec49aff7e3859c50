package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.TreatmentConsent;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.policy.Window;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether what was given had been agreed to, in time and until the end. */
final class ConsentRules {
    static final List<Rule> ALL = List.of(
            new Rule("C01", ConsentRules::inForceAtTheDose),
            new Rule("C02", ConsentRules::signedInTime),
            new Rule("C04", ConsentRules::noDoseAfterWithdrawal));

    private ConsentRules() {}

    private static void inForceAtTheDose(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (!report.settled(dosed.pointer(), inForce(covering(chart, order), dosed.firstDose()))) {
                report.broken(dosed.pointer(), "C01.not-in-force");
            }
        }
    }

    private static void signedInTime(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
                continue;
            }
            List<Elapsed> notices = covering(chart, order).stream()
                    .filter(consent -> given(consent.status()))
                    .map(TreatmentConsent::signedAt)
                    .filter(Objects::nonNull)
                    .map(signed -> Elapsed.between(signed, dosed.firstDose()))
                    .toList();
            if (notices.isEmpty()) {
                report.skipped(dosed.pointer(), Reason.CONSENT_MISSING);
            } else {
                judgeNotice(chart, report, dosed, notices);
            }
        }
    }

    /** Only before the first dose of all does it take time to think it over. */
    private static void judgeNotice(Chart chart, Report report, Dosed dosed, List<Elapsed> notices) {
        Window notice = chart.policies().preparation().consentNotice();
        Duration needed = dosed.first() ? notice.length() : Duration.ZERO;
        if (report.settled(dosed.pointer(), longEnough(notices, needed))) {
            return;
        }
        Truth before = longEnough(notices, Duration.ZERO);
        if (before == Truth.YES) {
            report.broken(dosed.pointer(), "C02.short-notice", notice.basis(), Long.toString(needed.toHours()));
        } else if (before == Truth.OPEN) {
            report.skipped(dosed.pointer(), Reason.TIMES_OVERLAP);
        } else {
            report.broken(dosed.pointer(), "C02.after-dose");
        }
    }

    private static Truth longEnough(List<Elapsed> notices, Duration needed) {
        return Truth.any(notices.stream().map(notice -> notice.atLeast(needed)).toList());
    }

    private static void noDoseAfterWithdrawal(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
                continue;
            }
            List<DoseAdministration> doses = dosed.session().doses();
            for (int i = 0; i < doses.size(); i++) {
                if (dosed.session().given().contains(doses.get(i))) {
                    judgeDose(report, covering(chart, order), doses.get(i), dosed.dose(i));
                }
            }
        }
    }

    private static void judgeDose(
            Report report, List<TreatmentConsent> consents, DoseAdministration dose, String pointer) {
        @Nullable PartialTime at = dose.startedAt();
        if (at == null) {
            report.skipped(pointer, Reason.DOSE_TIME_MISSING);
            return;
        }
        List<Truth> withdrawn = consents.stream()
                .map(TreatmentConsent::withdrawnAt)
                .filter(Objects::nonNull)
                .map(then -> Elapsed.between(then, at).atLeast(Duration.ZERO))
                .toList();
        Truth followed = Truth.any(withdrawn);
        if (followed == Truth.NO || inForce(consents, at) == Truth.YES) {
            report.kept();
        } else if (followed == Truth.OPEN) {
            report.skipped(pointer, Reason.TIMES_OVERLAP);
        } else {
            report.broken(pointer, "C04.dose-after-withdrawal");
        }
    }

    private static List<TreatmentConsent> covering(Chart chart, MedicationOrder order) {
        return chart.episode().treatmentConsents().stream()
                .filter(consent -> consent.covers(order.substance(), order.route()))
                .toList();
    }

    private static Truth inForce(List<TreatmentConsent> consents, PartialTime at) {
        boolean first = inForce(consents, at.earliest());
        boolean last = inForce(consents, at.latest());
        return Truth.of(first && last, first || last);
    }

    private static boolean inForce(List<TreatmentConsent> consents, Instant at) {
        return consents.stream().anyMatch(consent -> consent.inForceAt(at));
    }

    private static boolean given(Consent.Status status) {
        return switch (status) {
            case ACTIVE, WITHDRAWN, EXPIRED, SUPERSEDED -> true;
            case DRAFT, PROPOSED, DECLINED, ENTERED_IN_ERROR -> false;
        };
    }
}
