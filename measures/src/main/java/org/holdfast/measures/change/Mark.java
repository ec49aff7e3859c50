package org.holdfast.measures.change;

/** What one must know of a point before reading anything from it. */
public enum Mark {
    /** The form was not filled in. */
    MISSED("missed"),
    /** The form was filled in, and gives no number. */
    UNSCORABLE("unscorable"),
    /** Part of the time that the form asks about lies before the last dose: never to be called that dose's effect. */
    COVERS_TIME_BEFORE_DOSE("covers-time-before-dose"),
    /** The form does not say over how many days it looks back, and there was a dose. */
    WINDOW_NOT_FIXED("window-not-fixed"),
    /** Part of the time that the form asks about was asked about by the form before it. */
    OVERLAPS_FORM_BEFORE("overlaps-form-before"),
    /** There is no better score: from here, no improvement can show. */
    BEST_POSSIBLE_SCORE("best-possible-score");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    /**
     * The mark as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
