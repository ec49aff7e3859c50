package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.core.consent.RecordingConsent;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Setting;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** That nobody was recorded without having agreed to it. */
final class RecordingRules {
    static final List<Rule> ALL = List.of(new Rule("C05", RecordingRules::agreedTo));

    private RecordingRules() {}

    private static void agreedTo(Chart chart, Report report) {
        for (Session session : chart.episode().sessions()) {
            @Nullable Setting setting = session == null ? null : session.setting();
            if (setting == null || !session.tookPlace()) {
                continue;
            }
            for (int i = 0; i < setting.recordings().size(); i++) {
                Setting.@Nullable Recording recording = setting.recordings().get(i);
                if (recording != null) {
                    judge(chart, report, session, recording, chart.pointer(session) + "/setting/recordings/" + i);
                }
            }
        }
    }

    private static void judge(
            Chart chart, Report report, Session session, Setting.Recording recording, String pointer) {
        List<RecordingConsent> consents = consents(chart, recording);
        @Nullable TimeSpan held = session.held();
        if (consents.stream().noneMatch(RecordingConsent::wasGiven)) {
            report.broken(pointer, "C05.no-consent");
        } else if (held == null) {
            report.skipped(pointer, Reason.SESSION_TIME_MISSING);
        } else if (!report.settled(pointer, inForce(consents, held))) {
            report.broken(pointer, "C05.no-consent");
        }
    }

    /**
     * When in the session the recorder ran is not known: a consent that held for a part of the session leaves it open.
     */
    private static Truth inForce(List<RecordingConsent> consents, TimeSpan held) {
        List<Instant> moments = new ArrayList<>(List.of(held.start()));
        if (held.end() != null && held.end().isAfter(held.start())) {
            moments.add(held.end().minusNanos(1));
        }
        consents.stream().flatMap(RecordingRules::turns).filter(held::contains).forEach(moments::add);
        return Truth.of(
                moments.stream().allMatch(at -> inForce(consents, at)),
                moments.stream().anyMatch(at -> inForce(consents, at)));
    }

    /** The moments at which a consent may begin or end. */
    private static Stream<Instant> turns(RecordingConsent consent) {
        @Nullable TimeSpan validity = consent.validity();
        return Stream.of(
                        Optional.ofNullable(consent.signedAt()),
                        Optional.ofNullable(consent.withdrawnAt()),
                        Optional.ofNullable(validity).map(TimeSpan::start),
                        Optional.ofNullable(validity).map(TimeSpan::end))
                .flatMap(Optional::stream);
    }

    private static boolean inForce(List<RecordingConsent> consents, Instant at) {
        return consents.stream().anyMatch(consent -> consent.inForceAt(at));
    }

    private static List<RecordingConsent> consents(Chart chart, Setting.Recording recording) {
        return chart.episode().consents().stream()
                .filter(RecordingConsent.class::isInstance)
                .map(RecordingConsent.class::cast)
                .filter(consent -> covers(consent.covers(), recording))
                .toList();
    }

    /** Who agreed to be filmed agreed to be heard. */
    private static boolean covers(List<RecordingConsent.Kind> kinds, Setting.Recording recording) {
        return switch (recording) {
            case AUDIO -> kinds.contains(RecordingConsent.Kind.AUDIO) || kinds.contains(RecordingConsent.Kind.VIDEO);
            case VIDEO -> kinds.contains(RecordingConsent.Kind.VIDEO);
            case AI_TRANSCRIPTION -> kinds.contains(RecordingConsent.Kind.AI_TRANSCRIPTION);
        };
    }
}
