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
    @JsonSubTypes.Type(value = Rule.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = Rule.Max.class, name = "max"),
    @JsonSubTypes.Type(value = Rule.Add.class, name = "add"),
    @JsonSubTypes.Type(value = Rule.Average.class, name = "average"),
    @JsonSubTypes.Type(value = Rule.Greatest.class, name = "greatest"),
    @JsonSubTypes.Type(value = Rule.Lookup.class, name = "lookup"),
    @JsonSubTypes.Type(value = Rule.Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = Rule.Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = Rule.Constant.class, name = "constant"),
    @JsonSubTypes.Type(value = Rule.MinutesBetween.class, name = "minutes-between"),
    @JsonSubTypes.Type(value = Rule.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Rule.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Rule.Highest.class, name = "highest"),
    @JsonSubTypes.Type(value = Rule.Test.class, name = "test"),
    @JsonSubTypes.Type(value = Rule.FirstMatch.class, name = "first-match"),
    @JsonSubTypes.Type(value = Rule.OfScore.class, name = "score")
})
public sealed interface Rule {

    /**
     * Adds up what answers count. Every item must be answered, unless a policy that the caller named says otherwise.
     *
     * @param items the items
     * @param decimals decimals of the outcome, if more than the answers have; for a sum that a policy completes to them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sum(List<String> items, @Nullable Integer decimals) implements Rule {

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
     * Takes the mean of what answers count, from the exact fraction, rounded once, half up.
     *
     * @param items the items
     * @param decimals decimals of the outcome
     * @param minAnswered how many answers the source itself asks for; all of them if it is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mean(
            List<String> items,
            Integer decimals,
            @JsonProperty("minAnswered") @Nullable Integer minAnswered) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the items or the decimals are missing
         */
        public Mean {
            items = List.copyOf(Objects.requireNonNull(items, "items"));
            Objects.requireNonNull(decimals, "decimals");
        }
    }

    /**
     * Takes the highest of what answers count. Where fewer answers than items are enough, an item left blank is the other
     * half of an either-or; one that was declined or is not known is missing all the same.
     *
     * @param items the items
     * @param minAnswered how many answers are enough; all of them if it is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Max(
            List<String> items,
            @JsonProperty("minAnswered") @Nullable Integer minAnswered) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the items are missing
         */
        public Max {
            items = List.copyOf(Objects.requireNonNull(items, "items"));
        }
    }

    /**
     * Adds up other values, such as scores.
     *
     * @param of the values
     */
    record Add(List<Rule> of) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the values are missing
         */
        public Add {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
        }
    }

    /**
     * Takes the greatest of other values, all of which must be there.
     *
     * @param of the values
     */
    record Greatest(List<Rule> of) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the values are missing
         */
        public Greatest {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
        }
    }

    /**
     * Takes the mean of other values, such as scores; rounds once, half up.
     *
     * @param of the values
     * @param decimals decimals of the outcome
     */
    record Average(List<Rule> of, Integer decimals) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public Average {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
            Objects.requireNonNull(decimals, "decimals");
        }
    }

    /**
     * Reads a value off a published table, whole number by whole number.
     *
     * @param of the raw value
     * @param decimals decimals of the outcome
     * @param table one row for each raw value, from the lowest to the highest
     */
    record Lookup(Rule of, Integer decimals, List<Row> table) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public Lookup {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(decimals, "decimals");
            table = List.copyOf(Objects.requireNonNull(table, "table"));
        }
    }

    /**
     * Takes the value of the highest step that another value reaches. A step is tried on the other value as it stands, so
     * let a ratio round down where the source compares the exact one.
     *
     * @param of the value that is held against the steps
     * @param steps the steps from the lowest to the highest
     * @param otherwise the outcome below the lowest step
     */
    record Steps(Rule of, List<Step> steps, Integer otherwise) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public Steps {
            Objects.requireNonNull(of, "of");
            steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
            Objects.requireNonNull(otherwise, "otherwise");
        }
    }

    /**
     * Divides one value by another and multiplies by a factor. Where the divisor is 0 the answers contradict each other.
     *
     * @param of the dividend
     * @param by the divisor
     * @param times the factor
     * @param decimals decimals of the outcome
     * @param rounding how it is rounded, once
     */
    record Ratio(Rule of, Rule by, Integer times, Integer decimals, Rounding rounding) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if any part is missing
         */
        public Ratio {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(times, "times");
            Objects.requireNonNull(decimals, "decimals");
            Objects.requireNonNull(rounding, "rounding");
        }
    }

    /**
     * Counts the minutes from one time of day to the next time that the clock shows another, across midnight if need be;
     * 0 if both are the same.
     *
     * @param from the item with the earlier time
     * @param to the item with the later time
     */
    record MinutesBetween(String from, String to) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if either item is missing
         */
        public MinutesBetween {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Gives a fixed whole number, for ratios.
     *
     * @param value the number
     */
    record Constant(Integer value) implements Rule {

        /**
         * Holds the rule.
         *
         * @throws NullPointerException if the number is missing
         */
        public Constant {
            Objects.requireNonNull(value, "value");
        }
    }

    /** How a quotient is rounded. */
    enum Rounding {
        /** To the nearest, a half away from zero. */
        @JsonProperty("half-up")
        HALF_UP,
        /** Towards zero, so that a bound on the outcome is one on the exact quotient. */
        @JsonProperty("down")
        DOWN
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
     * A row of a table.
     *
     * @param raw the raw value
     * @param value what it stands for
     * @param standardError the standard error of that value, if the source gives one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            Integer raw,
            BigDecimal value,
            @JsonProperty("standardError") @Nullable BigDecimal standardError) {

        /**
         * Holds a row.
         *
         * @throws NullPointerException if the raw value or the value is missing
         */
        public Row {
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A step.
     *
     * @param atLeast the lowest value that reaches it
     * @param value what it counts
     */
    record Step(@JsonProperty("atLeast") BigDecimal atLeast, Integer value) {

        /**
         * Holds a step.
         *
         * @throws NullPointerException if either part is missing
         */
        public Step {
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(value, "value");
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
