package org.holdfast.measures.wording;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of one form in one language, as its owner prints them: the root of a document of the kind
 * {@code holdfast/wording/1}. Holdfast ships none; whoever uses a form brings its words and keeps its terms.
 *
 * <p>An item is named by its id and an answer by what it counts, never by a position.
 *
 * <pre>{@code
 * {"schema": "holdfast/wording/1", "instrument": "lantern-5", "version": "1.0.0", "language": "en",
 *  "stem": "In the past week, how bright was", "items": [{"item": "1", "text": "the lamp in the hall?"}],
 *  "answers": [{"answers": "level", "value": 0, "text": "It was dark"}],
 *  "source": "printed form of 2026", "rights": "made up"}
 * }</pre>
 *
 * @param instrument the instrument's id
 * @param version the version of its definition
 * @param language the language of the texts, as a BCP 47 tag
 * @param stem the words above the items, if there are any
 * @param items the texts of the items
 * @param answers the texts of the answers
 * @param source where the texts were taken from
 * @param rights on what terms they may be shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/wording/1")
public record WordingPack(
        String instrument,
        String version,
        String language,
        @Nullable String stem,
        List<ItemText> items,
        List<AnswerText> answers,
        String source,
        String rights) {

    /**
     * Holds a pack as it was written.
     *
     * @throws NullPointerException if a part other than the stem is missing
     */
    public WordingPack {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rights, "rights");
    }

    /**
     * The text of one item.
     *
     * @param item the item's id
     * @param text its words
     */
    public record ItemText(String item, String text) {

        /**
         * Holds a text.
         *
         * @throws NullPointerException if any part is missing
         */
        public ItemText {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(text, "text");
        }

        /** Names the item. */
        @Override
        public String toString() {
            return "ItemText[" + item + "]";
        }
    }

    /**
     * The text of one answer.
     *
     * @param answers the id of the answer set
     * @param item the only item that it is for, where an item has words of its own for an answer of the set
     * @param value what the answer counts
     * @param text its words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerText(String answers, @Nullable String item, Integer value, String text) {

        /**
         * Holds a text.
         *
         * @throws NullPointerException if a part other than the item is missing
         */
        public AnswerText {
            Objects.requireNonNull(answers, "answers");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
        }

        /** Names the answer set and the value. */
        @Override
        public String toString() {
            return "AnswerText[" + answers + " " + value + "]";
        }

        String place() {
            return item == null ? "answer " + value + " of " + answers : "answer " + value + " of item " + item;
        }
    }

    /**
     * The text of an item.
     *
     * @param item the item's id
     * @return its words, if the pack has them
     */
    public Optional<String> itemText(String item) {
        return items.stream()
                .filter(one -> one.item().equals(item))
                .map(ItemText::text)
                .findFirst();
    }

    /**
     * The text of an answer to an item: the item's own, or else that of the answer set.
     *
     * @param set the id of the answer set
     * @param item the item's id
     * @param value what the answer counts
     * @return its words, if the pack has them
     */
    public Optional<String> answerText(String set, String item, int value) {
        return answers.stream()
                .filter(one -> one.answers().equals(set) && one.value() == value)
                .filter(one -> item.equals(one.item()))
                .findFirst()
                .or(() -> answers.stream()
                        .filter(one -> one.answers().equals(set) && one.value() == value && one.item() == null)
                        .findFirst())
                .map(AnswerText::text);
    }

    /** Names the instrument and the language, and leaves out the texts. */
    @Override
    public String toString() {
        return "WordingPack[" + instrument + " " + version + " " + language + "]";
    }
}
