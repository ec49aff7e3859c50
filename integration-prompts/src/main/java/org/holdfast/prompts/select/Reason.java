package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a decision. It holds bounds, never how the person is.
 *
 * <pre>{@code {"code": "cap-distress", "cap": 1, "intensity": 3}}</pre>
 *
 * @param code the reason
 * @param cap the highest intensity that a rule allows, for reasons that cap
 * @param intensity the intensity of the prompt, for reasons that cap
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        ReasonCode code, @Nullable Integer cap, @Nullable Integer intensity) {

    /**
     * Describes a reason.
     *
     * @throws NullPointerException if the code is missing
     */
    public Reason {
        Objects.requireNonNull(code, "code");
    }

    static Reason of(ReasonCode code) {
        return new Reason(code, null, null);
    }
}
