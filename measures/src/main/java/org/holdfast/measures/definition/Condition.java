package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds, does not hold, or cannot be told because an answer is missing. It can be told as soon as no
 * missing answer could change it.
 *
 * <pre>{@code {"kind": "item", "item": "4", "atLeast": 1}}</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.ItemIs.class, name = "item"),
    @JsonSubTypes.Type(value = Condition.MissingIs.class, name = "missing"),
    @JsonSubTypes.Type(value = Condition.ContextIs.class, name = "context"),
    @JsonSubTypes.Type(value = Condition.CountIs.class, name = "count"),
    @JsonSubTypes.Type(value = Condition.ScoreIs.class, name = "score"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not")
})
public sealed interface Condition {

    /**
     * One answer lies in a range.
     *
     * @param item the item
     * @param atLeast the lowest value, if there is one
     * @param atMost the highest value, if there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemIs(
            String item,
            @JsonProperty("atLeast") @Nullable Integer atLeast,
            @JsonProperty("atMost") @Nullable Integer atMost)
            implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the item is missing
         */
        public ItemIs {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * An answer is missing for one of several reasons.
     *
     * @param item the item
     * @param as the reasons
     */
    record MissingIs(String item, List<MissingReason> as) implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if any part is missing
         */
        public MissingIs {
            Objects.requireNonNull(item, "item");
            as = List.copyOf(Objects.requireNonNull(as, "as"));
        }
    }

    /**
     * The person is one of those described. Where the sheet does not say so much of the person, it cannot be told.
     *
     * @param who whom it describes
     */
    record ContextIs(Who who) implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the description is missing
         */
        public ContextIs {
            Objects.requireNonNull(who, "who");
        }
    }

    /**
     * The number of symptoms lies in a range.
     *
     * @param where what counts as a symptom
     * @param atLeast the smallest number, if there is one
     * @param atMost the largest number, if there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountIs(
            List<Symptom> where,
            @JsonProperty("atLeast") @Nullable Integer atLeast,
            @JsonProperty("atMost") @Nullable Integer atMost)
            implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the symptoms are missing
         */
        public CountIs {
            where = List.copyOf(Objects.requireNonNull(where, "where"));
        }
    }

    /**
     * Another score is true, or lies in a range.
     *
     * @param score the other score's id
     * @param atLeast the lowest value, if there is one
     * @param atMost the highest value, if there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScoreIs(
            String score,
            @JsonProperty("atLeast") @Nullable BigDecimal atLeast,
            @JsonProperty("atMost") @Nullable BigDecimal atMost)
            implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the score is missing
         */
        public ScoreIs {
            Objects.requireNonNull(score, "score");
        }
    }

    /**
     * All of several conditions hold.
     *
     * @param of the conditions
     */
    record All(List<Condition> of) implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the conditions are missing
         */
        public All {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
        }
    }

    /**
     * At least one of several conditions holds.
     *
     * @param of the conditions
     */
    record Any(List<Condition> of) implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the conditions are missing
         */
        public Any {
            of = List.copyOf(Objects.requireNonNull(of, "of"));
        }
    }

    /**
     * A number of several conditions hold.
     *
     * @param count how many must hold
     * @param of the conditions
     */
    record AtLeast(Integer count, List<Condition> of) implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if any part is missing
         */
        public AtLeast {
            Objects.requireNonNull(count, "count");
            of = List.copyOf(Objects.requireNonNull(of, "of"));
        }
    }

    /**
     * A condition does not hold.
     *
     * @param of the condition
     */
    record Not(Condition of) implements Condition {

        /**
         * Holds the condition.
         *
         * @throws NullPointerException if the condition is missing
         */
        public Not {
            Objects.requireNonNull(of, "of");
        }
    }
}
