package org.holdfast.core.screening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.quantity.BodyWeight;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What was found before treatment, and whether it was decided to treat. The decision is a clinician's; nothing here
 * computes it.
 *
 * <pre>{@code
 * {"completedAt": "2026-02-12T19:30:00Z", "decision": "eligible-with-conditions", "validUntil": "2026-05-12T04:00:00Z",
 *  "weight": {"value": 70.3, "unit": "kg", "source": "measured",
 *             "measuredAt": {"precision": "day", "on": "2026-02-12", "zone": "America/New_York"}},
 *  "criteria": [{"kind": "caution", "code": "pregnancy", "present": {"missing": "declined"},
 *                "mitigation": "test on the day"}]}
 * }</pre>
 *
 * @param id the screening's key, if there may be several versions of it
 * @param completedAt when the screening was done
 * @param decision what was decided
 * @param validUntil from when on it is too old to rely on
 * @param weight what the person weighed
 * @param criteria what was looked for
 * @param assessor who looked
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityScreening(
        @Nullable RecordId id,

        @JsonProperty("completedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant completedAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Decision decision,

        @JsonProperty("validUntil")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant validUntil,

        @Valid @Nullable BodyWeight weight,

        @Size(min = 1, max = 200, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Criterion> criteria,

        @Nullable PractitionerId assessor,
        @Valid @Nullable Meta meta)
        implements Versioned {

    /** What was decided. */
    public enum Decision {
        /** To treat. */
        @JsonProperty("eligible")
        ELIGIBLE,
        /** To treat, as long as conditions are kept. */
        @JsonProperty("eligible-with-conditions")
        ELIGIBLE_WITH_CONDITIONS,
        /** To decide later. */
        @JsonProperty("deferred")
        DEFERRED,
        /** Not to treat. */
        @JsonProperty("not-eligible")
        NOT_ELIGIBLE
    }

    /** Records a screening. */
    public EligibilityScreening {
        criteria = Copies.of(criteria);
    }

    /** Leaves out what was found. */
    @Override
    public String toString() {
        return "EligibilityScreening[...]";
    }
}
