package org.holdfast.core.session;

import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * Puts a check in together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class CheckInBuilder {
    private final SessionId id;
    private final Session.Status status;
    private final ZoneId zone;
    private @Nullable TimeSpan held;
    private @Nullable Setting setting;
    private CheckIn.@Nullable Reason reason;
    private @Nullable Distress distress;
    private @Nullable String summary;
    private @Nullable Recorded<Boolean> suicideScreened;
    private @Nullable Meta meta;

    private CheckInBuilder(SessionId id, Session.Status status, ZoneId zone) {
        this.id = Objects.requireNonNull(id, "id");
        this.status = Objects.requireNonNull(status, "status");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Begins a check in.
     *
     * @param id the session's key
     * @param status how far it came
     * @param zone where the person was
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static CheckInBuilder of(SessionId id, Session.Status status, ZoneId zone) {
        return new CheckInBuilder(id, status, zone);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static CheckInBuilder from(CheckIn other) {
        CheckInBuilder builder = of(other.id(), other.status(), other.zone());
        builder.held = other.held();
        builder.setting = other.setting();
        builder.reason = other.reason();
        builder.distress = other.distress();
        builder.summary = other.summary();
        builder.suicideScreened = other.suicideScreened();
        builder.meta = other.meta();
        return builder;
    }

    /**
     * Sets from when until when.
     *
     * @param value from when until when
     * @return this builder
     */
    public CheckInBuilder held(@Nullable TimeSpan value) {
        this.held = value;
        return this;
    }

    /**
     * Sets where the two sides were, and who was there.
     *
     * @param value where the two sides were, and who was there
     * @return this builder
     */
    public CheckInBuilder setting(@Nullable Setting value) {
        this.setting = value;
        return this;
    }

    /**
     * Sets why it took place.
     *
     * @param value why it took place
     * @return this builder
     */
    public CheckInBuilder reason(CheckIn.@Nullable Reason value) {
        this.reason = value;
        return this;
    }

    /**
     * Sets how distressed the person was.
     *
     * @param value how distressed the person was
     * @return this builder
     */
    public CheckInBuilder distress(@Nullable Distress value) {
        this.distress = value;
        return this;
    }

    /**
     * Sets what was said, as far as it belongs into the record.
     *
     * @param value what was said, as far as it belongs into the record
     * @return this builder
     */
    public CheckInBuilder summary(@Nullable String value) {
        this.summary = value;
        return this;
    }

    /**
     * Sets whether the person was asked about suicide.
     *
     * @param value whether the person was asked about suicide
     * @return this builder
     */
    public CheckInBuilder suicideScreened(@Nullable Recorded<Boolean> value) {
        this.suicideScreened = value;
        return this;
    }

    /**
     * Sets which version this is.
     *
     * @param value which version this is
     * @return this builder
     */
    public CheckInBuilder meta(@Nullable Meta value) {
        this.meta = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public CheckIn build() {
        return new CheckIn(id, status, zone, held, setting, reason, distress, summary, suicideScreened, meta);
    }
}
