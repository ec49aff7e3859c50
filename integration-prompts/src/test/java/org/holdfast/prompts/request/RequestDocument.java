package org.holdfast.prompts.request;

/** A request with every part filled in. */
public final class RequestDocument {
    /** The document. */
    public static final String JSON = """
            {"schema":"holdfast/prompt-request/1","at":"2026-03-07T17:00:00Z","zone":"Europe/Madrid","consented":true,\
            "distress":{"rating":3},"arousal":"within","feelsUnreal":false,\
            "dosing":{"lastAt":"2026-03-05T10:40:00Z","releasedAt":"2026-03-05T13:10:00Z","nextAt":"2026-03-12T09:00:00Z"},\
            "grounded":{"at":"2026-03-07T16:58:00Z"},\
            "therapist":{"by":"0b9e0c0a-3d4e-4c7e-9a51-0f2a4d1c8e11","at":"2026-03-07T16:50:00Z"},\
            "limits":{"maxIntensity":2,"blockedTags":["family"],"blockedModalities":["somatic"],\
            "blockedPrompts":["early.weather"],"dailyMinutes":20},"avoidedTags":["faith"],\
            "preferences":{"modalities":["creative"],"dailyMinutes":15,"chosenPrompt":"early.one-song","circling":false,"tired":true},\
            "history":[{"prompt":"early.weather","at":"2026-03-06T17:00:00Z","outcome":"completed",\
            "before":{"rating":4},"after":{"missing":"declined"}}],\
            "checkIns":[{"at":"2026-03-06T17:00:00Z","distress":{"rating":7},"feelsUnreal":false}],\
            "planned":{"modalities":["somatic"],"domains":["body","nature"]},"suggested":["early.one-song"],\
            "signals":[{"level":"review","source":"clinician"}],"country":"ES","language":"en","seed":7}""";

    private RequestDocument() {}
}
