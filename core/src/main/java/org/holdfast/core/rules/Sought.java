package org.holdfast.core.rules;

import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.ScreeningCriterion;
import org.holdfast.core.screening.Criterion;
import org.jspecify.annotations.Nullable;

/** Something that was looked for at a screening, with what the catalogue says of it. */
record Sought(Criterion criterion, @Nullable ScreeningCriterion entry, String pointer) {

    /** What does not apply to a person is not present; what they would not say is open. */
    Truth present() {
        @Nullable Recorded<Boolean> recorded = criterion.present();
        if (recorded == null) {
            return Truth.OPEN;
        }
        @Nullable Boolean known = recorded.known();
        if (known == null) {
            return recorded.missing() == MissingReason.NOT_APPLICABLE ? Truth.NO : Truth.OPEN;
        }
        return known ? Truth.YES : Truth.NO;
    }

    boolean isFor(String rule) {
        return entry != null && entry.isFor(rule);
    }

    /** It is enough that either the clinician or the catalogue takes it for one. */
    boolean exclusion() {
        return criterion.kind() == Criterion.Kind.EXCLUSION
                || (entry != null && entry.kind() == Criterion.Kind.EXCLUSION);
    }

    Provenance basis(Provenance otherwise) {
        return entry == null ? otherwise : entry.basis();
    }
}
