package org.holdfast.core.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.policy.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What one study, review or guideline says.
 *
 * <pre>{@code
 * {"id": "duek-2023", "design": "randomised", "participants": 27, "direction": "no-difference",
 *  "finding": {"en": "Symptoms fell equally.", "es": "Los síntomas bajaron por igual."},
 *  "basis": {"origin": "trial", "jurisdiction": "any", "sourceStatus": "verified", "checkedOn": "2026-11-23",
 *  "sources": ["doi:10.1038/s41386-023-01606-3"]}}
 * }</pre>
 *
 * @param id the note's id, such as {@code abdallah-2022}
 * @param design how it was done
 * @param participants how many people took part, if it counts them
 * @param direction which way it points
 * @param finding what it says in a sentence, by language
 * @param basis where that was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceNote(
        String id,
        Design design,
        @Nullable Integer participants,
        Direction direction,
        Map<String, String> finding,
        Provenance basis) {

    /** How a study was done. */
    public enum Design {
        /** People were assigned by chance. */
        @JsonProperty("randomised")
        RANDOMISED,
        /** All got the same, and nobody else was looked at. */
        @JsonProperty("uncontrolled")
        UNCONTROLLED,
        /** Several studies taken together. */
        @JsonProperty("meta-analysis")
        META_ANALYSIS,
        /** What a body of experts advises. */
        @JsonProperty("guideline")
        GUIDELINE,
        /** What regulators have allowed. */
        @JsonProperty("approval")
        APPROVAL,
        /** Thought, or seen in animals alone. */
        @JsonProperty("hypothesis")
        HYPOTHESIS
    }

    /** Which way a finding points, for PTSD symptoms. */
    public enum Direction {
        /** Better with ketamine. */
        @JsonProperty("benefit")
        BENEFIT,
        /** No better with ketamine. */
        @JsonProperty("no-difference")
        NO_DIFFERENCE,
        /** Both, or too little to tell. */
        @JsonProperty("unclear")
        UNCLEAR,
        /** Advises against it. */
        @JsonProperty("against")
        AGAINST
    }

    /**
     * Records a note.
     *
     * @throws NullPointerException if a part other than the number of people is missing
     * @throws IllegalArgumentException if it says nothing in English
     */
    public EvidenceNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(direction, "direction");
        finding = new LinkedHashMap<>(Objects.requireNonNull(finding, "finding"));
        Objects.requireNonNull(basis, "basis");
        if (!finding.containsKey("en")) {
            throw new IllegalArgumentException("a note has its sentence in English");
        }
        finding = Collections.unmodifiableMap(finding);
    }

    /**
     * The finding in a language.
     *
     * @param language the language; English if there is no sentence in it
     * @return one sentence, or a few
     */
    public String finding(Locale language) {
        return Objects.requireNonNullElse(finding.get(language.getLanguage()), finding.getOrDefault("en", ""));
    }

    /** Names the note. */
    @Override
    public String toString() {
        return "EvidenceNote[" + id + "]";
    }
}
