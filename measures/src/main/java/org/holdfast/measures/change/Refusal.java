package org.holdfast.measures.change;

/** Why a change is not judged. */
public enum Refusal {
    /** The results are of two instruments; another recall window makes another instrument. */
    INSTRUMENT_DIFFERS("instrument-differs"),
    /** The results are of two versions of a definition. */
    VERSION_DIFFERS("version-differs"),
    /** The forms were in two languages. */
    LANGUAGE_DIFFERS("language-differs"),
    /** The questions were put in two ways, such as read aloud and alone. */
    MODE_DIFFERS("mode-differs"),
    /** The official wording was not used, or nobody said so. */
    WORDING_NOT_OFFICIAL("wording-not-official"),
    /** One of the scores could not be given. */
    UNSCORABLE("unscorable"),
    /** One of the scores was completed for missing answers. */
    PRORATED("prorated"),
    /** The score is no number. */
    NOT_A_NUMBER("not-a-number"),
    /** There is no verified threshold for this score. */
    NO_VERIFIED_THRESHOLD("no-verified-threshold");

    private final String code;

    Refusal(String code) {
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
