package org.holdfast.prompts.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;

/**
 * Reads words before people do: are they easy, short, an invitation, free of what wounds? It reports everything that is
 * wrong at once, and rewrites nothing.
 *
 * <p>It finds what a list can find. Whether a text is kind is for a clinician and for people who have lived it to say.
 *
 * <pre>{@code
 * WordingLinter linter = WordingLinter.english();
 * List<Problem> problems = linter.check(new Passage("prompt.mine.text", Passage.Kind.INVITATION, text, List.of()));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class WordingLinter {
    private final WordingRules rules;
    private final ReadingGrade grade;

    /**
     * Makes a linter from rules of your own.
     *
     * @param rules the rules of one language
     */
    public WordingLinter(WordingRules rules) {
        this.rules = rules;
        this.grade = new ReadingGrade(rules);
    }

    /**
     * The linter with the shipped English rules.
     *
     * @return a linter for English
     */
    public static WordingLinter english() {
        try (InputStream in = WordingLinter.class.getResourceAsStream("rules_en.json")) {
            return new WordingLinter(Documents.strict().read(WordingRules.class, "rules_en.json", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The language that the rules are for.
     *
     * @return a BCP 47 tag
     */
    public String language() {
        return rules.language();
    }

    /**
     * The reading grade of a text under these rules.
     *
     * @param text a text with at least one word
     * @return the grade with one decimal
     * @throws IllegalArgumentException if the text has no word
     */
    public BigDecimal grade(String text) {
        return grade.of(text);
    }

    /**
     * Checks one text.
     *
     * @param passage the text, what it is for, and its tags
     * @return all that is wrong with it, in the order of the rules; empty if nothing is
     */
    public List<Problem> check(Passage passage) {
        List<String> words = Words.of(passage.text());
        if (words.isEmpty()) {
            return List.of(problem(passage, "empty-text", "the text has no words"));
        }
        List<Problem> found = new ArrayList<>();
        checkEase(passage, words, found);
        checkForbidden(passage, words, found);
        if (passage.kind() == Passage.Kind.INVITATION) {
            checkInvitation(passage, words, found);
            checkTriggers(passage, words, found);
        }
        return List.copyOf(found);
    }

    private void checkEase(Passage passage, List<String> words, List<Problem> found) {
        BigDecimal reached = grade.of(passage.text());
        if (reached.compareTo(rules.maxGrade()) > 0) {
            found.add(problem(
                    passage,
                    "too-hard",
                    "reading grade " + reached + " is above " + rules.maxGrade().toPlainString()));
        }
        int longest = Words.sentences(passage.text()).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
        if (longest > rules.maxSentenceWords()) {
            found.add(problem(
                    passage,
                    "sentence-too-long",
                    "a sentence has " + longest + " words, at most " + rules.maxSentenceWords()));
        }
        if (words.size() > rules.maxWords()) {
            found.add(problem(
                    passage, "text-too-long", "the text has " + words.size() + " words, at most " + rules.maxWords()));
        }
        long questions = passage.text().chars().filter(c -> c == '?').count();
        if (questions > rules.maxQuestions()) {
            found.add(problem(
                    passage,
                    "too-many-questions",
                    "the text asks " + questions + " questions, at most " + rules.maxQuestions()));
        }
    }

    private void checkForbidden(Passage passage, List<String> words, List<Problem> found) {
        List<String> left = Words.without(words, rules.permissions());
        for (WordingRules.Family family : rules.families()) {
            List<String> ways = family.unless() == null ? List.of() : family.unless();
            if (anyStands(words, ways)) {
                continue;
            }
            for (String phrase : family.phrases()) {
                if (Words.contain(left, phrase)) {
                    found.add(problem(
                            passage,
                            "forbidden-phrase",
                            "'" + phrase + "' is not said to people (" + family.id() + ")"));
                }
            }
        }
    }

    private void checkInvitation(Passage passage, List<String> words, List<Problem> found) {
        if (rules.commands().contains(words.get(0))) {
            found.add(problem(passage, "starts-as-command", "the text begins with a command: '" + words.get(0) + "'"));
        }
        boolean asks = passage.text().contains("?") && anyStands(words, rules.questions());
        if (!asks && !anyStands(words, rules.invitations())) {
            found.add(
                    problem(passage, "no-invitation", "the text leaves no choice: it has no 'could', 'might' or 'if'"));
        }
    }

    private static boolean anyStands(List<String> words, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> Words.contain(words, phrase));
    }

    private void checkTriggers(Passage passage, List<String> words, List<Problem> found) {
        for (WordingRules.Trigger trigger : rules.triggers()) {
            if (!Collections.disjoint(trigger.tags(), passage.tags())) {
                continue;
            }
            trigger.words().stream()
                    .filter(words::contains)
                    .findFirst()
                    .ifPresent(word -> found.add(problem(
                            passage,
                            "missing-tag",
                            "'" + word + "' calls for the tag "
                                    + String.join(
                                            " or ",
                                            trigger.tags().stream()
                                                    .map(tag -> tag.code())
                                                    .toList()))));
        }
    }

    private static Problem problem(Passage passage, String code, String message) {
        return Problem.at("/" + passage.key(), code, message);
    }
}
