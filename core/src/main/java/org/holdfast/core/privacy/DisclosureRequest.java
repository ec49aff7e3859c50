package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.internal.Copies;

/**
 * That somebody would like to have records of a person. There is no kind for private journal entries: they cannot be
 * asked for.
 *
 * <pre>{@code
 * {"recipient": "Dr. A.", "purpose": "treatment", "what": ["doses"], "at": "2026-03-10T09:00:00Z"}
 * }</pre>
 *
 * @param recipient who would have them, as a consent would name them
 * @param purpose what for
 * @param what which kinds of record
 * @param at when
 */
public record DisclosureRequest(
        String recipient,
        Purpose purpose,
        List<RecordKind> what,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

    /**
     * Asks for records.
     *
     * @throws NullPointerException if the recipient, the purpose or the moment is missing
     */
    public DisclosureRequest {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(at, "at");
        what = Copies.of(what);
    }

    /** Leaves out who asks. */
    @Override
    public String toString() {
        return "DisclosureRequest[...]";
    }
}
