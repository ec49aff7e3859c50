package org.holdfast.examples.quickstart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.validation.RecordValidator;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.jspecify.annotations.Nullable;

/**
 * All that the libraries say about one episode at one moment: the whole way of the data, once.
 *
 * @param episode the record, as the team may have it
 * @param at the moment
 * @param problems what a form would still ask for
 * @param assessment which clinical rules hold, are broken, or cannot be judged
 * @param courses the scored sheets of each instrument, in the order in which they were completed
 * @param signals critical answers, with what clinicians made of them
 * @param offer what to offer the person now, if a request for it was given
 */
public record CareReview(
        Episode episode,
        Instant at,
        List<Problem> problems,
        Assessment assessment,
        List<Course> courses,
        List<SafetySignal> signals,
        @Nullable Offer offer) {

    /**
     * Reviews an episode without choosing a prompt.
     *
     * @param episode the episode as it was recorded
     * @param at the moment of the review
     * @param jurisdiction whose policies apply, such as {@code US}
     * @return the review
     */
    public static CareReview of(Episode episode, Instant at, String jurisdiction) {
        return review(episode, at, jurisdiction, null);
    }

    /**
     * Reviews an episode and chooses a prompt. The signals of the measures go into the choice.
     *
     * @param episode the episode as it was recorded
     * @param today how the person is now
     * @param jurisdiction whose policies apply, such as {@code US}
     * @return the review
     */
    public static CareReview of(Episode episode, SelectionRequest today, String jurisdiction) {
        return review(episode, today.at(), jurisdiction, today);
    }

    private static CareReview review(
            Episode recorded, Instant at, String jurisdiction, @Nullable SelectionRequest today) {
        Episode episode = recorded.forTeam();
        List<Course> courses = courses(episode);
        List<SafetySignal> signals = courses.stream()
                .flatMap(course -> course.results().stream())
                .flatMap(result -> result.signals().stream())
                .map(episode::handled)
                .toList();
        return new CareReview(
                episode,
                at,
                problems(recorded),
                StandardRules.with(Policies.shipped(jurisdiction)).assess(recorded, at),
                courses,
                signals,
                today == null ? null : selector().select(today.withSignals(signals)));
    }

    private static List<Problem> problems(Episode episode) {
        try (RecordValidator validator = RecordValidator.create()) {
            return validator.problems(episode, Locale.ENGLISH);
        }
    }

    /** The shipped prompts are drafts: this example says so and takes them. */
    private static PromptSelector selector() {
        return new PromptSelector(
                Catalogue.shipped(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
    }

    private static List<Course> courses(Episode episode) {
        Instruments instruments = Instruments.builtIn();
        Map<String, List<ScoreResult>> results = new LinkedHashMap<>();
        episode.measures().stream()
                .sorted(Comparator.comparing(
                        AnswerSheet::completedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .forEach(sheet -> results.computeIfAbsent(sheet.instrument(), id -> new ArrayList<>())
                        .add(Scorer.of(instruments.get(sheet.instrument())).score(sheet)));
        return results.values().stream()
                .map(course -> new Course(episode, List.copyOf(course)))
                .toList();
    }

    /** Says how much was reviewed, and nothing of the person. */
    @Override
    public String toString() {
        return "CareReview[courses=" + Objects.requireNonNull(courses).size() + "]";
    }
}
