package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.jspecify.annotations.Nullable;

/**
 * All that the choice of a prompt is told. What is left out is taken as not known, and not knowing means less, never
 * more: no signals given counts as a signal that waits for a clinician.
 *
 * <pre>{@code
 * {"schema": "holdfast/prompt-request/1", "at": "2026-03-07T17:00:00Z", "zone": "Europe/Madrid", "consented": true,
 *  "distress": {"rating": 3}, "arousal": "within", "feelsUnreal": false,
 *  "dosing": {"lastAt": "2026-03-05T10:40:00Z", "releasedAt": "2026-03-05T13:10:00Z"},
 *  "avoidedTags": ["family"], "history": [], "signals": [], "country": "ES", "language": "en", "seed": 7}
 * }</pre>
 *
 * @param at the moment of the choice
 * @param zone the person's time zone, which decides what today is
 * @param consented whether the person has agreed to be offered prompts
 * @param distress how distressed they say they are
 * @param arousal how activated they say they are
 * @param feelsUnreal whether they say that things feel unreal
 * @param dosing where they stand between doses; absent if that is not known
 * @param grounded that a grounding was enough
 * @param therapist that a therapist is there; only a practitioner can say so
 * @param limits what their clinician keeps back
 * @param avoidedTags the topics that they leave alone; no reason is asked
 * @param preferences what they like
 * @param history what was shown before
 * @param checkIns how they said they were before, if that is kept
 * @param planned what was planned for today
 * @param suggested ids of prompts that a clinician suggests; they come sooner if they may come at all
 * @param signals signals of all measures and people, resolved or not; absent if they are not known
 * @param country the country that they chose, as ISO 3166 alpha-2
 * @param language the language that they read, as a BCP 47 tag
 * @param seed decides between prompts that fit equally; the same seed, the same choice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/prompt-request/1")
public record SelectionRequest(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        ZoneId zone,
        @Nullable Boolean consented,
        @Nullable Distress distress,
        @Nullable Arousal arousal,
        @JsonProperty("feelsUnreal") @Nullable Boolean feelsUnreal,
        @Nullable DosingTimes dosing,
        @Nullable Assertion grounded,
        @Nullable Assertion therapist,
        @Nullable ClinicianLimits limits,
        @JsonProperty("avoidedTags") List<ContentTag> avoidedTags,
        @Nullable Preferences preferences,
        List<PastPrompt> history,
        @JsonProperty("checkIns") @Nullable List<PastCheckIn> checkIns,
        @Nullable Planned planned,
        @Nullable List<String> suggested,
        @Nullable List<SafetySignal> signals,
        @Nullable String country,
        @Nullable String language,
        Long seed) {

    /**
     * Records a request.
     *
     * @throws NullPointerException if the moment, the zone, the avoided topics, the history or the seed is missing
     */
    public SelectionRequest {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
        avoidedTags = List.copyOf(Objects.requireNonNull(avoidedTags, "avoidedTags"));
        history = List.copyOf(Objects.requireNonNull(history, "history"));
        checkIns = checkIns == null ? null : List.copyOf(checkIns);
        suggested = suggested == null ? null : List.copyOf(suggested);
        signals = signals == null ? null : List.copyOf(signals);
        Objects.requireNonNull(seed, "seed");
    }

    /**
     * Starts a request in which nothing is known yet.
     *
     * @param at the moment of the choice
     * @param zone the person's time zone
     * @param seed decides between prompts that fit equally
     * @return the parts, to be filled in
     */
    public static RequestBuilder at(Instant at, ZoneId zone, long seed) {
        return new RequestBuilder(at, zone, seed);
    }

    /**
     * The same request with the signals of all measures and people.
     *
     * @param known the signals, resolved or not
     * @return a copy
     */
    public SelectionRequest withSignals(List<SafetySignal> known) {
        return new SelectionRequest(
                at,
                zone,
                consented,
                distress,
                arousal,
                feelsUnreal,
                dosing,
                grounded,
                therapist,
                limits,
                avoidedTags,
                preferences,
                history,
                checkIns,
                planned,
                suggested,
                known,
                country,
                language,
                seed);
    }

    /**
     * Whether a crisis has been signalled, by anyone, and no clinician has resolved it.
     *
     * @return true if help comes first
     */
    public boolean crisis() {
        return unresolved(SafetySignal.Level.CRISIS);
    }

    /**
     * Whether a signal waits for a clinician.
     *
     * @return true if at least one does
     */
    public boolean reviewOpen() {
        return unresolved(SafetySignal.Level.REVIEW);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "SelectionRequest[...]";
    }

    private boolean unresolved(SafetySignal.Level level) {
        return signals != null && signals.stream().anyMatch(signal -> signal.level() == level && signal.unresolved());
    }
}
