package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.integration.Commitment;
import org.holdfast.core.integration.Insight;
import org.holdfast.core.integration.IntegrationDomain;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * A meeting after one or more doses, to make something of them. It names the dosing sessions it belongs to, so that it
 * can be checked that none was left alone.
 *
 * <pre>{@code
 * {"type": "integration", "id": "50000000-0000-4000-8000-000000000005", "status": "completed",
 *  "zone": "America/New_York", "held": {"start": "2026-03-09T14:00:00Z", "end": "2026-03-09T14:50:00Z"},
 *  "integrates": ["50000000-0000-4000-8000-000000000003"], "domains": ["mind", "body"],
 *  "insights": [{"id": "a1000000-0000-4000-8000-000000000001", "text": "it was then; I am here",
 *                "domains": ["mind"], "firmness": "tentative"}],
 *  "commitments": [], "distressBefore": {"rating": 4}, "distressAfter": {"rating": 3}}
 * }</pre>
 *
 * @param id the session's key
 * @param status how far it came
 * @param zone where it was
 * @param held from when until when
 * @param setting where the two sides were, and who was there
 * @param integrates the dosing sessions it belongs to
 * @param domains the parts of life it was about
 * @param insights what the person came to see
 * @param commitments what the person means to do
 * @param distressBefore how distressed the person was when it began
 * @param distressAfter how distressed the person was when it ended
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntegrationSession(
        SessionId id,
        Status status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone,
        @Nullable TimeSpan held,
        @Valid @Nullable Setting setting,

        @Size(min = 1, max = 100, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) SessionId> integrates,

        @Size(max = 6, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) IntegrationDomain> domains,

        @Size(max = 100, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) @Valid Insight> insights,

        @Size(max = 100, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Commitment> commitments,

        @JsonProperty("distressBefore") @Nullable Distress distressBefore,
        @JsonProperty("distressAfter") @Nullable Distress distressAfter,

        @Valid @Nullable Meta meta)
        implements Session {

    /**
     * Records an integration session.
     *
     * @throws NullPointerException if the key, the status or the zone is missing
     */
    public IntegrationSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(zone, "zone");
        integrates = Copies.of(integrates);
        domains = Copies.of(domains);
        insights = Copies.of(insights);
        commitments = Copies.of(commitments);
    }

    @Override
    public IntegrationSession with(Status now, @Nullable TimeSpan span) {
        return new IntegrationSession(
                id,
                now,
                zone,
                span,
                setting,
                integrates,
                domains,
                insights,
                commitments,
                distressBefore,
                distressAfter,
                meta);
    }

    /** Leaves out the keys, the times and the person's words. */
    @Override
    public String toString() {
        return "IntegrationSession[...]";
    }
}
