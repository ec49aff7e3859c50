package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the risk programme for esketamine asks for, where it applies.
 *
 * <pre>{@code
 * {"setting": "outpatient", "settingCertified": {"known": true}, "enrolledAt": "2026-02-20T15:00:00Z"}
 * }</pre>
 *
 * @param setting where the dose was given
 * @param settingCertified that the place is certified
 * @param enrolledAt when the person was enrolled
 * @param formSubmittedAt when the form on the watch was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EsketamineProgram(
        @NotNull(message = Messages.REQUIRED) @Nullable CareSetting setting,

        @JsonProperty("settingCertified") @Nullable Recorded<Boolean> settingCertified,

        @JsonProperty("enrolledAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant enrolledAt,

        @JsonProperty("formSubmittedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant formSubmittedAt) {

    /** Where a dose of esketamine is given. */
    public enum CareSetting {
        /** In a place where nobody stays overnight. */
        @JsonProperty("outpatient")
        OUTPATIENT,
        /** In a hospital, to somebody who stays. */
        @JsonProperty("inpatient")
        INPATIENT,
        /** In an emergency department. */
        @JsonProperty("emergency")
        EMERGENCY
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "EsketamineProgram[...]";
    }
}
