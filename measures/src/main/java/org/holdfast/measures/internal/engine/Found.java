package org.holdfast.measures.internal.engine;

/** What was found at an item when its scores were computed. */
public enum Found {
    /** An answer that was given and used. */
    USED,
    /** No answer, and one was wanted. */
    MISSING,
    /** An answer that is not among those to choose from. */
    INVALID,
    /** Nothing, and nothing was wanted; or a blank that the form itself fills in. */
    LEFT_OUT;

    /**
     * Tells what a place holds.
     *
     * @param given what the row holds
     * @param prepared what the rules saw
     * @return what was found
     */
    public static Found of(short given, short prepared) {
        if (prepared == Codes.INVALID) {
            return INVALID;
        }
        if (Codes.leftOut(prepared)) {
            return LEFT_OUT;
        }
        if (Codes.absent(prepared)) {
            return MISSING;
        }
        return Codes.absent(given) ? LEFT_OUT : USED;
    }
}
