package org.holdfast.prompts.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.request.Planned;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;

/**
 * A small time on one day, as a wish. Leaving it costs nothing, and it is not made up for.
 *
 * <pre>{@code
 * {"date": "2026-03-07", "intent": "body-or-nature", "maxIntensity": 1, "modalities": ["somatic", "creative"],
 *  "domains": ["body", "nature"], "minutes": 10}
 * }</pre>
 *
 * @param date the day, in the person's zone
 * @param intent what it is for; its words stand under {@code plan.intent.} in the words of an offer
 * @param maxIntensity the nearest that a prompt may come; the host hands it on as a limit
 * @param modalities ways of working that suit it
 * @param domains parts of life that suit it
 * @param minutes how long it may take
 */
public record PlanSlot(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        String intent,
        @JsonProperty("maxIntensity") Integer maxIntensity,
        List<Modality> modalities,
        List<Domain> domains,
        Integer minutes) {

    /**
     * Describes a slot.
     *
     * @throws NullPointerException if a part is missing
     */
    public PlanSlot {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(maxIntensity, "maxIntensity");
        modalities = List.copyOf(Objects.requireNonNull(modalities, "modalities"));
        domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
        Objects.requireNonNull(minutes, "minutes");
    }

    /**
     * The slot as the request of its day takes it.
     *
     * @return the wish
     */
    public Planned planned() {
        return new Planned(modalities, domains);
    }

    /** Says nothing of the day or what it is for. */
    @Override
    public String toString() {
        return "PlanSlot[...]";
    }
}
