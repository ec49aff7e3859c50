package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.safety.AdverseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, by its closed parts: a term, which may be typed in, is left out.
 *
 * <pre>{@code
 * {"dose": 1, "category": "physical", "onsetDay": 0, "grade": 1}
 * }</pre>
 *
 * @param dose which dosing session it belongs to, by its number
 * @param category of what kind
 * @param onsetDay how many days after the first dose it began
 * @param resolvedDay how many days after the first dose it was over
 * @param grade how grave
 * @param seriousness what made it serious
 * @param relatedness whether the medicine did it
 * @param outcome how it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyEvent(
        @Nullable Integer dose,
        AdverseEvent.@Nullable Category category,
        @JsonProperty("onsetDay") @Nullable Integer onsetDay,
        @JsonProperty("resolvedDay") @Nullable Integer resolvedDay,
        @Nullable Integer grade,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AdverseEvent.Seriousness> seriousness,
        AdverseEvent.@Nullable Relatedness relatedness,
        AdverseEvent.@Nullable Outcome outcome) {

    /**
     * Holds what it is given.
     */
    public StudyEvent {
        seriousness = Copies.of(seriousness);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StudyEvent[...]";
    }
}
