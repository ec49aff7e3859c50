package org.holdfast.measures.internal.engine;

import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/** What a place of a row can hold besides an answer. All of these lie far below any answer's code. */
public final class Codes {
    /** Left empty. */
    public static final short UNANSWERED = Short.MIN_VALUE;

    /** Chosen not to say. */
    public static final short DECLINED = Short.MIN_VALUE + 1;

    /** Not known to the person. */
    public static final short DONT_KNOW = Short.MIN_VALUE + 2;

    /** Led past, or said to be so by the host. */
    public static final short NOT_ASKED = Short.MIN_VALUE + 3;

    /** Does not apply to the person. */
    public static final short NOT_APPLICABLE = Short.MIN_VALUE + 4;

    /** A code that is not among the item's answers. */
    public static final short INVALID = Short.MIN_VALUE + 5;

    /** Led past by a branch of the form that counts nothing for it. */
    public static final short SKIPPED = Short.MIN_VALUE + 6;

    /** Does not apply to the person, as the definition says. */
    public static final short INAPPLICABLE = Short.MIN_VALUE + 7;

    /** Empty, and nothing tells whether it applies to the person. */
    public static final short CONTEXT = Short.MIN_VALUE + 8;

    /** The lowest code that an answer may have. */
    public static final int LOWEST_ANSWER = -10_000;

    /** The highest code that an answer may have. */
    public static final int HIGHEST_ANSWER = 10_000;

    private Codes() {}

    /**
     * The code of a kind of missing.
     *
     * @param reason the kind
     * @return its code in a row
     * @throws IllegalArgumentException if the reason is one of observations alone
     */
    public static short of(MissingReason reason) {
        return switch (reason) {
            case UNANSWERED -> UNANSWERED;
            case DECLINED -> DECLINED;
            case DONT_KNOW -> DONT_KNOW;
            case NOT_ASKED -> NOT_ASKED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_OBTAINABLE ->
                throw new IllegalArgumentException("'not-obtainable' is for observations, not for answers");
        };
    }

    /**
     * The kind of missing behind a code.
     *
     * @param code what a row holds
     * @return the kind, or null for an answer, valid or not
     */
    public static @Nullable MissingReason reason(short code) {
        return switch (code) {
            case UNANSWERED -> MissingReason.UNANSWERED;
            case DECLINED -> MissingReason.DECLINED;
            case DONT_KNOW -> MissingReason.DONT_KNOW;
            case NOT_ASKED, SKIPPED -> MissingReason.NOT_ASKED;
            case NOT_APPLICABLE, INAPPLICABLE -> MissingReason.NOT_APPLICABLE;
            default -> null;
        };
    }

    /**
     * Whether a place holds no usable answer.
     *
     * @param code what a row holds
     * @return true for every kind of missing and for a code that is not among the answers
     */
    public static boolean absent(int code) {
        return code <= CONTEXT;
    }

    /**
     * Whether a place is empty because of the form itself, so that nothing is missing there.
     *
     * @param code what a row holds
     * @return true if sums and counts leave the item out
     */
    public static boolean leftOut(int code) {
        return code == SKIPPED || code == INAPPLICABLE;
    }

    /**
     * Whether an answer is wanting.
     *
     * @param code what a row holds
     * @return true for what is absent and not left out by the form
     */
    public static boolean wanting(int code) {
        return absent(code) && !leftOut(code);
    }
}
