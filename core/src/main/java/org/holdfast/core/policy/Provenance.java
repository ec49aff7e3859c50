package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from, and how far it can be trusted. A number of our own making says so and cites no paper.
 *
 * <pre>{@code
 * {"origin": "label", "jurisdiction": "US", "sourceStatus": "two-secondary", "checkedOn": "2026-11-23",
 *  "sources": ["Spravato prescribing summary that lists respiratory depression (butalbitalapap.org)"]}
 * }</pre>
 *
 * @param origin what kind of thing it comes from
 * @param jurisdiction where it applies: a country code, {@code EU}, or {@code any}
 * @param sourceStatus how it was checked
 * @param checkedOn the day on which it was last checked
 * @param sources where it was read
 * @param note what else one must know of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        Origin origin,
        String jurisdiction,
        @JsonProperty("sourceStatus") @Nullable SourceStatus sourceStatus,

        @JsonProperty("checkedOn") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate checkedOn,

        List<String> sources,
        @Nullable String note) {

    /** What kind of thing a number comes from. */
    public enum Origin {
        /** The text of a product that a regulator approved. */
        @JsonProperty("label")
        LABEL,
        /** A guideline or a consensus. */
        @JsonProperty("guideline")
        GUIDELINE,
        /** A published study. */
        @JsonProperty("trial")
        TRIAL,
        /** What clinics do. */
        @JsonProperty("practice")
        PRACTICE,
        /** Nobody but us: a choice that a clinic must make for itself. */
        @JsonProperty("design")
        DESIGN
    }

    /** How a number was checked. */
    public enum SourceStatus {
        /** The primary source was read. */
        @JsonProperty("verified")
        VERIFIED,
        /** Two independent other sources agree. */
        @JsonProperty("two-secondary")
        TWO_SECONDARY,
        /** One other source says so. */
        @JsonProperty("one-secondary")
        ONE_SECONDARY,
        /** Nobody confirmed it. */
        @JsonProperty("unverified")
        UNVERIFIED
    }

    /**
     * Names an origin.
     *
     * @throws NullPointerException if the origin, the jurisdiction or the day is missing
     */
    public Provenance {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(checkedOn, "checkedOn");
        sources = Copies.of(sources);
    }

    void check(String pointer, List<Problem> problems) {
        if (origin == Origin.DESIGN && !sources.isEmpty()) {
            problems.add(Problem.at(pointer, "design-with-source", "a design value cites no source"));
        }
        if (origin != Origin.DESIGN && (sources.isEmpty() || sourceStatus == null)) {
            problems.add(Problem.at(pointer, "no-source", "a value that is no design needs a source and its status"));
        }
        if (jurisdiction.isBlank() || sources.stream().anyMatch(String::isBlank)) {
            problems.add(Problem.at(pointer, "blank", "jurisdiction and sources must not be blank"));
        }
    }

    /** Names the origin alone. */
    @Override
    public String toString() {
        return "Provenance[" + origin + "]";
    }
}
