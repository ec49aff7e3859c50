package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * How far a consent goes, to be sent along with what is disclosed by it where no copy of the consent is (42 CFR 2.32(b)).
 *
 * <pre>{@code
 * {"basis": ["c0000000-0000-4000-8000-000000000003"], "recipient": "Dr. A.", "purpose": "treatment", "what": ["doses"]}
 * }</pre>
 *
 * @param basis the consents
 * @param recipient to whom
 * @param purpose what for
 * @param what which kinds of record
 * @param until when the first of the consents ends, if one of them does
 * @param withheld records that do not go along, since the clinic agreed with the person that they stay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosureScope(
        List<ConsentId> basis,
        String recipient,
        Purpose purpose,
        List<RecordKind> what,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant until,

        @JsonProperty("withheld") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<UUID> withheld) {

    /**
     * Says how far a consent goes.
     *
     * @throws NullPointerException if the recipient or the purpose is missing
     */
    public DisclosureScope {
        basis = Copies.of(basis);
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        what = Copies.of(what);
        withheld = Copies.of(withheld);
    }

    /** Leaves out who and what. */
    @Override
    public String toString() {
        return "DisclosureScope[...]";
    }
}
