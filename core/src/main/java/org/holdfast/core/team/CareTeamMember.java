package org.holdfast.core.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who treats the person, and when they did.
 *
 * <pre>{@code
 * {"practitioner": "9a000000-0000-4000-8000-000000000002", "role": "therapist", "active": {"start": "2026-02-12T20:00:00Z"}}
 * }</pre>
 *
 * @param practitioner who
 * @param role what they do
 * @param active from when until when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CareTeamMember(
        PractitionerId practitioner,

        @NotNull(message = Messages.REQUIRED) @Nullable Role role,

        @Nullable TimeSpan active) {

    /**
     * Names a member.
     *
     * @throws NullPointerException if the practitioner is missing
     */
    public CareTeamMember {
        Objects.requireNonNull(practitioner, "practitioner");
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "CareTeamMember[...]";
    }
}
