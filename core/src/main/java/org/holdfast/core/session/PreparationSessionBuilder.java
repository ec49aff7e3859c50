package org.holdfast.core.session;

import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * Puts a preparation session together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class PreparationSessionBuilder {
    private final SessionId id;
    private final Session.Status status;
    private final ZoneId zone;
    private @Nullable TimeSpan held;
    private @Nullable Setting setting;
    private @Nullable String intention;
    private @Nullable PreparationChecklist checklist;
    private @Nullable Meta meta;

    private PreparationSessionBuilder(SessionId id, Session.Status status, ZoneId zone) {
        this.id = Objects.requireNonNull(id, "id");
        this.status = Objects.requireNonNull(status, "status");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Begins a preparation session.
     *
     * @param id the session's key
     * @param status how far it came
     * @param zone where it was
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static PreparationSessionBuilder of(SessionId id, Session.Status status, ZoneId zone) {
        return new PreparationSessionBuilder(id, status, zone);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static PreparationSessionBuilder from(PreparationSession other) {
        PreparationSessionBuilder builder = of(other.id(), other.status(), other.zone());
        builder.held = other.held();
        builder.setting = other.setting();
        builder.intention = other.intention();
        builder.checklist = other.checklist();
        builder.meta = other.meta();
        return builder;
    }

    /**
     * Sets from when until when.
     *
     * @param value from when until when
     * @return this builder
     */
    public PreparationSessionBuilder held(@Nullable TimeSpan value) {
        this.held = value;
        return this;
    }

    /**
     * Sets where the two sides were, and who was there.
     *
     * @param value where the two sides were, and who was there
     * @return this builder
     */
    public PreparationSessionBuilder setting(@Nullable Setting value) {
        this.setting = value;
        return this;
    }

    /**
     * Sets what the person hopes for, in their own words.
     *
     * @param value what the person hopes for, in their own words
     * @return this builder
     */
    public PreparationSessionBuilder intention(@Nullable String value) {
        this.intention = value;
        return this;
    }

    /**
     * Sets what was gone through.
     *
     * @param value what was gone through
     * @return this builder
     */
    public PreparationSessionBuilder checklist(@Nullable PreparationChecklist value) {
        this.checklist = value;
        return this;
    }

    /**
     * Sets which version this is.
     *
     * @param value which version this is
     * @return this builder
     */
    public PreparationSessionBuilder meta(@Nullable Meta value) {
        this.meta = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public PreparationSession build() {
        return new PreparationSession(id, status, zone, held, setting, intention, checklist, meta);
    }
}
