package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.holdfast.prompts.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a person likes. It orders what is offered and shortens it; it never brings back what a safety rule took away.
 *
 * <pre>{@code
 * {"modalities": ["creative"], "dailyMinutes": 15, "chosenPrompt": "early.weather", "circling": false,
 *  "tired": true}
 * }</pre>
 *
 * @param modalities ways of working that they like
 * @param dailyMinutes the most minutes a day that they want
 * @param chosenPrompt the id of a prompt that they asked for by name, even if it rests
 * @param circling whether they say that their mind keeps circling
 * @param tired whether they say that they are tired, so that short ones come first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preferences(
        @Nullable List<Modality> modalities,
        @JsonProperty("dailyMinutes") @Nullable Integer dailyMinutes,
        @JsonProperty("chosenPrompt") @Nullable String chosenPrompt,
        @Nullable Boolean circling,
        @Nullable Boolean tired) {

    /** Describes preferences; what is left out prefers nothing. */
    public Preferences {
        modalities = modalities == null ? null : List.copyOf(modalities);
    }

    /**
     * A wish for one prompt by name.
     *
     * @param promptId the prompt's id
     * @return preferences with that wish
     */
    public static Preferences choosing(String promptId) {
        return new Preferences(null, null, promptId, null, null);
    }

    /** Says nothing of the preferences. */
    @Override
    public String toString() {
        return "Preferences[...]";
    }
}
