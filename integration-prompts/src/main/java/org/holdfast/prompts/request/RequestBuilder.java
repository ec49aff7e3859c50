package org.holdfast.prompts.request;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a request while they are gathered. What is never set stays not known. Not safe to share between threads.
 *
 * <pre>{@code
 * SelectionRequest request = SelectionRequest.at(now, zone, 7)
 *         .consented(true)
 *         .distress(Distress.rated(3))
 *         .arousal(Arousal.WITHIN)
 *         .feelsUnreal(false)
 *         .dosing(new DosingTimes(lastAt, releasedAt, null))
 *         .signals(List.of())
 *         .place("ES", "en")
 *         .build();
 * }</pre>
 */
public final class RequestBuilder {
    private final Instant at;
    private final ZoneId zone;
    private final long seed;
    private @Nullable Boolean consented;
    private @Nullable Distress distress;
    private @Nullable Arousal arousal;
    private @Nullable Boolean feelsUnreal;
    private @Nullable DosingTimes dosing;
    private @Nullable Assertion grounded;
    private @Nullable Assertion therapist;
    private @Nullable ClinicianLimits limits;
    private List<ContentTag> avoidedTags = List.of();
    private @Nullable Preferences preferences;
    private List<PastPrompt> history = List.of();
    private @Nullable List<PastCheckIn> checkIns;
    private @Nullable Planned planned;
    private @Nullable List<String> suggested;
    private @Nullable List<SafetySignal> signals;
    private @Nullable String country;
    private @Nullable String language;

    RequestBuilder(Instant at, ZoneId zone, long seed) {
        this.at = at;
        this.zone = zone;
        this.seed = seed;
    }

    /**
     * Whether the person has agreed to be offered prompts.
     *
     * @param agreed true if they have
     * @return this
     */
    public RequestBuilder consented(@Nullable Boolean agreed) {
        consented = agreed;
        return this;
    }

    /**
     * How distressed they say they are.
     *
     * @param said a rating, or why there is none
     * @return this
     */
    public RequestBuilder distress(@Nullable Distress said) {
        distress = said;
        return this;
    }

    /**
     * How activated they say they are.
     *
     * @param said the state
     * @return this
     */
    public RequestBuilder arousal(@Nullable Arousal said) {
        arousal = said;
        return this;
    }

    /**
     * Whether they say that things feel unreal.
     *
     * @param said true if they do
     * @return this
     */
    public RequestBuilder feelsUnreal(@Nullable Boolean said) {
        feelsUnreal = said;
        return this;
    }

    /**
     * Where they stand between doses.
     *
     * @param times the times
     * @return this
     */
    public RequestBuilder dosing(@Nullable DosingTimes times) {
        dosing = times;
        return this;
    }

    /**
     * That a grounding was enough.
     *
     * @param said who said so, and when
     * @return this
     */
    public RequestBuilder grounded(@Nullable Assertion said) {
        grounded = said;
        return this;
    }

    /**
     * That a therapist is there.
     *
     * @param said who said so, and when
     * @return this
     */
    public RequestBuilder therapist(@Nullable Assertion said) {
        therapist = said;
        return this;
    }

    /**
     * What their clinician keeps back.
     *
     * @param kept the limits
     * @return this
     */
    public RequestBuilder limits(@Nullable ClinicianLimits kept) {
        limits = kept;
        return this;
    }

    /**
     * The topics that they leave alone.
     *
     * @param tags the topics
     * @return this
     */
    public RequestBuilder avoidedTags(List<ContentTag> tags) {
        avoidedTags = tags;
        return this;
    }

    /**
     * What they like.
     *
     * @param liked the preferences
     * @return this
     */
    public RequestBuilder preferences(@Nullable Preferences liked) {
        preferences = liked;
        return this;
    }

    /**
     * What was shown before.
     *
     * @param shown the prompts, in any order
     * @return this
     */
    public RequestBuilder history(List<PastPrompt> shown) {
        history = shown;
        return this;
    }

    /**
     * How they said they were before.
     *
     * @param said the check-ins, in any order
     * @return this
     */
    public RequestBuilder checkIns(@Nullable List<PastCheckIn> said) {
        checkIns = said;
        return this;
    }

    /**
     * What was planned for today.
     *
     * @param wish the plan
     * @return this
     */
    public RequestBuilder planned(@Nullable Planned wish) {
        planned = wish;
        return this;
    }

    /**
     * What a clinician suggests.
     *
     * @param promptIds the ids of the prompts
     * @return this
     */
    public RequestBuilder suggested(@Nullable List<String> promptIds) {
        suggested = promptIds;
        return this;
    }

    /**
     * The signals of all measures and people.
     *
     * @param raised the signals, resolved or not
     * @return this
     */
    public RequestBuilder signals(@Nullable List<SafetySignal> raised) {
        signals = raised;
        return this;
    }

    /**
     * Where they are, and what they read.
     *
     * @param chosenCountry the country that they chose, as ISO 3166 alpha-2
     * @param readLanguage the language, as a BCP 47 tag
     * @return this
     */
    public RequestBuilder place(@Nullable String chosenCountry, @Nullable String readLanguage) {
        country = chosenCountry;
        language = readLanguage;
        return this;
    }

    /**
     * Puts the parts together.
     *
     * @return the request
     */
    public SelectionRequest build() {
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
                signals,
                country,
                language,
                seed);
    }
}
