package org.holdfast.core.version;

import org.jspecify.annotations.Nullable;

/**
 * A record of which there may be several versions. Versions share their key.
 *
 * <p>See {@link Versions} for which of them counts.
 */
public interface Versioned {

    /**
     * The key that all versions of the record share.
     *
     * @return the key; none if the record was written without one, and then it has no other version
     */
    @Nullable
    Record id();

    /**
     * Which version this is.
     *
     * @return what is known of it; none if it is the first one and nothing more is known
     */
    @Nullable
    Meta meta();
}
