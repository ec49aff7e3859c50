package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.client.TraumaContext;
import org.holdfast.core.client.Trigger;
import org.holdfast.core.consent.TouchConsent;
import org.holdfast.core.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What to do and to avoid in a room with the person, without the reason why.
 *
 * <pre>{@code
 * {"avoid": ["slamming the door"], "wordsThatHelp": ["take your time"]}
 * }</pre>
 *
 * @param avoid what to avoid
 * @param grounding what brings them back to here and now
 * @param wordsThatHelp words that help
 * @param wordsToAvoid words that do not
 * @param touch the consents to touch that are in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoomCare(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> avoid,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> grounding,

        @JsonProperty("wordsThatHelp") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> wordsThatHelp,

        @JsonProperty("wordsToAvoid") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> wordsToAvoid,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TouchConsent> touch) {

    /**
     * Holds what it is given.
     */
    public RoomCare {
        avoid = Copies.of(avoid);
        grounding = Copies.of(grounding);
        wordsThatHelp = Copies.of(wordsThatHelp);
        wordsToAvoid = Copies.of(wordsToAvoid);
        touch = Copies.of(touch);
    }

    static RoomCare of(@Nullable TraumaContext context, List<TouchConsent> touch) {
        if (context == null) {
            return new RoomCare(List.of(), List.of(), List.of(), List.of(), touch);
        }
        List<String> avoid = new ArrayList<>();
        for (@Nullable Trigger trigger : context.triggers()) {
            if (trigger != null && trigger.avoid() != null) {
                avoid.add(trigger.avoid());
            }
        }
        return new RoomCare(avoid, context.grounding(), context.wordsThatHelp(), context.wordsToAvoid(), touch);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "RoomCare[...]";
    }
}
