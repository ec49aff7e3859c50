package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician keeps back for one person. It can only take away, and the person can see it.
 *
 * <pre>{@code {"maxIntensity": 2, "blockedTags": ["family"], "dailyMinutes": 20}}</pre>
 *
 * @param maxIntensity the nearest that a prompt may come, 0 to 4
 * @param blockedTags topics to leave alone
 * @param blockedModalities ways of working to leave out
 * @param blockedPrompts ids of prompts to leave out
 * @param dailyMinutes the most minutes a day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClinicianLimits(
        @JsonProperty("maxIntensity") @Nullable Integer maxIntensity,
        @JsonProperty("blockedTags") @Nullable List<ContentTag> blockedTags,
        @JsonProperty("blockedModalities") @Nullable List<Modality> blockedModalities,
        @JsonProperty("blockedPrompts") @Nullable List<String> blockedPrompts,
        @JsonProperty("dailyMinutes") @Nullable Integer dailyMinutes) {

    /** Describes the limits; what is left out limits nothing. */
    public ClinicianLimits {
        blockedTags = blockedTags == null ? null : List.copyOf(blockedTags);
        blockedModalities = blockedModalities == null ? null : List.copyOf(blockedModalities);
        blockedPrompts = blockedPrompts == null ? null : List.copyOf(blockedPrompts);
    }

    /**
     * Limits on intensity alone.
     *
     * @param maxIntensity the nearest that a prompt may come, 0 to 4
     * @return the limits
     */
    public static ClinicianLimits upTo(int maxIntensity) {
        return new ClinicianLimits(maxIntensity, null, null, null, null);
    }

    /** Says nothing of the limits. */
    @Override
    public String toString() {
        return "ClinicianLimits[...]";
    }
}
