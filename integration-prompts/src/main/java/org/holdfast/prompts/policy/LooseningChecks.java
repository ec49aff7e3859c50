package org.holdfast.prompts.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.SignalState;
import org.jspecify.annotations.Nullable;

/** Where a policy lets more through than the shipped one, held against what it says about that itself. */
final class LooseningChecks {
    private static final int MAX_DISTRESS = 10;
    private static final int MAX_INTENSITY = 4;

    private final SelectionPolicy ours;
    private final SelectionPolicy shipped;
    private final List<String> loose = new ArrayList<>();

    LooseningChecks(SelectionPolicy ours, SelectionPolicy shipped) {
        this.ours = ours;
        this.shipped = shipped;
    }

    /** Each loosening that is not named, and each name that loosens nothing. */
    List<Problem> problems() {
        compareNumbers();
        compareLists();
        comparePhases();
        compareCaps();
        List<Loosening> named = ours.loosened() == null ? List.of() : ours.loosened();
        List<String> pointers = named.stream().map(Loosening::of).toList();
        List<Problem> problems = new ArrayList<>();
        loose.stream()
                .filter(pointer -> !pointers.contains(pointer))
                .forEach(pointer -> problems.add(Problem.at(
                        pointer, "loosened", "lets more through than the shipped policy; name it under /loosened")));
        for (int i = 0; i < named.size(); i++) {
            checkNamed("/loosened/" + i, named.get(i), problems);
        }
        return problems;
    }

    private void checkNamed(String pointer, Loosening named, List<Problem> problems) {
        if (!loose.contains(named.of())) {
            problems.add(Problem.at(pointer + "/of", "nothing-loosened", "this value is not loosened"));
        }
        if (named.by().isBlank() || named.reason().isBlank()) {
            problems.add(Problem.at(pointer, "blank", "a loosening says who answers for it and why"));
        }
    }

    private void compareNumbers() {
        if (ours.minimumReview().compareTo(shipped.minimumReview()) < 0) {
            loose.add("/minimumReview");
        }
        higher("/maxIntensity", ours.maxIntensity(), shipped.maxIntensity());
        higher("/supportFirstFromDistress", ours.supportFirstFromDistress(), shipped.supportFirstFromDistress());
        lower("/monitoredHours", ours.monitoredHours(), shipped.monitoredHours());
        lower("/sessionDayHours", ours.sessionDayHours(), shipped.sessionDayHours());
        higher("/groundedForMinutes", ours.groundedForMinutes(), shipped.groundedForMinutes());
        higher("/therapistForMinutes", ours.therapistForMinutes(), shipped.therapistForMinutes());
        higher("/dailyMinutes", ours.dailyMinutes(), shipped.dailyMinutes());
        higher("/skipsUntilRest", ours.skipsUntilRest(), shipped.skipsUntilRest());
        lower("/skippedRestDays", ours.skippedRestDays(), shipped.skippedRestDays());
        higher("/titrationRise", ours.titrationRise(), shipped.titrationRise());
        higher("/deepFromIntensity", ours.deepFromIntensity(), shipped.deepFromIntensity());
        lower("/decisionsFromDay", ours.decisionsFromDay(), shipped.decisionsFromDay());
        lower("/tellCareTeamUntilDay", ours.tellCareTeamUntilDay(), shipped.tellCareTeamUntilDay());
        comparePersistence(ours.persistence(), shipped.persistence());
        higher(
                "/session/groundFromDistress",
                ours.session().groundFromDistress(),
                shipped.session().groundFromDistress());
        higher(
                "/session/groundFromRise",
                ours.session().groundFromRise(),
                shipped.session().groundFromRise());
        higher(
                "/session/resumeWithinMinutes",
                ours.session().resumeWithinMinutes(),
                shipped.session().resumeWithinMinutes());
    }

    private void comparePersistence(Persistence own, Persistence theirs) {
        higher("/persistence/distressFrom", own.distressFrom(), theirs.distressFrom());
        higher("/persistence/checkIns", own.checkIns(), theirs.checkIns());
        lower("/persistence/days", own.days(), theirs.days());
    }

    private void compareLists() {
        SelectionPolicy.Rumination own = ours.rumination();
        SelectionPolicy.Rumination theirs = shipped.rumination();
        more("/earlyDecisionPrompts", ours.earlyDecisionPrompts(), shipped.earlyDecisionPrompts());
        more("/rumination/tags", theirs.tags(), own.tags());
        higher("/rumination/prompts", own.prompts(), theirs.prompts());
        lower("/rumination/days", own.days(), theirs.days());
        more("/rumination/modalities", own.modalities(), theirs.modalities());
        more("/rumination/domains", own.domains(), theirs.domains());
    }

    /** A later phase opens nearer prompts, so it must not come sooner. */
    private void comparePhases() {
        int last = Stream.concat(ours.phases().stream(), shipped.phases().stream())
                .mapToInt(SelectionPolicy.PhaseDays::from)
                .max()
                .orElse(0);
        if (IntStream.rangeClosed(0, last).anyMatch(day -> ours.phase(day).compareTo(shipped.phase(day)) > 0)) {
            loose.add("/phases");
        }
    }

    private void compareCaps() {
        if (situations().anyMatch(facts -> cap(ours, facts) > cap(shipped, facts))) {
            loose.add("/caps");
        }
    }

    private static int cap(SelectionPolicy policy, CapRow.Facts facts) {
        return policy.caps().stream()
                .filter(row -> row.applies(facts))
                .mapToInt(CapRow::cap)
                .min()
                .orElse(MAX_INTENSITY);
    }

    private static Stream<CapRow.Facts> situations() {
        return IntStream.rangeClosed(-1, MAX_DISTRESS)
                .boxed()
                .flatMap(rating -> Stream.of(Arousal.values())
                        .flatMap(arousal -> Stream.of(SignalState.values())
                                .flatMap(signals -> flags(rating < 0 ? null : rating, arousal, signals))));
    }

    private static Stream<CapRow.Facts> flags(@Nullable Integer rating, Arousal arousal, SignalState signals) {
        return IntStream.range(0, 1 << 4)
                .mapToObj(bits -> new CapRow.Facts(
                        rating, arousal, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, signals, (bits & 8) != 0));
    }

    private void higher(String pointer, int own, int theirs) {
        if (own > theirs) {
            loose.add(pointer);
        }
    }

    private void lower(String pointer, int own, int theirs) {
        if (own < theirs) {
            loose.add(pointer);
        }
    }

    private void more(String pointer, Collection<?> own, Collection<?> theirs) {
        if (!theirs.containsAll(own)) {
            loose.add(pointer);
        }
    }
}
