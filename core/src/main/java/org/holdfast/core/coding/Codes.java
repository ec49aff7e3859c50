package org.holdfast.core.coding;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Documents;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.terminology.Code;
import org.holdfast.core.vitals.VitalSign;

/**
 * Which codes stand for a fact: the root of a document of the kind {@code holdfast/codes/1}. A fact may have several
 * codes, all of which belong into an export: oxygen saturation has two. What nobody confirmed is not given out.
 *
 * <pre>{@code
 * {"schema": "holdfast/codes/1", "entries": []}
 * }</pre>
 *
 * @param entries the codes, also those that are not confirmed
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/codes/1")
public record Codes(List<CodeEntry> entries) {

    /**
     * Takes codes.
     *
     * @throws NullPointerException if the entries are missing
     */
    public Codes {
        entries = Copies.of(Objects.requireNonNull(entries, "entries"));
    }

    /**
     * The codes that come with this library.
     *
     * @return them
     */
    public static Codes shipped() {
        try (InputStream in = Codes.class.getResourceAsStream("codes.json")) {
            return Documents.strict()
                    .read(
                            Codes.class,
                            "codes",
                            Objects.requireNonNull(in, "codes").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The codes of a way into the body.
     *
     * @param route the way
     * @return what other systems call it; empty if no code was confirmed
     */
    public List<Code> of(Route route) {
        return confirmed("route", route.code());
    }

    /**
     * The codes of a substance.
     *
     * @param substance the substance
     * @return what other systems call it; empty if no code was confirmed
     */
    public List<Code> of(Substance substance) {
        return confirmed("substance", substance.code());
    }

    /**
     * The codes of a vital sign.
     *
     * @param sign the sign
     * @return what other systems call it; empty if no code was confirmed
     */
    public List<Code> of(VitalSign sign) {
        return confirmed("vital-sign", sign.code());
    }

    /**
     * The codes of a purpose of use.
     *
     * @param purpose the purpose
     * @return what other systems call it; empty if no code was confirmed
     */
    public List<Code> of(Purpose purpose) {
        return confirmed("purpose", purpose.code());
    }

    /**
     * The codes of a condition.
     *
     * @param condition the condition, such as {@code ptsd}
     * @return what other systems call it; empty if there is none, or none was confirmed
     */
    public List<Code> ofCondition(String condition) {
        return confirmed("condition", condition);
    }

    private List<Code> confirmed(String kind, String name) {
        return entries.stream()
                .filter(CodeEntry::confirmed)
                .filter(entry -> entry.kind().equals(kind) && entry.name().equals(name))
                .map(CodeEntry::code)
                .toList();
    }

    /** Counts them. */
    @Override
    public String toString() {
        return "Codes[" + entries.size() + "]";
    }
}
