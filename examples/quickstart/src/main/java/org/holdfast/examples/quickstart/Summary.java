package org.holdfast.examples.quickstart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.session.DosingSession;
import org.holdfast.measures.change.Change;
import org.holdfast.measures.scoring.ScoreResult;

/** A review on one screen of a terminal: signals first, then symptoms, doses, rules, and the prompt of the day. */
public final class Summary {
    private final CareReview review;
    private final List<String> lines = new ArrayList<>();

    private Summary(CareReview review) {
        this.review = review;
    }

    /**
     * Sums a review up.
     *
     * @param review the review
     * @return the lines
     */
    public static List<String> of(CareReview review) {
        Summary summary = new Summary(review);
        summary.signals();
        review.courses().forEach(summary::course);
        summary.doses();
        summary.findings();
        summary.prompt();
        return List.copyOf(summary.lines);
    }

    private void signals() {
        heading("Critical answers");
        int before = lines.size();
        for (Course course : review.courses()) {
            for (ScoreResult result : course.results()) {
                for (SafetySignal raised : result.signals()) {
                    SafetySignal signal = review.episode().handled(raised);
                    String item = Objects.requireNonNull(signal.measure()).item();
                    say(Words.signal(
                            signal, course.label(item), course.definition().id(), course.on(result)));
                }
            }
        }
        if (lines.size() == before) {
            say("none on record, which means nothing");
        }
    }

    private void course(Course course) {
        heading(course.definition().title());
        for (ScoreResult result : course.results()) {
            String total = course.number(result).map(BigDecimal::toPlainString).orElse("-");
            say(String.format(
                    Locale.ROOT, "%-12s %4s  %s", Words.DAY.format(course.on(result)), total, course.reading(result)));
        }
        course.change().ifPresent(this::change);
    }

    private void change(Change change) {
        if (change.verdicts().isEmpty()) {
            say("change since before the first dose " + Words.refused(change));
        }
        change.verdicts()
                .forEach(verdict -> say(Words.question(verdict) + " " + Words.outcome(verdict) + " ("
                        + Words.threshold(verdict.threshold()) + ")"));
    }

    private void doses() {
        heading("Doses and integration");
        for (DosingSession session : review.episode().dosed()) {
            String day = session.startedAt()
                    .map(session::dayOf)
                    .map(Words.DAY::format)
                    .orElse("day not recorded");
            say(day + ": dose " + session.ordinal() + ", "
                    + Words.count(
                            review.episode().integrationOf(session), "integration session", "integration sessions"));
        }
    }

    private void findings() {
        heading("Clinical rules: " + review.assessment().passed().size() + " passed, "
                + review.assessment().broken().size() + " broken, "
                + review.assessment().skipped().size() + " not judged");
        Words.heaviestFirst(review.assessment().findings())
                .forEach(finding -> say(String.format(
                        Locale.ROOT,
                        "%-8s %-4s %s (%s)",
                        Words.weight(finding),
                        finding.rule(),
                        finding.message(Locale.ENGLISH),
                        Words.about(finding, review.episode().sessions()))));
        review.problems().forEach(problem -> say("form     " + problem.pointer() + " " + problem.message()));
    }

    private void prompt() {
        PromptOfTheDay prompt = new PromptOfTheDay(review.offer());
        heading("Prompt of the day");
        say(prompt.text());
        if (!prompt.why().isEmpty()) {
            say("(" + prompt.why() + ")");
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void say(String words) {
        lines.add("  " + words);
    }
}
