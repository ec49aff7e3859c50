package org.holdfast.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.core.policy.Severity;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Session;
import org.holdfast.measures.change.Change;
import org.holdfast.measures.change.Refusal;
import org.holdfast.measures.change.Verdict;
import org.holdfast.measures.definition.ChangeThreshold;
import org.jspecify.annotations.Nullable;

/** The few sentences that the summary and the report share. */
final class Words {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final Pattern SESSION = Pattern.compile("/sessions/([0-9]+)");

    private static final Map<Verdict.Outcome, String> OUTCOMES = Map.ofEntries(
            Map.entry(Verdict.Outcome.RELIABLE_IMPROVEMENT, "yes, for the better"),
            Map.entry(Verdict.Outcome.RELIABLE_DETERIORATION, "yes, for the worse"),
            Map.entry(Verdict.Outcome.NO_RELIABLE_CHANGE, "no"),
            Map.entry(Verdict.Outcome.RECOVERED, "yes, and by more than error"),
            Map.entry(Verdict.Outcome.IMPROVED, "no, but better by more than error"),
            Map.entry(Verdict.Outcome.UNCHANGED, "no"),
            Map.entry(Verdict.Outcome.DETERIORATED, "no, and worse by more than error"),
            Map.entry(Verdict.Outcome.IMPORTANT_IMPROVEMENT, "yes, for the better"),
            Map.entry(Verdict.Outcome.IMPORTANT_DETERIORATION, "yes, for the worse"),
            Map.entry(Verdict.Outcome.WITHIN_RANGE, "within the published range"),
            Map.entry(Verdict.Outcome.NOT_REACHED, "no"),
            Map.entry(Verdict.Outcome.UNDEFINED, "cannot be told from this start"));

    private static final Map<ChangeThreshold.Kind, String> QUESTIONS = Map.of(
            ChangeThreshold.Kind.RELIABLE, "More than measurement error?",
            ChangeThreshold.Kind.MID, "Enough to matter to people?",
            ChangeThreshold.Kind.CSC_SIDE, "In the range of people who are well?");

    private Words() {}

    static String outcome(Verdict verdict) {
        return OUTCOMES.getOrDefault(verdict.outcome(), verdict.outcome().code());
    }

    static String question(Verdict verdict) {
        return QUESTIONS.getOrDefault(verdict.threshold().kind(), "");
    }

    static String threshold(ChangeThreshold threshold) {
        String value = threshold.value().toPlainString();
        String upTo = threshold.upTo() == null ? "" : " to " + threshold.upTo().toPlainString();
        String unit = threshold.unit() == ChangeThreshold.Unit.PERCENT ? " % of the start" : " points";
        boolean side = threshold.kind() == ChangeThreshold.Kind.CSC_SIDE;
        return (side ? "a score of " + value + " or better" : value + upTo + unit) + "; " + threshold.population();
    }

    static String refused(Change change) {
        return change.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.replace('-', ' '))
                .collect(Collectors.joining(", ", "not judged: ", ""));
    }

    /** Errors, warnings, notes, and last what could not be judged; the order of the rules within each. */
    static Stream<Finding> heaviestFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(
                        Finding::severity, Comparator.nullsLast(Comparator.<Severity>naturalOrder())));
    }

    /** Which session a finding is about, for people who do not count from zero in a document. */
    static String about(Finding finding, List<Session> sessions) {
        Matcher matcher = SESSION.matcher(finding.pointer());
        if (!matcher.lookingAt()) {
            return "";
        }
        Session session = sessions.get(Integer.parseInt(matcher.group(1)));
        String day = session.startedAt().map(session::dayOf).map(DAY::format).orElse("day not recorded");
        return (session instanceof DosingSession dosing ? "dose " + dosing.ordinal() : "session") + ", " + day;
    }

    static String weight(Finding finding) {
        @Nullable Severity severity = finding.severity();
        return severity == null ? "skipped" : severity.code();
    }

    static String signal(SafetySignal signal, String label, String title, LocalDate on) {
        SafetySignal.CriticalAnswer answer = signal.measure();
        String item = answer == null ? "" : ", item " + answer.item() + " (" + label + ")";
        return title + item + ", answered on " + DAY.format(on) + ": asks for "
                + (signal.level() == SafetySignal.Level.CRISIS ? "help at once" : "a review")
                + (signal.unresolved() ? ". No clinician has looked at it yet." : ". A clinician has looked at it.");
    }

    static String count(List<?> things, String one, String many) {
        return things.size() + " " + (things.size() == 1 ? one : many);
    }
}
