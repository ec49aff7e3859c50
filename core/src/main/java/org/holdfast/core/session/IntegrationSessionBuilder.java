package org.holdfast.core.session;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.integration.Commitment;
import org.holdfast.core.integration.Insight;
import org.holdfast.core.integration.IntegrationDomain;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * Puts an integration session together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class IntegrationSessionBuilder {
    private final SessionId id;
    private final Session.Status status;
    private final ZoneId zone;
    private @Nullable TimeSpan held;
    private @Nullable Setting setting;
    private List<SessionId> integrates = List.of();
    private List<IntegrationDomain> domains = List.of();
    private List<Insight> insights = List.of();
    private List<Commitment> commitments = List.of();
    private @Nullable Distress distressBefore;
    private @Nullable Distress distressAfter;
    private @Nullable Meta meta;

    private IntegrationSessionBuilder(SessionId id, Session.Status status, ZoneId zone) {
        this.id = Objects.requireNonNull(id, "id");
        this.status = Objects.requireNonNull(status, "status");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Begins an integration session.
     *
     * @param id the session's key
     * @param status how far it came
     * @param zone where it was
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static IntegrationSessionBuilder of(SessionId id, Session.Status status, ZoneId zone) {
        return new IntegrationSessionBuilder(id, status, zone);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static IntegrationSessionBuilder from(IntegrationSession other) {
        IntegrationSessionBuilder builder = of(other.id(), other.status(), other.zone());
        builder.held = other.held();
        builder.setting = other.setting();
        builder.integrates = other.integrates();
        builder.domains = other.domains();
        builder.insights = other.insights();
        builder.commitments = other.commitments();
        builder.distressBefore = other.distressBefore();
        builder.distressAfter = other.distressAfter();
        builder.meta = other.meta();
        return builder;
    }

    /**
     * Sets from when until when.
     *
     * @param value from when until when
     * @return this builder
     */
    public IntegrationSessionBuilder held(@Nullable TimeSpan value) {
        this.held = value;
        return this;
    }

    /**
     * Sets where the two sides were, and who was there.
     *
     * @param value where the two sides were, and who was there
     * @return this builder
     */
    public IntegrationSessionBuilder setting(@Nullable Setting value) {
        this.setting = value;
        return this;
    }

    /**
     * Sets the dosing sessions it belongs to.
     *
     * @param value the dosing sessions it belongs to
     * @return this builder
     */
    public IntegrationSessionBuilder integrates(List<SessionId> value) {
        this.integrates = value;
        return this;
    }

    /**
     * Sets the parts of life it was about.
     *
     * @param value the parts of life it was about
     * @return this builder
     */
    public IntegrationSessionBuilder domains(List<IntegrationDomain> value) {
        this.domains = value;
        return this;
    }

    /**
     * Sets what the person came to see.
     *
     * @param value what the person came to see
     * @return this builder
     */
    public IntegrationSessionBuilder insights(List<Insight> value) {
        this.insights = value;
        return this;
    }

    /**
     * Sets what the person means to do.
     *
     * @param value what the person means to do
     * @return this builder
     */
    public IntegrationSessionBuilder commitments(List<Commitment> value) {
        this.commitments = value;
        return this;
    }

    /**
     * Sets how distressed the person was when it began.
     *
     * @param value how distressed the person was when it began
     * @return this builder
     */
    public IntegrationSessionBuilder distressBefore(@Nullable Distress value) {
        this.distressBefore = value;
        return this;
    }

    /**
     * Sets how distressed the person was when it ended.
     *
     * @param value how distressed the person was when it ended
     * @return this builder
     */
    public IntegrationSessionBuilder distressAfter(@Nullable Distress value) {
        this.distressAfter = value;
        return this;
    }

    /**
     * Sets which version this is.
     *
     * @param value which version this is
     * @return this builder
     */
    public IntegrationSessionBuilder meta(@Nullable Meta value) {
        this.meta = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public IntegrationSession build() {
        return new IntegrationSession(
                id,
                status,
                zone,
                held,
                setting,
                integrates,
                domains,
                insights,
                commitments,
                distressBefore,
                distressAfter,
                meta);
    }
}
