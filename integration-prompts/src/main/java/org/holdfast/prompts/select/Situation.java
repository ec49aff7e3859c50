package org.holdfast.prompts.select;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.holdfast.prompts.policy.CapRow;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.Assertion;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.SignalState;
import org.jspecify.annotations.Nullable;

/** A request read under a policy: what today is, and how things stand. What is not known is read towards less. */
final class Situation {
    private static final int NO_DAY = -1;

    private final SelectionRequest request;
    private final SelectionPolicy policy;
    private final LocalDate today;
    private final String language;
    private final boolean phaseKnown;
    private final boolean sessionDay;
    private final int day;

    Situation(SelectionRequest request, SelectionPolicy policy) {
        this.request = request;
        this.policy = policy;
        this.today = dateOf(request.at());
        this.language = request.language() == null
                ? ""
                : Locale.forLanguageTag(request.language()).getLanguage();
        @Nullable DosingTimes dosing = request.dosing();
        @Nullable Instant last = dosing == null ? null : dosing.lastAt();
        // A planned dose whose time has come may have been given: then nobody knows which day it is.
        boolean passed =
                dosing != null && dosing.nextAt() != null && !dosing.nextAt().isAfter(request.at());
        this.phaseKnown = dosing != null && !passed;
        this.sessionDay = last != null && isSessionDay(last);
        this.day = last == null ? NO_DAY : sessionDay ? 0 : daysSince(last);
    }

    SelectionRequest request() {
        return request;
    }

    LocalDate today() {
        return today;
    }

    /** The day after the dose, or -1 if there has been none. */
    int day() {
        return day;
    }

    boolean phaseKnown() {
        return phaseKnown;
    }

    /** The phases that today belongs to: the one after the last dose, and the preparation of the next. */
    Set<Phase> phases() {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        if (phaseKnown) {
            phases.add(day == NO_DAY ? Phase.PREPARATION : policy.phase(day));
            @Nullable Instant next = Objects.requireNonNull(request.dosing()).nextAt();
            if (next != null && ChronoUnit.DAYS.between(today, dateOf(next)) <= policy.preparationLeadDays()) {
                phases.add(Phase.PREPARATION);
            }
        }
        return phases;
    }

    /** Too soon after a dose, or the release is not on record while it is still the day of the dose. */
    boolean notReleased() {
        @Nullable DosingTimes dosing = request.dosing();
        if (dosing == null || dosing.lastAt() == null) {
            return false;
        }
        boolean monitored = sinceDose(dosing.lastAt()).compareTo(Duration.ofHours(policy.monitoredHours())) < 0;
        return monitored || (sessionDay && dosing.releasedAt() == null);
    }

    boolean feelsUnreal() {
        return Boolean.TRUE.equals(request.feelsUnreal());
    }

    /** Whether unreal feelings are, on this day, a thing to tell the care team. */
    boolean nearDose() {
        return day != NO_DAY && day <= policy.tellCareTeamUntilDay();
    }

    boolean distressHigh() {
        @Nullable Integer rating = rating();
        return rating != null && rating >= policy.supportFirstFromDistress();
    }

    /** The prompt that the person asked for by name, if they did. */
    @Nullable
    String chosenPrompt() {
        return request.preferences() == null ? null : request.preferences().chosenPrompt();
    }

    boolean grounded() {
        return holds(request.grounded(), policy.groundedForMinutes());
    }

    boolean therapistPresent() {
        @Nullable Assertion therapist = request.therapist();
        return therapist != null && therapist.by() != null && holds(therapist, policy.therapistForMinutes());
    }

    Arousal arousal() {
        return request.arousal() == null ? Arousal.UNKNOWN : request.arousal();
    }

    SignalState signals() {
        if (request.signals() == null) {
            return SignalState.UNKNOWN;
        }
        return request.reviewOpen() ? SignalState.REVIEW : SignalState.NONE;
    }

    boolean supportFirst() {
        return signals() != SignalState.NONE || distressHigh();
    }

    CapRow.Facts facts(boolean lastWasDeepToday) {
        return new CapRow.Facts(
                rating(),
                arousal(),
                therapistPresent(),
                sessionDay,
                lastWasDeepToday,
                signals(),
                request.feelsUnreal() == null);
    }

    /** The language without its region; empty if it is not known. */
    String language() {
        return language;
    }

    int daysSince(Instant moment) {
        return (int) ChronoUnit.DAYS.between(dateOf(moment), today);
    }

    private boolean isSessionDay(Instant last) {
        return daysSince(last) == 0 || sinceDose(last).compareTo(Duration.ofHours(policy.sessionDayHours())) < 0;
    }

    private Duration sinceDose(Instant last) {
        return Duration.between(last, request.at());
    }

    private @Nullable Integer rating() {
        return request.distress() == null ? null : request.distress().rating();
    }

    private boolean holds(@Nullable Assertion said, int minutes) {
        return said != null && Duration.between(said.at(), request.at()).compareTo(Duration.ofMinutes(minutes)) <= 0;
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, request.zone());
    }
}
