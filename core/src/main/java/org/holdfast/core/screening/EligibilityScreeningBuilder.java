package org.holdfast.core.screening;

import java.time.Instant;
import java.util.List;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.quantity.BodyWeight;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * Puts an eligibility screening together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class EligibilityScreeningBuilder {
    private @Nullable RecordId id;
    private @Nullable Instant completedAt;
    private EligibilityScreening.@Nullable Decision decision;
    private @Nullable Instant validUntil;
    private @Nullable BodyWeight weight;
    private List<Criterion> criteria = List.of();
    private @Nullable PractitionerId assessor;
    private @Nullable Meta meta;

    private EligibilityScreeningBuilder() {}

    /**
     * Begins an eligibility screening.
     *
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static EligibilityScreeningBuilder of() {
        return new EligibilityScreeningBuilder();
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static EligibilityScreeningBuilder from(EligibilityScreening other) {
        EligibilityScreeningBuilder builder = of();
        builder.id = other.id();
        builder.completedAt = other.completedAt();
        builder.decision = other.decision();
        builder.validUntil = other.validUntil();
        builder.weight = other.weight();
        builder.criteria = other.criteria();
        builder.assessor = other.assessor();
        builder.meta = other.meta();
        return builder;
    }

    /**
     * Sets the screening's key, if there may be several versions of it.
     *
     * @param value the screening's key, if there may be several versions of it
     * @return this builder
     */
    public EligibilityScreeningBuilder id(@Nullable RecordId value) {
        this.id = value;
        return this;
    }

    /**
     * Sets when the screening was done.
     *
     * @param value when the screening was done
     * @return this builder
     */
    public EligibilityScreeningBuilder completedAt(@Nullable Instant value) {
        this.completedAt = value;
        return this;
    }

    /**
     * Sets what was decided.
     *
     * @param value what was decided
     * @return this builder
     */
    public EligibilityScreeningBuilder decision(EligibilityScreening.@Nullable Decision value) {
        this.decision = value;
        return this;
    }

    /**
     * Sets from when on it is too old to rely on.
     *
     * @param value from when on it is too old to rely on
     * @return this builder
     */
    public EligibilityScreeningBuilder validUntil(@Nullable Instant value) {
        this.validUntil = value;
        return this;
    }

    /**
     * Sets what the person weighed.
     *
     * @param value what the person weighed
     * @return this builder
     */
    public EligibilityScreeningBuilder weight(@Nullable BodyWeight value) {
        this.weight = value;
        return this;
    }

    /**
     * Sets what was looked for.
     *
     * @param value what was looked for
     * @return this builder
     */
    public EligibilityScreeningBuilder criteria(List<Criterion> value) {
        this.criteria = value;
        return this;
    }

    /**
     * Sets who looked.
     *
     * @param value who looked
     * @return this builder
     */
    public EligibilityScreeningBuilder assessor(@Nullable PractitionerId value) {
        this.assessor = value;
        return this;
    }

    /**
     * Sets which version this is.
     *
     * @param value which version this is
     * @return this builder
     */
    public EligibilityScreeningBuilder meta(@Nullable Meta value) {
        this.meta = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public EligibilityScreening build() {
        return new EligibilityScreening(id, completedAt, decision, validUntil, weight, criteria, assessor, meta);
    }
}
