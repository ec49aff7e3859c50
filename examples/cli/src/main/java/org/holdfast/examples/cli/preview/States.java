package org.holdfast.examples.cli.preview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.request.Assertion;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Arousal;
import org.jspecify.annotations.Nullable;

/** Every state that the page can show, in a fixed order: the number of a state counts through its axes, the last first. */
final class States {
    private static final Instant NOW = Instant.parse("2026-06-20T16:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final long SEED = 7;
    private static final List<@Nullable Integer> DAYS = Arrays.asList(null, 0, 2, 8, 30, 120);
    private static final int NOT_SAID = 11;
    private static final List<Arousal> AROUSAL = List.of(Arousal.WITHIN, Arousal.HYPER, Arousal.HYPO, Arousal.UNKNOWN);
    private static final List<Integer> CAPS = List.of(4, 2, 1);
    private static final Assertion GROUNDED = new Assertion(null, NOW.minusSeconds(120));
    private static final Assertion THERAPIST = new Assertion(
            new PractitionerId(UUID.fromString("0b9e0c0a-3d4e-4c7e-9a51-0f2a4d1c8e11")), NOW.minusSeconds(600));
    private static final SafetySignal REVIEW =
            new SafetySignal(SafetySignal.Level.REVIEW, SafetySignal.Source.CLINICIAN, null, null, null);

    private final List<String> languages;
    private final List<Axis> axes;

    States(List<String> languages) {
        this.languages = languages;
        this.axes = List.of(
                new Axis(
                        "day",
                        "When",
                        true,
                        List.of(
                                "before any dose",
                                "the day of a dose, five hours later",
                                "2 days after a dose",
                                "8 days after",
                                "30 days after",
                                "120 days after"),
                        2),
                new Axis("distress", "Distress, as the person rates it", true, ratings(), 3),
                new Axis(
                        "arousal",
                        "Arousal (window of tolerance)",
                        false,
                        List.of("within", "too much", "too little", "not known"),
                        0),
                new Axis("unreal", "Things feel unreal", false, List.of("no", "yes"), 0),
                new Axis("therapist", "Therapist in the room", false, List.of("no", "yes"), 0),
                new Axis("grounded", "Grounded just now", false, List.of("no", "yes"), 0),
                new Axis("cap", "Limit set by a clinician", false, List.of("none", "up to 2", "up to 1"), 0),
                new Axis("signal", "Signal open for review", false, List.of("no", "yes"), 0),
                new Axis("language", "Language", false, languages, 0));
    }

    private static List<String> ratings() {
        List<String> ratings = new ArrayList<>();
        for (int rating = 0; rating < NOT_SAID; rating++) {
            ratings.add(String.valueOf(rating));
        }
        ratings.add("not said");
        return ratings;
    }

    List<Axis> axes() {
        return axes;
    }

    int count() {
        return axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, (a, b) -> a * b);
    }

    /** How each axis is set in a state. */
    int[] settings(int state) {
        int[] settings = new int[axes.size()];
        int left = state;
        for (int i = axes.size() - 1; i >= 0; i--) {
            settings[i] = left % axes.get(i).values().size();
            left /= axes.get(i).values().size();
        }
        return settings;
    }

    SelectionRequest request(int state) {
        int[] set = settings(state);
        return start().distress(set[1] == NOT_SAID ? Distress.missing(MissingReason.DECLINED) : Distress.rated(set[1]))
                .arousal(AROUSAL.get(set[2]))
                .feelsUnreal(set[3] == 1)
                .dosing(dosing(DAYS.get(set[0])))
                .therapist(set[4] == 1 ? THERAPIST : null)
                .grounded(set[5] == 1 ? GROUNDED : null)
                .limits(ClinicianLimits.upTo(CAPS.get(set[6])))
                .signals(set[7] == 1 ? List.of(REVIEW) : List.of())
                .place(null, languages.get(set[8]))
                .build();
    }

    /** The state in which nothing counts but help. */
    SelectionRequest crisis(String language) {
        return start().place(null, language)
                .signals(List.of(new SafetySignal(
                        SafetySignal.Level.CRISIS, SafetySignal.Source.PERSON_ASKED, null, null, null)))
                .build();
    }

    private static RequestBuilder start() {
        return SelectionRequest.at(NOW, ZONE, SEED).consented(true);
    }

    private static DosingTimes dosing(@Nullable Integer day) {
        if (day == null) {
            return new DosingTimes(null, null, null);
        }
        Instant last = NOW.minus(Duration.ofDays(day)).minus(Duration.ofHours(5));
        return new DosingTimes(last, last.plus(Duration.ofHours(3)), null);
    }
}
