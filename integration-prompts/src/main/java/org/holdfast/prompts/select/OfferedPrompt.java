package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Review;
import org.jspecify.annotations.Nullable;

/**
 * A prompt with its words and its way out, ready to be shown.
 *
 * @param id the prompt's id
 * @param rev the revision of its words
 * @param modality what it invites to do
 * @param intensity how near it comes, 0 to 4
 * @param minutes how long it takes
 * @param note a calm line to stand above it, if it has one
 * @param text its words
 * @param followUps what may follow, at most two
 * @param exit the line that closes it and names the ways out
 * @param groundings exercises that lead out of it and fit the person now, at least one
 * @param review how far the review of its words has come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferedPrompt(
        String id,
        Integer rev,
        Modality modality,
        Integer intensity,
        Integer minutes,
        @Nullable String note,
        String text,
        @JsonProperty("followUps") List<String> followUps,
        String exit,
        List<OfferedGrounding> groundings,
        Review review) {

    /**
     * Describes a prompt to be shown.
     *
     * @throws NullPointerException if a part is missing
     */
    public OfferedPrompt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rev, "rev");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(intensity, "intensity");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(text, "text");
        followUps = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
        Objects.requireNonNull(exit, "exit");
        groundings = List.copyOf(Objects.requireNonNull(groundings, "groundings"));
        Objects.requireNonNull(review, "review");
    }

    /** Names the prompt alone. */
    @Override
    public String toString() {
        return "OfferedPrompt[" + id + "]";
    }
}
