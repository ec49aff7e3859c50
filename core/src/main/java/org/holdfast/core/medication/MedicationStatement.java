package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.terminology.Concept;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A medicine that the person takes, apart from what is ordered in the episode.
 *
 * <pre>{@code
 * {"id": "a4000000-0000-4000-8000-000000000001", "drug": {"text": "lorazepam"}, "classes": ["benzodiazepine"],
 *  "reviewedAt": "2026-03-07T17:20:00Z"}
 * }</pre>
 *
 * @param id the record's key
 * @param drug what it is
 * @param classes what it may do together with ketamine
 * @param hold what the prescriber said about leaving it out
 * @param reviewedAt when a prescriber last looked at it
 * @param ended whether the person no longer takes it
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MedicationStatement(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Concept drug,

        @Size(max = 20, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) InteractionClass> classes,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String hold,

        @JsonProperty("reviewedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewedAt,

        @Nullable Boolean ended,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** What a medicine may do together with ketamine. */
    public enum InteractionClass {
        /** A benzodiazepine. */
        @JsonProperty("benzodiazepine")
        BENZODIAZEPINE,
        /** Another medicine for sleep or calm. */
        @JsonProperty("sedative-hypnotic")
        SEDATIVE_HYPNOTIC,
        /** An opioid. */
        @JsonProperty("opioid")
        OPIOID,
        /** Alcohol. */
        @JsonProperty("alcohol")
        ALCOHOL,
        /** Anything else that slows the brain. */
        @JsonProperty("other-cns-depressant")
        OTHER_CNS_DEPRESSANT,
        /** A stimulant. */
        @JsonProperty("psychostimulant")
        PSYCHOSTIMULANT,
        /** A monoamine oxidase inhibitor. */
        @JsonProperty("maoi")
        MAOI,
        /** Theophylline or aminophylline. */
        @JsonProperty("theophylline")
        THEOPHYLLINE,
        /** Lamotrigine. */
        @JsonProperty("lamotrigine")
        LAMOTRIGINE,
        /** A thyroid hormone. */
        @JsonProperty("thyroid-hormone")
        THYROID_HORMONE,
        /** Slows the breakdown of ketamine. */
        @JsonProperty("cyp3a4-inhibitor")
        CYP3A4_INHIBITOR,
        /** Speeds it up. */
        @JsonProperty("cyp3a4-inducer")
        CYP3A4_INDUCER
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public MedicationStatement {
        Objects.requireNonNull(id, "id");
        classes = Copies.of(classes);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "MedicationStatement[...]";
    }
}
