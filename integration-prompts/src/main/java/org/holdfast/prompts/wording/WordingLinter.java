package org.holdfast.prompts.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
    private final Readability readability;
    private final Map<String, Phrase> phrases = new TreeMap<>();

    /**
     * Makes a linter from rules of your own.
     *
     * @param rules the rules of one language
     */
    public WordingLinter(WordingRules rules) {
        this.rules = rules;
        this.readability = new Readability(rules);
        rules.phrases().forEach(written -> phrases.put(written, Phrase.of(written)));
    }

    /**
     * The linter with the shipped English rules.
     *
     * @return a linter for English
     */
    public static WordingLinter english() {
        return shipped("rules_en.json");
    }

    /**
     * The linter with the shipped Spanish rules: own lists, own reading formula, words that fit any gender. No native
     * clinician has read them yet.
     *
     * @return a linter for Spanish
     */
    public static WordingLinter spanish() {
        return shipped("rules_es.json");
    }

    /**
     * A linter for each language that has rules.
     *
     * @return the linters in the order of their languages
     */
    public static List<WordingLinter> shipped() {
        return List.of(english(), spanish());
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
     * How easy a text is to read, by the formula of these rules.
     *
     * @param text a text with at least one word
     * @return the value with one decimal
     * @throws IllegalArgumentException if the text has no word
     */
    public BigDecimal readability(String text) {
        return readability.of(text);
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
        checkLength(passage, words, found);
        checkSigns(passage, found);
        checkForbidden(passage, words, found);
        if (passage.kind() != Passage.Kind.LINE) {
            checkInvitation(passage, words, found);
            checkTriggers(passage, words, found);
        }
        if (passage.kind() == Passage.Kind.EXIT) {
            rules.exits().stream()
                    .filter(exit -> !stands(words, exit))
                    .forEach(exit -> found.add(problem(
                            passage,
                            "missing-way-out",
                            "the closing line names every way out; '" + exit + "' is not there")));
        }
        return List.copyOf(found);
    }

    private void checkEase(Passage passage, List<String> words, List<Problem> found) {
        if (readability.tooHard(passage.text())) {
            found.add(problem(
                    passage,
                    "too-hard",
                    "readability " + readability.of(passage.text()) + " is harder than "
                            + rules.readability().hardest().toPlainString()));
        }
        words.stream()
                .distinct()
                .filter(word -> readability.syllables(word) > rules.maxSyllables())
                .forEach(word -> found.add(problem(
                        passage,
                        "long-word",
                        "'" + word + "' has " + readability.syllables(word) + " syllables, at most "
                                + rules.maxSyllables())));
    }

    private void checkLength(Passage passage, List<String> words, List<Problem> found) {
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
        long questions = count(passage, "?");
        if (questions > rules.maxQuestions()) {
            found.add(problem(
                    passage,
                    "too-many-questions",
                    "the text asks " + questions + " questions, at most " + rules.maxQuestions()));
        }
    }

    private void checkSigns(Passage passage, List<Problem> found) {
        for (String sign : rules.signs()) {
            if (passage.text().contains(sign)) {
                found.add(problem(passage, "forbidden-sign", "'" + sign + "' does not read out well"));
            }
        }
        rules.openings().forEach((closing, opening) -> {
            if (count(passage, closing) != count(passage, opening)) {
                found.add(problem(passage, "unpaired-mark", "'" + opening + "' and '" + closing + "' come in pairs"));
            }
        });
    }

    private static long count(Passage passage, String sign) {
        return passage.text().chars().filter(c -> c == sign.charAt(0)).count();
    }

    private void checkForbidden(Passage passage, List<String> words, List<Problem> found) {
        List<String> left = words;
        for (String permission : rules.permissions()) {
            left = phrase(permission).cutFrom(left);
        }
        for (WordingRules.Family family : rules.families()) {
            List<String> ways = family.unless() == null ? List.of() : family.unless();
            if (anyStands(words, ways)) {
                continue;
            }
            for (String phrase : family.phrases()) {
                if (stands(left, phrase)) {
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
            found.add(problem(
                    passage,
                    "no-invitation",
                    "the text leaves no choice: it has none of " + String.join(", ", rules.invitations())));
        }
    }

    private boolean anyStands(List<String> words, List<String> written) {
        return written.stream().anyMatch(one -> stands(words, one));
    }

    private boolean stands(List<String> words, String written) {
        return phrase(written).standsIn(words);
    }

    private Phrase phrase(String written) {
        return Objects.requireNonNull(phrases.get(written), written);
    }

    private void checkTriggers(Passage passage, List<String> words, List<Problem> found) {
        for (WordingRules.Trigger trigger : rules.triggers()) {
            if (!Collections.disjoint(trigger.tags(), passage.tags())) {
                continue;
            }
            trigger.words().stream()
                    .filter(word -> stands(words, word))
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

    private static WordingLinter shipped(String file) {
        try (InputStream in = WordingLinter.class.getResourceAsStream(file)) {
            return new WordingLinter(Documents.strict().read(WordingRules.class, file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(Passage passage, String code, String message) {
        return Problem.at("/" + passage.key(), code, message);
    }
}
