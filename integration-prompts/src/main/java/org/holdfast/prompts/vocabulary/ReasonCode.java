package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a prompt is offered or kept back. The codes are stable; their words stand in a bundle. */
public enum ReasonCode implements Coded {
    /** Help comes first; nothing is offered beside it. */
    @JsonProperty("crisis")
    CRISIS("crisis"),
    /** The person has not agreed to prompts. */
    @JsonProperty("no-consent")
    NO_CONSENT("no-consent"),
    /** Things feel unreal to the person; only orienting helps now. */
    @JsonProperty("feels-unreal")
    FEELS_UNREAL("feels-unreal"),
    /** The dose is too recent, or nobody has recorded the release. */
    @JsonProperty("not-released")
    NOT_RELEASED("not-released"),
    /** Distress is so high that support and grounding come first. */
    @JsonProperty("distress-high")
    DISTRESS_HIGH("distress-high"),
    /** Nobody has said when the last dose was. */
    @JsonProperty("phase-unknown")
    PHASE_UNKNOWN("phase-unknown"),
    /** Meant for another phase. */
    @JsonProperty("phase")
    PHASE("phase"),
    /** Meant for other days. */
    @JsonProperty("day-window")
    DAY_WINDOW("day-window"),
    /** Nearer than the clinic's policy allows. */
    @JsonProperty("cap-policy")
    CAP_POLICY("cap-policy"),
    /** Nearer than the clinician allows. */
    @JsonProperty("cap-clinician")
    CAP_CLINICIAN("cap-clinician"),
    /** Nearer than is offered without a therapist. */
    @JsonProperty("cap-no-therapist")
    CAP_NO_THERAPIST("cap-no-therapist"),
    /** Nearer than suits this distress. */
    @JsonProperty("cap-distress")
    CAP_DISTRESS("cap-distress"),
    /** Nearer than suits someone whose distress is not known. */
    @JsonProperty("cap-distress-unknown")
    CAP_DISTRESS_UNKNOWN("cap-distress-unknown"),
    /** Nearer than suits this arousal. */
    @JsonProperty("cap-arousal")
    CAP_AROUSAL("cap-arousal"),
    /** Nearer than suits the day of a dose. */
    @JsonProperty("cap-session-day")
    CAP_SESSION_DAY("cap-session-day"),
    /** The last prompt of today came near; something light follows. */
    @JsonProperty("cap-pendulation")
    CAP_PENDULATION("cap-pendulation"),
    /** The last prompt left more distress behind; the next one comes less near. */
    @JsonProperty("cap-titration")
    CAP_TITRATION("cap-titration"),
    /** A signal waits for a clinician. */
    @JsonProperty("cap-review")
    CAP_REVIEW("cap-review"),
    /** Nobody has said whether a signal waits for a clinician. */
    @JsonProperty("cap-signals-unknown")
    CAP_SIGNALS_UNKNOWN("cap-signals-unknown"),
    /** Nobody has asked whether things feel unreal. */
    @JsonProperty("cap-unreal-unknown")
    CAP_UNREAL_UNKNOWN("cap-unreal-unknown"),
    /** Offered only after grounding. */
    @JsonProperty("needs-grounding")
    NEEDS_GROUNDING("needs-grounding"),
    /** Offered only beside a therapist. */
    @JsonProperty("needs-therapist")
    NEEDS_THERAPIST("needs-therapist"),
    /** Touches on a topic that the person leaves alone. */
    @JsonProperty("your-topic-list")
    YOUR_TOPIC_LIST("your-topic-list"),
    /** Kept back by the clinician. */
    @JsonProperty("blocked-by-clinician")
    BLOCKED_BY_CLINICIAN("blocked-by-clinician"),
    /** Looks inward, which suits only a person who is within their window. */
    @JsonProperty("internal-anchor")
    INTERNAL_ANCHOR("internal-anchor"),
    /** Calls for a decision, too soon after a dose. */
    @JsonProperty("early-decision")
    EARLY_DECISION("early-decision"),
    /** Shown not long ago. */
    @JsonProperty("recent")
    RECENT("recent"),
    /** Skipped twice; it rests. */
    @JsonProperty("skipped-twice")
    SKIPPED_TWICE("skipped-twice"),
    /** Would take more time than there is today. */
    @JsonProperty("daily-budget")
    DAILY_BUDGET("daily-budget"),
    /** One that came near has been offered today. */
    @JsonProperty("one-deep-a-day")
    ONE_DEEP_A_DAY("one-deep-a-day"),
    /** Thoughts may be circling; making and moving suit better. */
    @JsonProperty("rumination-guard")
    RUMINATION_GUARD("rumination-guard"),
    /** Not yet reviewed in this language. */
    @JsonProperty("not-reviewed-in-language")
    NOT_REVIEWED_IN_LANGUAGE("not-reviewed-in-language"),
    /** No exercise that would lead out of it is reviewed and fits now. */
    @JsonProperty("no-way-out")
    NO_WAY_OUT("no-way-out"),
    /** Fits these days best. */
    @JsonProperty("fits-today")
    FITS_TODAY("fits-today"),
    /** It is a way of working that the person likes. */
    @JsonProperty("matches-your-choice")
    MATCHES_YOUR_CHOICE("matches-your-choice"),
    /** Its part of life has come up least of late. */
    @JsonProperty("balances-domain")
    BALANCES_DOMAIN("balances-domain"),
    /** It leads outward or moves, which suits how activated the person is. */
    @JsonProperty("suits-arousal")
    SUITS_AROUSAL("suits-arousal"),
    /** It suits what was planned for today. */
    @JsonProperty("planned-today")
    PLANNED_TODAY("planned-today"),
    /** It goes on from the last one in another way. */
    @JsonProperty("follows-last")
    FOLLOWS_LAST("follows-last"),
    /** It is short, and the person is tired. */
    @JsonProperty("short-for-now")
    SHORT_FOR_NOW("short-for-now"),
    /** A clinician suggested it. */
    @JsonProperty("suggested-by-clinician")
    SUGGESTED_BY_CLINICIAN("suggested-by-clinician"),
    /** The person asked for it. */
    @JsonProperty("chosen-by-person")
    CHOSEN_BY_PERSON("chosen-by-person"),
    /** Another way of doing it, to swap to. */
    @JsonProperty("another-way")
    ANOTHER_WAY("another-way"),
    /** It could be offered; others fit today better. */
    @JsonProperty("other-fits-better")
    OTHER_FITS_BETTER("other-fits-better");

    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
