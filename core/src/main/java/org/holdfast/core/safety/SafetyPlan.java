package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a person does, step by step, when things get dark, in their own words. The six steps stand in the order of
 * Stanley and Brown (doi:10.1016/j.cbpra.2011.01.001), from what one can do alone to making the place safe.
 *
 * <pre>{@code
 * {"writtenAt": "2026-02-24T15:40:00Z", "reviewedAt": "2026-03-05T15:50:00Z",
 *  "warningSigns": ["staying up past 3"], "internalCoping": ["cold water, then a walk"],
 *  "peopleAndPlaces": ["library"], "askForHelp": ["S."], "professionals": ["clinic line"],
 *  "environment": ["agreed with S."]}
 * }</pre>
 *
 * @param writtenAt when the first version was written
 * @param reviewedAt when it was last gone through together
 * @param warningSigns first, how the person notices
 * @param internalCoping second, what they can do alone
 * @param peopleAndPlaces third, who and what takes their mind off it
 * @param askForHelp fourth, whom they can ask for help
 * @param professionals fifth, professionals and lines to call
 * @param environment sixth, what makes the place safe
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyPlan(
        @JsonProperty("writtenAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant writtenAt,

        @JsonProperty("reviewedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewedAt,

        @JsonProperty("warningSigns") @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> warningSigns,

        @JsonProperty("internalCoping") @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                internalCoping,

        @JsonProperty("peopleAndPlaces") @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                peopleAndPlaces,

        @JsonProperty("askForHelp") @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> askForHelp,

        @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                professionals,

        @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                environment) {

    /** Records a plan. */
    public SafetyPlan {
        warningSigns = Copies.of(warningSigns);
        internalCoping = Copies.of(internalCoping);
        peopleAndPlaces = Copies.of(peopleAndPlaces);
        askForHelp = Copies.of(askForHelp);
        professionals = Copies.of(professionals);
        environment = Copies.of(environment);
    }

    /** Leaves out the person's words. */
    @Override
    public String toString() {
        return "SafetyPlan[...]";
    }
}
