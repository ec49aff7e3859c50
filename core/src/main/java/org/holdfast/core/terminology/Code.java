package org.holdfast.core.terminology;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A code of another system. Two codes are the same if system and code are; the words beside them are for people.
 *
 * <pre>{@code
 * {"system": "http://snomed.info/sct", "code": "47505003", "display": "PTSD"}
 * }</pre>
 *
 * @param system the system, such as {@code http://snomed.info/sct}
 * @param code the code
 * @param display words for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(
        String system,

        String code,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String display) {

    /**
     * Names a code.
     *
     * @throws NullPointerException if the system or the code is missing
     * @throws IllegalArgumentException if the code is blank
     */
    public Code {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code is not blank");
        }
    }

    /** Compares system and code, not the words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code that && system.equals(that.system) && code.equals(that.code);
    }

    /** Agrees with {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(system, code);
    }

    /** Leaves out the code: it may name what a person suffers from. */
    @Override
    public String toString() {
        return "Code[...]";
    }
}
