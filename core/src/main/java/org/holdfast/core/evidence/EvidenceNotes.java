package org.holdfast.core.evidence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Documents;

/**
 * What studies of ketamine in PTSD found, both sides, as of a day. Show them wherever an app speaks of what treatment may
 * do: nothing else in this library does.
 *
 * <pre>{@code
 * EvidenceNotes.shipped().notes().forEach(note -> show(note.finding(Locale.ENGLISH)));
 * }</pre>
 *
 * @param asOf the day on which they were put together; what came later is not in them
 * @param notes the notes, trials first
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/evidence/1")
public record EvidenceNotes(
        @JsonProperty("asOf") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate asOf,

        List<EvidenceNote> notes) {

    /**
     * Records the notes.
     *
     * @throws NullPointerException if the day is missing
     */
    public EvidenceNotes {
        Objects.requireNonNull(asOf, "asOf");
        notes = Copies.of(notes);
    }

    /**
     * The notes that come with this library.
     *
     * @return them, as of the day they name
     */
    public static EvidenceNotes shipped() {
        try (InputStream in = EvidenceNotes.class.getResourceAsStream("notes.json")) {
            return Documents.strict()
                    .read(
                            EvidenceNotes.class,
                            Objects.requireNonNull(in, "notes").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the notes. */
    @Override
    public String toString() {
        return "EvidenceNotes[" + notes.size() + "]";
    }
}
