package org.holdfast.core.consent;

import java.time.Instant;
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
}
