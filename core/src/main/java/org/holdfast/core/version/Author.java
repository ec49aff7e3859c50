package org.holdfast.core.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a record. What a device or a program wrote never passes for the word of a clinician.
 *
 * <pre>{@code
 * {"kind": "practitioner", "practitioner": "9a000000-0000-4000-8000-000000000001"}
 * }</pre>
 *
 * @param kind what the author is
 * @param practitioner which clinician, if it is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Author(Kind kind, @Nullable PractitionerId practitioner) {

    /** What an author is. */
    public enum Kind {
        /** Somebody who treats the person. */
        @JsonProperty("practitioner")
        PRACTITIONER,
        /** The person themselves. */
        @JsonProperty("client")
        CLIENT,
        /** Somebody who stands by the person. */
        @JsonProperty("support-person")
        SUPPORT_PERSON,
        /** A device that measures. */
        @JsonProperty("device")
        DEVICE,
        /** A program, also one that writes text. */
        @JsonProperty("software")
        SOFTWARE
    }

    /**
     * Names an author.
     *
     * @throws NullPointerException if the kind is missing
     * @throws IllegalArgumentException if a practitioner is not named, or another author names one
     */
    public Author {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.PRACTITIONER) != (practitioner != null)) {
            throw new IllegalArgumentException("an author names a practitioner if and only if it is one");
        }
    }

    /**
     * The clinician who wrote it.
     *
     * @param practitioner who
     * @return the author
     */
    public static Author practitioner(PractitionerId practitioner) {
        return new Author(Kind.PRACTITIONER, practitioner);
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "Author[...]";
    }
}
