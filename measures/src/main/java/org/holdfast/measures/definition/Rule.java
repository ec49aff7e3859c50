package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a score is computed. The kinds are closed: a definition cannot bring code along.
 *
 * <pre>{@code {"kind": "sum", "items": ["1", "2", "3"]}}</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Rule.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Rule.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Rule.Highest.class, name = "highest"),
    @JsonSubTypes.Type(value = Rule.Test.class, name = "test"),
    @JsonSubTypes.Type(value = Rule.FirstMatch.class, name = "first-match"),
    @JsonSubTypes.Type(value = Rule.OfScore.class, name = "score")
})
public sealed interface Rule {

    /**
     * Adds up the values of answers. Every item must be answered, unless a policy that the caller named says otherwise.
     *
     * @param items the items
     */
    record Sum(List<String> items) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the items are missing
         */
        public Sum {
            items = List.copyOf(Objects.requireNonNull(items, "items"));
        }
    }

    /**
     * Multiplies another value and adds a constant; rounds once, half up, to the decimals given.
     *
     * @param of the value that is scaled
     * @param times the factor
     * @param plus what is added
     * @param decimals decimals of the outcome
     */
    record Scale(Rule of, BigDecimal times, BigDecimal plus, Integer decimals) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public Scale {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(times, "times");
            Objects.requireNonNull(plus, "plus");
            Objects.requireNonNull(decimals, "decimals");
        }
    }

    /**
     * Counts symptoms.
     *
     * @param where what counts as a symptom
     */
    record Count(List<Symptom> where) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the symptoms are missing
         */
        public Count {
            where = List.copyOf(Objects.requireNonNull(where, "where"));
        }
    }

    /**
     * Takes the highest level whose answer was given. There is a value only if no missing answer could raise it.
     *
     * @param levels the levels
     * @param otherwise the value if no level was reached
     */
    record Highest(List<Level> levels, Integer otherwise) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public Highest {
            levels = List.copyOf(Objects.requireNonNull(levels, "levels"));
            Objects.requireNonNull(otherwise, "otherwise");
        }
    }

    /**
     * Tells whether a condition holds: yes, no, or not known because an answer that would decide it is missing.
     *
     * @param when the condition
     * @param complete true if the source asks for all answers even where fewer decide
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Test(Condition when, @Nullable Boolean complete) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the condition is missing
         */
        public Test {
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * Takes the first category whose condition holds. There is none if an earlier one cannot be ruled out.
     *
     * @param cases the categories in the order in which they are tried
     * @param otherwise the category if none of them holds
     */
    record FirstMatch(List<Case> cases, String otherwise) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public FirstMatch {
            cases = List.copyOf(Objects.requireNonNull(cases, "cases"));
            Objects.requireNonNull(otherwise, "otherwise");
        }
    }

    /**
     * Takes the value of another score.
     *
     * @param score the other score's id
     */
    record OfScore(String score) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the score is missing
         */
        public OfScore {
            Objects.requireNonNull(score, "score");
        }
    }

    /**
     * A level that an answer stands for.
     *
     * @param item the item
     * @param atLeast the lowest answer that reaches the level
     * @param level the level
     */
    record Level(String item, @JsonProperty("atLeast") Integer atLeast, Integer level) {

        /**
         * Holds a level.
         *
         * @throws NullPointerException if any part is missing
         */
        public Level {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * A category and its condition.
     *
     * @param category the category's id
     * @param when the condition
     */
    record Case(String category, Condition when) {

        /**
         * Holds a category.
         *
         * @throws NullPointerException if any part is missing
         */
        public Case {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(when, "when");
        }
    }
}
