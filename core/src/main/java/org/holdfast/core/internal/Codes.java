package org.holdfast.core.internal;

import java.util.Locale;

/** How messages name a constant: in the words of documents. */
public final class Codes {
    private Codes() {}

    /**
     * The constant in kebab-case.
     *
     * @param constant the constant
     * @return its name as documents write it
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
