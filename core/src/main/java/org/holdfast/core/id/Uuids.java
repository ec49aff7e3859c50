package org.holdfast.core.id;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads UUIDs without the leniency and the talkative errors of the JDK. */
final class Uuids {
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Uuids() {}

    static UUID parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("a key must be a UUID of 36 characters in lower case");
        }
        return UUID.fromString(text);
    }
}
