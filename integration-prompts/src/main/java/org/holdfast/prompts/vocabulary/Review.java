package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who has read a text before people do, in rising order; a retired text is offered to nobody. */
public enum Review implements Coded {
    /** Nobody but its author. */
    @JsonProperty("draft")
    DRAFT("draft"),
    /** An editor. */
    @JsonProperty("content-reviewed")
    CONTENT_REVIEWED("content-reviewed"),
    /** A clinician. */
    @JsonProperty("clinically-reviewed")
    CLINICALLY_REVIEWED("clinically-reviewed"),
    /** A clinician and people who have lived it. */
    @JsonProperty("lived-experience-reviewed")
    LIVED_EXPERIENCE_REVIEWED("lived-experience-reviewed"),
    /** Withdrawn. */
    @JsonProperty("retired")
    RETIRED("retired");

    private final String code;

    Review(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
