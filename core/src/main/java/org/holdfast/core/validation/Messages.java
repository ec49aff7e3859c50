package org.holdfast.core.validation;

/**
 * Keys of the sentences that a person may read when a form is not yet right. The sentences are in English and Spanish
 * and repeat nothing of what was filled in.
 */
public final class Messages {
    /** Something is needed here. */
    public static final String REQUIRED = "{org.holdfast.core.required}";

    /** Something is needed here, and it must hold at least one letter or digit. */
    public static final String NOT_BLANK = "{org.holdfast.core.notBlank}";

    /** The text is too long; takes {@code max}. */
    public static final String TOO_LONG = "{org.holdfast.core.tooLong}";

    /** The list is too long or too short; takes {@code min} and {@code max}. */
    public static final String COUNT = "{org.holdfast.core.count}";

    /** The number is out of range; takes {@code min} and {@code max}. */
    public static final String RANGE = "{org.holdfast.core.range}";

    /** The number is too small; takes {@code value}. */
    public static final String AT_LEAST = "{org.holdfast.core.atLeast}";

    private Messages() {}
}
