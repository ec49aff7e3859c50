package org.holdfast.core.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.consent.TouchConsent;
import org.holdfast.core.consent.TouchConsent.Preference;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Intervention;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Watch;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** That a person was touched only as they had agreed to while sober. */
final class TouchRules {
    static final List<Rule> ALL = List.of(new Rule("C03", TouchRules::asAgreed));

    private TouchRules() {}

    private static void asAgreed(Chart chart, Report report) {
        List<TouchConsent> consents = consents(chart);
        for (Session session : chart.episode().sessions()) {
            if (session instanceof DosingSession dosing && session.tookPlace()) {
                judgeTouch(chart, report, dosing, consents);
            }
        }
        for (Dosed dosed : chart.dosed(report)) {
            judgeWidening(chart, report, dosed, consents);
        }
    }

    private static void judgeTouch(Chart chart, Report report, DosingSession session, List<TouchConsent> consents) {
        @Nullable Watch watch = session.watch();
        List<Intervention> interventions = watch == null ? List.of() : watch.interventions();
        for (int i = 0; i < interventions.size(); i++) {
            @Nullable Intervention intervention = interventions.get(i);
            if (intervention != null && intervention.touching()) {
                judge(report, chart.pointer(session) + "/watch/interventions/" + i, intervention, consents);
            }
        }
    }

    private static void judge(Report report, String pointer, Intervention touch, List<TouchConsent> consents) {
        @Nullable PartialTime at = touch.at();
        if (at == null) {
            report.skipped(pointer, Reason.TIMES_OVERLAP);
            return;
        }
        Optional<TouchConsent> first = inForce(consents, at.earliest());
        Optional<TouchConsent> last = inForce(consents, at.latest());
        if (!first.equals(last)) {
            report.skipped(pointer, Reason.TIMES_OVERLAP);
        } else if (first.isEmpty()) {
            report.broken(pointer, "C03.no-consent");
        } else {
            judge(report, pointer, allowed(first.get(), touch));
        }
    }

    private static void judge(Report report, String pointer, Truth allowed) {
        switch (allowed) {
            case YES -> report.kept();
            case NO -> report.broken(pointer, "C03.not-agreed");
            case OPEN -> report.skipped(pointer, Reason.TOUCH_UNNAMED);
        }
    }

    private static Truth allowed(TouchConsent consent, Intervention touch) {
        @Nullable Preference preference = consent.preference();
        if (preference == null) {
            return Truth.OPEN;
        }
        return switch (preference) {
            case NONE -> Truth.NO;
            case HAND_ONLY -> touch.kind() == Intervention.Kind.HAND_HELD ? Truth.YES : Truth.NO;
            case ASK_EACH_TIME -> Truth.YES;
            case AGREED_LIST -> onTheList(consent, touch.touch());
        };
    }

    private static Truth onTheList(TouchConsent consent, @Nullable String named) {
        if (named == null) {
            return consent.agreed().isEmpty() ? Truth.NO : Truth.OPEN;
        }
        return consent.agreed().contains(named) ? Truth.YES : Truth.NO;
    }

    /** Whoever has been dosed may take back, and may not add. */
    private static void judgeWidening(Chart chart, Report report, Dosed dosed, List<TouchConsent> consents) {
        Instant dose = dosed.firstDose().earliest();
        Optional<TouchConsent> before = inForce(consents, dose);
        for (TouchConsent consent : consents) {
            Instant signed = signed(consent);
            if (!consent.wasGiven() || !signed.isAfter(dose) || !whileWatched(dosed.session(), signed)) {
                continue;
            }
            Truth wider = wider(before, consent);
            if (wider == Truth.NO) {
                report.kept();
            } else if (!signed.isAfter(dosed.firstDose().latest())) {
                report.skipped(chart.pointer(consent), Reason.TIMES_OVERLAP);
            } else if (wider == Truth.OPEN) {
                report.skipped(chart.pointer(consent), Reason.TOUCH_UNCLEAR);
            } else {
                report.broken(chart.pointer(consent), "C03.widened");
            }
        }
    }

    /** Up to the release; if nothing says when that was, up to the end of the day. */
    private static boolean whileWatched(DosingSession session, Instant at) {
        @Nullable Instant end = end(session);
        Optional<PartialTime> dose = session.firstDoseAt();
        return end == null
                ? dose.isPresent()
                        && session.dayOf(at).equals(session.dayOf(dose.get().earliest()))
                : at.isBefore(end);
    }

    private static @Nullable Instant end(DosingSession session) {
        if (session.release() != null) {
            return session.release().at();
        }
        return session.held() == null ? null : session.held().end();
    }

    private static Truth wider(Optional<TouchConsent> before, TouchConsent after) {
        Preference old = before.map(TouchConsent::preference).orElse(Preference.NONE);
        Preference now = Objects.requireNonNullElse(after.preference(), Preference.NONE);
        return switch (now) {
            case NONE -> Truth.NO;
            case HAND_ONLY -> handWidens(old);
            case ASK_EACH_TIME -> old == Preference.ASK_EACH_TIME ? Truth.NO : Truth.YES;
            case AGREED_LIST -> listWidens(old, before.map(TouchConsent::agreed).orElse(List.of()), after.agreed());
        };
    }

    /** Whether a list speaks of a hand is for people to read. */
    private static Truth handWidens(Preference old) {
        return switch (old) {
            case NONE -> Truth.YES;
            case HAND_ONLY, ASK_EACH_TIME -> Truth.NO;
            case AGREED_LIST -> Truth.OPEN;
        };
    }

    private static Truth listWidens(Preference old, List<String> before, List<String> after) {
        boolean more = !before.containsAll(after);
        return switch (old) {
            case NONE -> after.isEmpty() ? Truth.NO : Truth.YES;
            case HAND_ONLY -> after.isEmpty() ? Truth.NO : Truth.OPEN;
            case ASK_EACH_TIME -> Truth.NO;
            case AGREED_LIST -> more ? Truth.YES : Truth.NO;
        };
    }

    /** Of several consents the one that was signed last counts. */
    private static Optional<TouchConsent> inForce(List<TouchConsent> consents, Instant at) {
        return consents.stream().filter(consent -> consent.inForceAt(at)).max(Comparator.comparing(TouchRules::signed));
    }

    private static Instant signed(TouchConsent consent) {
        return Objects.requireNonNullElse(consent.signedAt(), Instant.MIN);
    }

    private static List<TouchConsent> consents(Chart chart) {
        return chart.episode().consents().stream()
                .filter(TouchConsent.class::isInstance)
                .map(TouchConsent.class::cast)
                .toList();
    }
}
