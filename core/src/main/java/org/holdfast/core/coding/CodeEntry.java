package org.holdfast.core.coding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.policy.Provenance.SourceStatus;
import org.holdfast.core.terminology.Code;

/**
 * One code for one fact, and how far it can be trusted.
 *
 * <pre>{@code
 * {"kind": "route", "name": "nasal", "code": {"system": "http://snomed.info/sct", "code": "46713006", "display": "Nasal"},
 *  "status": "verified", "checkedOn": "2026-11-23", "sources": ["OncoFAIR guide"]}
 * }</pre>
 *
 * @param kind what kind of fact, such as {@code route}
 * @param name the fact, as our documents write it
 * @param code what another system calls it
 * @param status how it was checked
 * @param checkedOn the day on which it was last checked
 * @param sources where it was read
 */
public record CodeEntry(
        String kind,
        String name,
        @Valid Code code,
        SourceStatus status,

        @JsonProperty("checkedOn") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate checkedOn,

        List<String> sources) {

    /**
     * Sets an entry.
     *
     * @throws NullPointerException if a part is missing
     */
    public CodeEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(checkedOn, "checkedOn");
        sources = Copies.of(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Whether it is good enough to be written into an export.
     *
     * @return true if the primary source was read, or two others agree
     */
    public boolean confirmed() {
        return status == SourceStatus.VERIFIED || status == SourceStatus.TWO_SECONDARY;
    }

    /** Leaves out the code. */
    @Override
    public String toString() {
        return "CodeEntry[" + status + "]";
    }
}
