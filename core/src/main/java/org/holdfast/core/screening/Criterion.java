package org.holdfast.core.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked for before treatment. That a person would not say is recorded as such, and is neither a
 * yes nor a no.
 *
 * <pre>{@code {"kind": "exclusion", "code": "aneurysmal-vascular-disease", "present": {"known": false}}}</pre>
 *
 * @param kind what it would mean if it is present
 * @param code what was looked for, in kebab-case
 * @param present whether it was found, or why that is not known
 * @param mitigation what is to be done about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Criterion(
        @NotNull(message = Messages.REQUIRED) @Nullable Kind kind,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String code,

        @NotNull(message = Messages.REQUIRED) @Nullable Recorded<Boolean> present,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String mitigation) {

    /** What a criterion would mean if it is present. */
    public enum Kind {
        /** It must be present. */
        @JsonProperty("inclusion")
        INCLUSION,
        /** It speaks against treatment. */
        @JsonProperty("exclusion")
        EXCLUSION,
        /** It calls for care. */
        @JsonProperty("caution")
        CAUTION
    }

    /** Leaves out what was looked for and what was found. */
    @Override
    public String toString() {
        return "Criterion[...]";
    }
}
