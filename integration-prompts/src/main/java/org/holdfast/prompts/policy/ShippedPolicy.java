package org.holdfast.prompts.policy;

import org.holdfast.core.internal.json.ShippedJson;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.holdfast.prompts.vocabulary.Review;
import org.holdfast.prompts.vocabulary.SignalState;

/**
 * Makes the policy that comes with the library, without databind and without the checks that its build has made. A test
 * holds what it makes against what {@link SelectionPolicy#read} makes of the same file.
 */
final class ShippedPolicy {
    private ShippedPolicy() {}

    static SelectionPolicy read() {
        ShippedJson in = ShippedJson.read(SelectionPolicy.class, "policy.json");
        return new SelectionPolicy(
                in.text("id"),
                in.text("version"),
                in.text("origin"),
                in.text("standing"),
                in.one("minimumReview", Review.values()),
                in.whole("maxIntensity"),
                in.whole("supportFirstFromDistress"),
                in.whole("monitoredHours"),
                in.whole("sessionDayHours"),
                in.whole("preparationLeadDays"),
                in.whole("groundedForMinutes"),
                in.whole("therapistForMinutes"),
                in.whole("dailyMinutes"),
                in.whole("skipsUntilRest"),
                in.whole("skippedRestDays"),
                in.whole("titrationRise"),
                in.whole("deepFromIntensity"),
                in.whole("decisionsFromDay"),
                in.texts("earlyDecisionPrompts"),
                in.whole("tellCareTeamUntilDay"),
                in.made("rumination", ShippedPolicy::rumination),
                in.each("phases", ShippedPolicy::phaseDays),
                in.each("caps", ShippedPolicy::cap),
                in.made("persistence", ShippedPolicy::persistence),
                in.made("ranking", ShippedPolicy::ranking),
                in.made("session", ShippedPolicy::session),
                null);
    }

    private static SelectionPolicy.Rumination rumination(ShippedJson in) {
        return new SelectionPolicy.Rumination(
                in.several("tags", ContentTag.values()),
                in.whole("prompts"),
                in.whole("days"),
                in.several("modalities", Modality.values()),
                in.several("domains", Domain.values()));
    }

    private static SelectionPolicy.PhaseDays phaseDays(ShippedJson in) {
        return new SelectionPolicy.PhaseDays(in.one("phase", Phase.values()), in.whole("from"), in.findWhole("to"));
    }

    private static CapRow cap(ShippedJson in) {
        return new CapRow(
                in.text("rule"),
                in.one("reason", ReasonCode.values()),
                in.made("when", ShippedPolicy::when),
                in.whole("cap"));
    }

    private static CapRow.When when(ShippedJson in) {
        return new CapRow.When(
                in.findWhole("distressFrom"),
                in.findWhole("distressTo"),
                in.findFlag("distressMissing"),
                in.has("arousal") ? in.several("arousal", Arousal.values()) : null,
                in.findFlag("therapist"),
                in.findFlag("sessionDay"),
                in.findFlag("lastWasDeepToday"),
                in.has("signals") ? in.several("signals", SignalState.values()) : null,
                in.findFlag("unrealUnknown"));
    }

    private static Persistence persistence(ShippedJson in) {
        return new Persistence(in.whole("distressFrom"), in.whole("checkIns"), in.whole("days"));
    }

    private static Ranking ranking(ShippedJson in) {
        return new Ranking(
                in.whole("phaseFit"),
                in.whole("liking"),
                in.whole("balance"),
                in.whole("balanceDays"),
                in.whole("arousal"),
                in.whole("planned"),
                in.whole("following"),
                in.whole("brevity"),
                in.whole("briefMinutes"),
                in.whole("suggested"));
    }

    private static SessionLimits session(ShippedJson in) {
        return new SessionLimits(
                in.whole("groundFromDistress"),
                in.whole("groundFromRise"),
                in.whole("resumeWithinMinutes"),
                in.whole("pauseAfterTimes"));
    }
}
