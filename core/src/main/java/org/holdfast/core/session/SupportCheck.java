package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That the support person looked after the person and was well themselves.
 *
 * <pre>{@code
 * {"person": "a3000000-0000-4000-8000-000000000001", "at": "2026-03-07T18:20:00Z", "well": {"known": true}}
 * }</pre>
 *
 * @param person who looked
 * @param at when
 * @param well whether all was well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportCheck(
        RecordId person,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
        Instant at,

        @Nullable Recorded<Boolean> well) {

    /**
     * Records a check.
     *
     * @throws NullPointerException if the person is missing
     */
    public SupportCheck {
        Objects.requireNonNull(person, "person");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "SupportCheck[...]";
    }
}
