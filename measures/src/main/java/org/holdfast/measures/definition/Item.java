package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its label is a short one of our own; the official wording comes with a wording pack.
 *
 * @param id the id as printed on the form, for ever
 * @param label a short label of our own
 * @param answers the id of its answer set
 * @param askIf when it is asked, if not always
 * @param applicableIf whom it applies to, if not everybody
 * @param blank what the source itself counts for an item left blank, if it does
 * @param severityOf the item whose presence it grades; both may be given as one paired answer to that item
 * @param ownWords true if the person writes what it is about, such as a goal
 * @param contentNote what a person should know of its subject before being asked
 * @param code its code, if known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        String id,
        String label,
        String answers,
        @JsonProperty("askIf") @Nullable AskIf askIf,
        @JsonProperty("applicableIf") @Nullable ApplicableIf applicableIf,
        @Nullable Blank blank,
        @JsonProperty("severityOf") @Nullable String severityOf,
        @JsonProperty("ownWords") @Nullable Boolean ownWords,
        @JsonProperty("contentNote") @Nullable String contentNote,
        @Nullable Code code) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(answers, "answers");
    }

    /**
     * A branch of the form: the item is asked only if the condition holds. Past the branch it is not missing; it counts
     * as the form says.
     *
     * @param when the condition on earlier items
     * @param skipped the answer that stands for a question that the branch led past; without one it is left out of sums
     * @param sources ids of the sources
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskIf(Condition when, @Nullable Integer skipped, List<String> sources) {

        /**
         * Holds a branch.
         *
         * @throws NullPointerException if the condition or the sources are missing
         */
        public AskIf {
            Objects.requireNonNull(when, "when");
            sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        }
    }

    /**
     * What the source's own scoring takes a blank for. An answer that was declined or is not known stays missing.
     *
     * @param as the answer that stands for a blank
     * @param sources ids of the sources
     */
    public record Blank(Integer as, List<String> sources) {

        /**
         * Holds what a blank stands for.
         *
         * @throws NullPointerException if either part is missing
         */
        public Blank {
            Objects.requireNonNull(as, "as");
            sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        }
    }

    /**
     * Whom an item applies to. For others it is no missing answer; sums and means leave it out.
     *
     * @param who the people
     * @param sources ids of the sources
     */
    public record ApplicableIf(Who who, List<String> sources) {

        /**
         * Holds a limit.
         *
         * @throws NullPointerException if any part is missing
         */
        public ApplicableIf {
            Objects.requireNonNull(who, "who");
            sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        }
    }
}
