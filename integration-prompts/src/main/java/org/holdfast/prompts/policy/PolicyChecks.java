package org.holdfast.prompts.policy;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.SignalState;

/** What must hold within a policy: phases without gaps, caps that never rise with distress. */
final class PolicyChecks {
    private static final int MAX_DISTRESS = 10;
    private static final int MAX_INTENSITY = 4;
    private static final int MAX_POINTS = 1000;

    private final SelectionPolicy policy;
    private final List<Problem> problems = new ArrayList<>();

    PolicyChecks(SelectionPolicy policy) {
        this.policy = policy;
    }

    List<Problem> problems() {
        checkRanges();
        checkRanking(policy.ranking());
        checkPhases();
        checkCaps();
        for (boolean therapist : new boolean[] {false, true}) {
            checkDistress(therapist);
        }
        return List.copyOf(problems);
    }

    private void checkRanges() {
        atLeast("/monitoredHours", policy.monitoredHours(), 0);
        atLeast("/sessionDayHours", policy.sessionDayHours(), 0);
        atLeast("/preparationLeadDays", policy.preparationLeadDays(), 0);
        atLeast("/groundedForMinutes", policy.groundedForMinutes(), 0);
        atLeast("/therapistForMinutes", policy.therapistForMinutes(), 0);
        atLeast("/dailyMinutes", policy.dailyMinutes(), 0);
        atLeast("/skipsUntilRest", policy.skipsUntilRest(), 1);
        atLeast("/skippedRestDays", policy.skippedRestDays(), 0);
        atLeast("/titrationRise", policy.titrationRise(), 1);
        atLeast("/persistence/checkIns", policy.persistence().checkIns(), 1);
        atLeast("/persistence/days", policy.persistence().days(), 1);
        between("/persistence/distressFrom", policy.persistence().distressFrom(), MAX_DISTRESS);
        atLeast("/session/groundFromRise", policy.session().groundFromRise(), 1);
        atLeast("/session/resumeWithinMinutes", policy.session().resumeWithinMinutes(), 0);
        atLeast("/session/pauseAfterTimes", policy.session().pauseAfterTimes(), 1);
        between("/session/groundFromDistress", policy.session().groundFromDistress(), MAX_DISTRESS);
        between("/maxIntensity", policy.maxIntensity(), MAX_INTENSITY);
        between("/deepFromIntensity", policy.deepFromIntensity(), MAX_INTENSITY);
        between("/supportFirstFromDistress", policy.supportFirstFromDistress(), MAX_DISTRESS);
    }

    private void checkRanking(Ranking ranking) {
        between("/ranking/phaseFit", ranking.phaseFit(), MAX_POINTS);
        between("/ranking/liking", ranking.liking(), MAX_POINTS);
        between("/ranking/balance", ranking.balance(), MAX_POINTS);
        between("/ranking/arousal", ranking.arousal(), MAX_POINTS);
        between("/ranking/planned", ranking.planned(), MAX_POINTS);
        between("/ranking/following", ranking.following(), MAX_POINTS);
        between("/ranking/brevity", ranking.brevity(), MAX_POINTS);
        between("/ranking/suggested", ranking.suggested(), MAX_POINTS);
        atLeast("/ranking/balanceDays", ranking.balanceDays(), 1);
        atLeast("/ranking/briefMinutes", ranking.briefMinutes(), 1);
    }

    private void checkPhases() {
        int next = 0;
        boolean open = false;
        for (int i = 0; i < policy.phases().size(); i++) {
            SelectionPolicy.PhaseDays row = policy.phases().get(i);
            if (open || row.from() != next || (row.to() != null && row.to() < row.from())) {
                add("/phases/" + i, "phase-gap", "phases follow each other from day 0 without gap or overlap");
                return;
            }
            open = row.to() == null;
            next = row.to() == null ? next : row.to() + 1;
        }
        if (!open) {
            add("/phases", "phase-gap", "the last phase has no end");
        }
    }

    private void checkCaps() {
        for (int i = 0; i < policy.caps().size(); i++) {
            between("/caps/" + i + "/cap", policy.caps().get(i).cap(), MAX_INTENSITY);
        }
    }

    private void checkDistress(boolean therapist) {
        int before = MAX_INTENSITY;
        for (int rating = 0; rating <= MAX_DISTRESS; rating++) {
            CapRow.Facts facts =
                    new CapRow.Facts(rating, Arousal.WITHIN, therapist, false, false, SignalState.NONE, false);
            int cap = policy.caps().stream()
                    .filter(row -> row.applies(facts))
                    .mapToInt(CapRow::cap)
                    .min()
                    .orElse(MAX_INTENSITY);
            if (cap > before) {
                add("/caps", "cap-rises", "more distress never brings a prompt nearer: see rating " + rating);
            }
            before = cap;
        }
    }

    private void atLeast(String pointer, int value, int min) {
        if (value < min) {
            add(pointer, "out-of-range", "expected a whole number of at least " + min);
        }
    }

    private void between(String pointer, int value, int max) {
        if (value < 0 || value > max) {
            add(pointer, "out-of-range", "expected a whole number from 0 to " + max);
        }
    }

    private void add(String pointer, String code, String message) {
        problems.add(Problem.at(pointer, code, message));
    }
}
