package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * That a member of the team was there.
 *
 * <pre>{@code
 * {"practitioner": "9a000000-0000-4000-8000-000000000002", "monitors": true}
 * }</pre>
 *
 * @param practitioner who
 * @param monitors whether they were the one to watch over the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attendance(
        PractitionerId practitioner, @Nullable Boolean monitors) {

    /**
     * Names who was there.
     *
     * @throws NullPointerException if the practitioner is missing
     */
    public Attendance {
        Objects.requireNonNull(practitioner, "practitioner");
    }

    /** Leaves out who it was. */
    @Override
    public String toString() {
        return "Attendance[...]";
    }
}
