package org.holdfast.prompts.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.holdfast.prompts.select.OfferedPrompt;

/**
 * A prompt that a session holds ready: what it needs to know of it, and none of its words.
 *
 * <pre>{@code {"prompt": "early.weather", "rev": 1, "minutes": 3, "groundFirst": false}}</pre>
 *
 * @param prompt the prompt's id
 * @param rev the revision of its words
 * @param minutes how long it takes
 * @param groundFirst whether a grounding comes before it
 */
public record InHand(
        String prompt,
        Integer rev,
        Integer minutes,
        @JsonProperty("groundFirst") Boolean groundFirst) {

    /**
     * Describes a prompt in hand.
     *
     * @throws NullPointerException if a part is missing
     */
    public InHand {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(rev, "rev");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(groundFirst, "groundFirst");
    }

    static InHand of(OfferedPrompt offered, int deepFrom) {
        return new InHand(offered.id(), offered.rev(), offered.minutes(), offered.intensity() >= deepFrom);
    }

    /** Says nothing of the prompt. */
    @Override
    public String toString() {
        return "InHand[...]";
    }
}
