package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.holdfast.core.answers.PersonContext;
import org.jspecify.annotations.Nullable;

/**
 * The people for whom a part of a definition holds, by what a sheet may say of them. Every part that is given must fit.
 *
 * <pre>{@code {"sexAtBirth": "female"}}</pre>
 *
 * @param ageFrom the youngest age in full years, if there is one
 * @param ageTo the oldest age in full years, if there is one
 * @param sexAtBirth the sex recorded at birth, if it matters
 * @param work whether they work, if it matters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Who(
        @JsonProperty("ageFrom") @Nullable Integer ageFrom,
        @JsonProperty("ageTo") @Nullable Integer ageTo,
        @JsonProperty("sexAtBirth") PersonContext.@Nullable SexAtBirth sexAtBirth,
        PersonContext.@Nullable Work work) {}
