package org.holdfast.prompts.wording;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.jspecify.annotations.Nullable;

/**
 * What words in one language must and must not be. A phrase is a row of words; a star at the end of a word stands for
 * any ending.
 *
 * <pre>{@code
 * {"schema": "holdfast/wording-rules/1", "language": "en",
 *  "readability": {"formula": "flesch-kincaid", "hardest": 8.0, "fromWords": 1, "source": "our limit"},
 *  "maxSyllables": 5, "maxSentenceWords": 25, "maxWords": 60, "maxQuestions": 2, "invitations": ["could"], "questions": ["what"],
 *  "commands": ["write"], "permissions": ["not have to"], "exits": ["stop"], "signs": ["@"], "openings": {},
 *  "families": [{"id": "blame", "source": "our rule", "phrases": ["your fault"]}],
 *  "triggers": [{"words": ["father"], "tags": ["family"]}], "syllables": {"3": ["idea"]}}
 * }</pre>
 *
 * @param language the language, as a BCP 47 tag
 * @param readability how easy a text must be, and by which formula
 * @param maxSyllables the longest word, in syllables
 * @param maxSentenceWords the longest sentence, in words
 * @param maxWords the longest text, in words
 * @param maxQuestions the most questions in one text
 * @param invitations phrases that leave the choice with the person, of which a prompt has at least one
 * @param questions words that do the same in a text that asks
 * @param commands words that no prompt begins with
 * @param permissions phrases that take a weight off, in which a forbidden phrase may stand
 * @param exits words for the ways out, all of which stand in the line that closes a prompt
 * @param signs characters that stand in no text, such as those that a screen reader stumbles over
 * @param openings of marks that come in pairs, the closing one and the one that opens it
 * @param families the forbidden phrases, by the reason why
 * @param triggers words that call for a tag, so that a topic that someone avoids is found
 * @param syllables the number of syllables of words that the counter would get wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/wording-rules/1")
public record WordingRules(
        String language,
        Ease readability,
        @JsonProperty("maxSyllables") Integer maxSyllables,
        @JsonProperty("maxSentenceWords") Integer maxSentenceWords,
        @JsonProperty("maxWords") Integer maxWords,
        @JsonProperty("maxQuestions") Integer maxQuestions,
        List<String> invitations,
        List<String> questions,
        List<String> commands,
        List<String> permissions,
        List<String> exits,
        List<String> signs,
        Map<String, String> openings,
        List<Family> families,
        List<Trigger> triggers,
        Map<Integer, List<String>> syllables) {

    /**
     * Describes the rules of one language.
     *
     * @throws NullPointerException if a part is missing
     */
    public WordingRules {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(readability, "readability");
        Objects.requireNonNull(maxSyllables, "maxSyllables");
        Objects.requireNonNull(maxSentenceWords, "maxSentenceWords");
        Objects.requireNonNull(maxWords, "maxWords");
        Objects.requireNonNull(maxQuestions, "maxQuestions");
        invitations = List.copyOf(Objects.requireNonNull(invitations, "invitations"));
        questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
        commands = List.copyOf(Objects.requireNonNull(commands, "commands"));
        permissions = List.copyOf(Objects.requireNonNull(permissions, "permissions"));
        exits = List.copyOf(Objects.requireNonNull(exits, "exits"));
        signs = List.copyOf(Objects.requireNonNull(signs, "signs"));
        openings = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(openings, "openings")));
        families = List.copyOf(Objects.requireNonNull(families, "families"));
        triggers = List.copyOf(Objects.requireNonNull(triggers, "triggers"));
        syllables = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(syllables, "syllables")));
    }

    /** Every phrase of the rules that is looked for among the words of a text. */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        Stream.of(invitations, questions, permissions, exits).forEach(phrases::addAll);
        for (Family family : families) {
            phrases.addAll(family.phrases());
            phrases.addAll(family.unless() == null ? List.of() : family.unless());
        }
        triggers.forEach(trigger -> phrases.addAll(trigger.words()));
        return phrases;
    }

    /**
     * How easy a text must be.
     *
     * @param formula the formula of the language
     * @param hardest the value of the hardest text that passes
     * @param fromWords the shortest text, in words, to which the limit applies: of less the formula says nothing
     * @param source where the formula and the limit come from
     */
    public record Ease(
            ReadingFormula formula,
            BigDecimal hardest,
            @JsonProperty("fromWords") Integer fromWords,
            String source) {

        /**
         * Describes a limit.
         *
         * @throws NullPointerException if a part is missing
         */
        public Ease {
            Objects.requireNonNull(formula, "formula");
            Objects.requireNonNull(hardest, "hardest");
            Objects.requireNonNull(fromWords, "fromWords");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Phrases that are forbidden for one reason.
     *
     * @param id the reason, in kebab-case
     * @param source who says so
     * @param phrases the phrases
     * @param unless phrases that offer another way, beside which the forbidden ones may stand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Family(
            String id,
            String source,
            List<String> phrases,
            @Nullable List<String> unless) {

        /**
         * Describes a family of phrases.
         *
         * @throws NullPointerException if the id, the source or the phrases are missing
         */
        public Family {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(source, "source");
            phrases = List.copyOf(Objects.requireNonNull(phrases, "phrases"));
            unless = unless == null ? null : List.copyOf(unless);
        }
    }

    /**
     * Words that call for a tag.
     *
     * @param words the words; a star at the end stands for any ending
     * @param tags the tags, of which a text with one of the words carries at least one
     */
    public record Trigger(List<String> words, List<ContentTag> tags) {

        /**
         * Describes a trigger.
         *
         * @throws NullPointerException if the words or the tags are missing
         */
        public Trigger {
            words = List.copyOf(Objects.requireNonNull(words, "words"));
            tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        }
    }
}
