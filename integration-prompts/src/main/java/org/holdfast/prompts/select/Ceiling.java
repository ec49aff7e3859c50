package org.holdfast.prompts.select;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.prompts.policy.CapRow;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.jspecify.annotations.Nullable;

/** How near a prompt may come now: the lowest of all caps that apply, each kept so that it can be named. */
final class Ceiling {
    private final List<Cap> caps = new ArrayList<>();

    Ceiling(Situation situation, Past past, SelectionPolicy policy) {
        caps.add(new Cap(ReasonCode.CAP_POLICY, policy.maxIntensity()));
        @Nullable ClinicianLimits limits = situation.request().limits();
        if (limits != null && limits.maxIntensity() != null) {
            caps.add(new Cap(ReasonCode.CAP_CLINICIAN, limits.maxIntensity()));
        }
        CapRow.Facts facts = situation.facts(past.lastWasDeepToday());
        policy.caps().stream()
                .filter(row -> row.applies(facts))
                .forEach(row -> caps.add(new Cap(row.reason(), row.cap())));
        if (past.roseLastTime()) {
            caps.add(new Cap(ReasonCode.CAP_TITRATION, Math.max(lowest() - 1, 0)));
        }
    }

    int lowest() {
        return caps.stream().mapToInt(Cap::cap).min().orElseThrow();
    }

    void hold(int intensity, List<Reason> reasons) {
        for (Cap cap : caps) {
            if (intensity > cap.cap()) {
                reasons.add(new Reason(cap.code(), cap.cap(), intensity));
            }
        }
    }

    private record Cap(ReasonCode code, int cap) {}
}
