package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.client.EmergencyContact;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.session.Modality;
import org.holdfast.core.session.PreparationChecklist;
import org.holdfast.core.session.Setting;
import org.holdfast.core.team.SupportPerson;
import org.jspecify.annotations.Nullable;

/** What a dose away from the clinic needs, and which dose must never be taken there. */
final class HomeRules {
    static final List<Rule> ALL = List.of(
            new Rule("P06", HomeRules::somebodyIsThere),
            new Rule("P07", HomeRules::noEsketamine),
            new Rule("P08", HomeRules::warnOfRacemic));

    private HomeRules() {}

    private static void somebodyIsThere(Chart chart, Report report) {
        for (Dosed dosed : away(chart, report)) {
            judgeAdult(chart, report, dosed);
            judgeContact(chart, report, dosed);
            judgeAddress(report, dosed);
        }
    }

    private static void judgeAdult(Chart chart, Report report, Dosed dosed) {
        @Nullable Setting setting = dosed.session().setting();
        List<Truth> adults = new ArrayList<>();
        for (@Nullable SupportPerson person : chart.episode().supportPeople()) {
            if (person != null && setting != null && setting.supportPeople().contains(person.id())) {
                adults.add(adult(person.adult()));
            }
        }
        switch (Truth.any(adults)) {
            case YES -> report.kept();
            case NO -> report.broken(dosed.pointer(), "P06.no-adult");
            case OPEN -> report.skipped(dosed.pointer(), Reason.ADULT_UNKNOWN);
        }
    }

    private static Truth adult(@Nullable Recorded<Boolean> recorded) {
        @Nullable Boolean known = recorded == null ? null : recorded.known();
        if (known == null) {
            return Truth.OPEN;
        }
        return known ? Truth.YES : Truth.NO;
    }

    private static void judgeContact(Chart chart, Report report, Dosed dosed) {
        @Nullable EmergencyContact contact = chart.episode().client().emergencyContact();
        @Nullable Instant confirmed = contact == null ? null : contact.confirmedAt();
        if (contact == null) {
            report.broken("/client", "P06.no-contact");
        } else if (confirmed == null) {
            report.broken("/client/emergencyContact", "P06.contact-not-confirmed");
        } else {
            Truth today = Days.same(dosed, confirmed);
            if (today == Truth.NO && confirmed.isAfter(dosed.firstDose().latest())) {
                report.skipped("/client/emergencyContact", Reason.LATER_REVIEW);
            } else if (!report.settled("/client/emergencyContact", today)) {
                report.broken("/client/emergencyContact", "P06.contact-not-confirmed");
            }
        }
    }

    private static void judgeAddress(Report report, Dosed dosed) {
        @Nullable PreparationChecklist list = dosed.session().checklist();
        @Nullable Recorded<Boolean> confirmed = list == null ? null : list.addressConfirmed();
        if (confirmed != null && Boolean.TRUE.equals(confirmed.known())) {
            report.kept();
        } else {
            report.broken(dosed.pointer(), "P06.address-not-confirmed");
        }
    }

    private static void noEsketamine(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == Substance.ESKETAMINE) {
                judgePlace(report, dosed);
            }
        }
    }

    private static void judgePlace(Report report, Dosed dosed) {
        @Nullable Modality modality = modality(dosed);
        if (modality == null) {
            report.skipped(dosed.pointer(), Reason.MODALITY_MISSING);
        } else if (modality == Modality.IN_PERSON) {
            report.kept();
        } else {
            report.broken(dosed.pointer(), "P07.at-home");
        }
    }

    private static void warnOfRacemic(Chart chart, Report report) {
        for (Dosed dosed : away(chart, report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == Substance.RACEMIC_KETAMINE) {
                report.broken(dosed.pointer(), "P08.warning");
            }
        }
    }

    /** The doses at which the person was not in one room with the clinic; skips where nothing says where they were. */
    private static List<Dosed> away(Chart chart, Report report) {
        List<Dosed> away = new ArrayList<>();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable Modality modality = modality(dosed);
            if (modality == null) {
                report.skipped(dosed.pointer(), Reason.MODALITY_MISSING);
            } else if (modality != Modality.IN_PERSON) {
                away.add(dosed);
            }
        }
        return away;
    }

    private static @Nullable Modality modality(Dosed dosed) {
        @Nullable Setting setting = dosed.session().setting();
        return setting == null ? null : setting.modality();
    }
}
