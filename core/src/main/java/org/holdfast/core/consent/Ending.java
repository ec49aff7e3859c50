package org.holdfast.core.consent;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.holdfast.core.consent.Consent.Status;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A consent that has ended says when; otherwise it would seem to be in force for ever. */
final class Ending {
    private Ending() {}

    static void check(ConsentId id, Status status, @Nullable TimeSpan validity, @Nullable Instant withdrawnAt) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        if (status == Status.WITHDRAWN && withdrawnAt == null) {
            throw new IllegalArgumentException("a withdrawn consent says when it was withdrawn");
        }
        boolean over = status == Status.EXPIRED || status == Status.SUPERSEDED;
        if (over && (validity == null || validity.end() == null)) {
            throw new IllegalArgumentException("an expired or superseded consent says when its validity ended");
        }
    }

    /** When a consent ends that is withdrawn now, perhaps for the second time. */
    static Instant withdrawal(Consent consent, Instant at) {
        Objects.requireNonNull(at, "at");
        if (!consent.wasGiven()) {
            throw new IllegalArgumentException("only a consent that was given can be withdrawn; this one is "
                    + consent.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        @Nullable Instant before = consent.withdrawnAt();
        return before != null && before.isBefore(at) ? before : at;
    }
}
