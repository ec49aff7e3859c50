package org.holdfast.prompts.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Whom a person can reach, in the order in which it is to be shown. A host shows it as it is, at once, and asks nothing
 * first.
 *
 * @param askCountry whether to ask, beside the list, which country the person is in
 * @param entries the resources: emergency, lines, the clinic, someone trusted
 */
public record Support(@JsonProperty("askCountry") Boolean askCountry, List<Entry> entries) {

    /**
     * Describes a list of resources.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if the list is empty
     */
    public Support {
        Objects.requireNonNull(askCountry, "askCountry");
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("support lists at least one resource");
        }
    }

    /**
     * One resource of the list.
     *
     * @param resource the resource
     * @param checkNumber whether to say that the number may have changed, since nobody has checked it lately
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            CrisisResource resource,
            @JsonProperty("checkNumber") Boolean checkNumber) {

        /**
         * Describes an entry.
         *
         * @throws NullPointerException if a part is missing
         */
        public Entry {
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(checkNumber, "checkNumber");
        }
    }
}
