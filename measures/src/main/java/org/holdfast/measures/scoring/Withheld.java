package org.holdfast.measures.scoring;

/** Why a result comes without bands, cut-points, codes and thresholds of change. */
public enum Withheld {
    /** The wording differs from the official one: a paraphrase is not the validated scale. */
    WORDING_DIFFERS("wording-differs"),
    /** Only our short labels were shown, or nobody said which wording was used. */
    LABELS_ONLY("labels-only"),
    /** The questions were put in a way for which the form was not made, such as a clinician's rating filled in alone. */
    WRONG_MODE("wrong-mode");

    private final String code;

    Withheld(String code) {
        this.code = code;
    }

    /**
     * The reason as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
