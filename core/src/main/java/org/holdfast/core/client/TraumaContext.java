package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What those who care need to know of what happened, which is never the story itself. Touch and the sign to stop
 * stand in the consent to touch.
 *
 * <pre>{@code
 * {"disclosure": "category", "triggers": [{"sense": "sound", "description": "a door that slams"}],
 *  "grounding": ["feet on the floor"], "wordsThatHelp": ["take your time"], "wordsToAvoid": ["calm down"]}
 * }</pre>
 *
 * @param disclosure how far the person spoke of it
 * @param triggers what may bring it back
 * @param grounding what brings the person back to here and now
 * @param wordsThatHelp words that help
 * @param wordsToAvoid words that do not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraumaContext(
        @NotNull(message = Messages.REQUIRED) @Nullable Disclosure disclosure,

        @Size(max = 50, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) @Valid Trigger> triggers,

        @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> grounding,

        @JsonProperty("wordsThatHelp") @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                wordsThatHelp,

        @JsonProperty("wordsToAvoid") @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                wordsToAvoid) {

    /** How far a person spoke of what happened. */
    public enum Disclosure {
        /** Nobody asked. */
        @JsonProperty("not-asked")
        NOT_ASKED,
        /** They were asked and would rather not say, which is their right. */
        @JsonProperty("declined")
        DECLINED,
        /** They named what kind of thing it was. */
        @JsonProperty("category")
        CATEGORY,
        /** They told more, to somebody they chose. */
        @JsonProperty("detail")
        DETAIL
    }

    /**
     * Records the context.
     */
    public TraumaContext {
        triggers = Copies.of(triggers);
        grounding = Copies.of(grounding);
        wordsThatHelp = Copies.of(wordsThatHelp);
        wordsToAvoid = Copies.of(wordsToAvoid);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "TraumaContext[...]";
    }
}
