package org.holdfast.measures.change;

/** Why a change is not judged. */
public enum Refusal {
    /** The results are of two instruments; another recall window makes another instrument. */
    INSTRUMENT_DIFFERS("instrument-differs"),
    /** The results are of two versions of a definition. */
    VERSION_DIFFERS("version-differs"),
    /** The forms look back over two lengths of time. */
    RECALL_DIFFERS("recall-differs"),
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
    NO_VERIFIED_THRESHOLD("no-verified-threshold"),
    /** Nobody recorded when one of the forms was filled in. */
    DATE_MISSING("date-missing"),
    /** The forms are not in the order of their dates. */
    DATES_UNORDERED("dates-unordered"),
    /** Two forms are of one day. */
    DATE_TWICE("date-twice"),
    /** There is no form with a score before the first dose. */
    NO_BASELINE("no-baseline"),
    /** There is no form after the baseline. */
    NO_LATER_FORM("no-later-form"),
    /** The form before the first dose looks back on the time of an earlier dose. */
    BASELINE_OVERLAPS_DOSE("baseline-overlaps-dose"),
    /** The form looks back on time before the first dose. */
    WINDOW_OVERLAPS_DOSE("window-overlaps-dose"),
    /** The form does not say over how many days it looks back, and there was a dose. */
    WINDOW_NOT_FIXED("window-not-fixed");

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
