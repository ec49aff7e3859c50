package org.holdfast.prompts.request;

import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;

/**
 * What was planned for today, as a wish: it orders what is offered and opens nothing.
 *
 * <pre>{@code {"modalities": ["somatic"], "domains": ["body", "nature"]}}</pre>
 *
 * @param modalities the ways of working
 * @param domains the parts of life
 */
public record Planned(List<Modality> modalities, List<Domain> domains) {

    /**
     * Describes a plan for today.
     *
     * @throws NullPointerException if a part is missing
     */
    public Planned {
        modalities = List.copyOf(Objects.requireNonNull(modalities, "modalities"));
        domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
    }

    /** Says nothing of the plan. */
    @Override
    public String toString() {
        return "Planned[...]";
    }
}
