package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What those who watched over the person saw and did.
 *
 * <pre>{@code
 * {"sedation": [{"at": {"precision": "exact", "at": "2026-03-07T18:20:00Z"}, "scale": "moaas-spravato-label", "score": 4}],
 *  "interventions": [{"at": {"precision": "exact", "at": "2026-03-07T18:40:00Z"}, "kind": "grounding"}],
 *  "oximeterOnSite": {"known": true}}
 * }</pre>
 *
 * @param sedation how deeply the person slept
 * @param dissociation how far away they were
 * @param interventions what was done
 * @param supportChecks when the support person looked, for a dose at home
 * @param onset when the person felt the first effect
 * @param peak when it was strongest
 * @param offset when it was over
 * @param prescriberOnSite that the prescriber was there
 * @param oximeterOnSite that a pulse oximeter was there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Watch(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 200, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid SedationObservation> sedation,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 200, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid DissociationObservation> dissociation,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 200, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Intervention> interventions,

        @JsonProperty("supportChecks")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 500, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid SupportCheck> supportChecks,

        @Nullable PartialTime onset,

        @Nullable PartialTime peak,

        @Nullable PartialTime offset,

        @JsonProperty("prescriberOnSite") @Nullable Recorded<Boolean> prescriberOnSite,

        @JsonProperty("oximeterOnSite") @Nullable Recorded<Boolean> oximeterOnSite) {

    /**
     * Records the watch.
     */
    public Watch {
        sedation = Copies.of(sedation);
        dissociation = Copies.of(dissociation);
        interventions = Copies.of(interventions);
        supportChecks = Copies.of(supportChecks);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Watch[...]";
    }
}
