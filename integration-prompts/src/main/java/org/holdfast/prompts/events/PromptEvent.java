package org.holdfast.prompts.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be counted. It has no field for words, ratings, topics, dates, people, or a crisis, so none of them
 * can be sent by mistake.
 *
 * <pre>{@code
 * {"event": "prompt", "what": "accepted", "prompt": "early.weather", "rev": 1, "modality": "reflection",
 *  "where": {"phase": "early", "week": 0, "language": "en", "session": "6f0f..."}}
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PromptEvent.OfPrompt.class, name = "prompt"),
    @JsonSubTypes.Type(value = PromptEvent.OfGrounding.class, name = "grounding")
})
public sealed interface PromptEvent {

    /**
     * Where it happened, as coarsely as it is of use.
     *
     * @return the place
     */
    Where where();

    /**
     * Something about a prompt.
     *
     * @param what what happened
     * @param prompt the prompt's id
     * @param rev the revision of its words
     * @param modality what it invites to do
     * @param where where it happened
     */
    @JsonTypeName("prompt")
    record OfPrompt(What what, String prompt, Integer rev, Modality modality, Where where) implements PromptEvent {

        /** What can happen to a prompt. All of it is fine. */
        public enum What {
            /** It was shown. */
            @JsonProperty("offered")
            OFFERED,
            /** It was taken. */
            @JsonProperty("accepted")
            ACCEPTED,
            /** It was passed over. */
            @JsonProperty("skipped")
            SKIPPED,
            /** Another one was shown instead. */
            @JsonProperty("swapped")
            SWAPPED,
            /** The person paused. */
            @JsonProperty("paused")
            PAUSED,
            /** It was put away. */
            @JsonProperty("closed")
            CLOSED
        }

        /**
         * Records it.
         *
         * @throws NullPointerException if a part is missing
         */
        public OfPrompt {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(prompt, "prompt");
            Objects.requireNonNull(rev, "rev");
            Objects.requireNonNull(modality, "modality");
            Objects.requireNonNull(where, "where");
        }

        /** Names the prompt alone. */
        @Override
        public String toString() {
            return "PromptEvent[" + prompt + "]";
        }
    }

    /**
     * A grounding was offered.
     *
     * @param grounding the grounding's id
     * @param where where it happened
     */
    @JsonTypeName("grounding")
    record OfGrounding(String grounding, Where where) implements PromptEvent {

        /**
         * Records it.
         *
         * @throws NullPointerException if a part is missing
         */
        public OfGrounding {
            Objects.requireNonNull(grounding, "grounding");
            Objects.requireNonNull(where, "where");
        }

        /** Names the grounding alone. */
        @Override
        public String toString() {
            return "PromptEvent[" + grounding + "]";
        }
    }

    /**
     * Where something happened.
     *
     * @param phase the phase, if known
     * @param week the week after the last dose, from 0; absent before any
     * @param language the language without region
     * @param session a random number that the app makes anew each day, and that leads to nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Where(@Nullable Phase phase, @Nullable Integer week, String language, UUID session) {

        /**
         * Describes a place.
         *
         * @throws NullPointerException if the language or the session is missing
         */
        public Where {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(session, "session");
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Where[...]";
        }
    }
}
