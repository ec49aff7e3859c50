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

    /**
     * The number of this version.
     *
     * @return 1 for the first, also if nothing is known of the version
     */
    default int versionNumber() {
        Meta known = meta();
        return known == null ? 1 : known.version();
    }

    /**
     * Whether this version says that the record should never have been there. It stays in the document and counts for
     * nothing.
     *
     * @return true if it does
     */
    default boolean enteredInError() {
        Meta known = meta();
        return known != null && known.reason() == Meta.Reason.ENTERED_IN_ERROR;
    }
}
