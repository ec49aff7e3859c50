package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.holdfast.core.client.PriorTreatment;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.episode.CarePlan;
import org.holdfast.core.episode.Closure;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.episode.StatusChange;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.note.ProgressNote;
import org.holdfast.core.request.ClientRequest;
import org.holdfast.core.safety.MandatedReport;
import org.holdfast.core.terminology.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What was planned, agreed, written and decided: the part of a record that clinicians answer for.
 *
 * <pre>{@code
 * {"type": "ketamine-assisted"}
 * }</pre>
 *
 * @param type what kind of care it is
 * @param reasons what it is for
 * @param protocol what the clinic has set out to do
 * @param carePlan what was planned together
 * @param history the stages it went through
 * @param closure why and how it ended
 * @param consents what the person agreed to
 * @param priorTreatments what was tried before
 * @param progressNotes what clinicians wrote into the record
 * @param mandatedReports decisions on reporting
 * @param requests what the person asked of those who keep the record, with their disagreement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dossier(
        Episode.@Nullable Type type,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Concept> reasons,
        @Nullable Protocol protocol,
        @JsonProperty("carePlan") @Nullable CarePlan carePlan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StatusChange> history,
        @Nullable Closure closure,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Consent> consents,

        @JsonProperty("priorTreatments") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PriorTreatment> priorTreatments,

        @JsonProperty("progressNotes") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ProgressNote> progressNotes,

        @JsonProperty("mandatedReports") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<MandatedReport> mandatedReports,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClientRequest> requests) {

    /**
     * Holds what it is given.
     */
    public Dossier {
        reasons = Copies.of(reasons);
        history = Copies.of(history);
        consents = Copies.of(consents);
        priorTreatments = Copies.of(priorTreatments);
        progressNotes = Copies.of(progressNotes);
        mandatedReports = Copies.of(mandatedReports);
        requests = Copies.of(requests);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Dossier[...]";
    }
}
