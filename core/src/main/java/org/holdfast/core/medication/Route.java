package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a dose goes into the body. The same milligrams are a different dose by another way. */
public enum Route {
    /** Into a vein. */
    @JsonProperty("intravenous")
    INTRAVENOUS("intravenous"),
    /** Into a muscle. */
    @JsonProperty("intramuscular")
    INTRAMUSCULAR("intramuscular"),
    /** Under the skin. */
    @JsonProperty("subcutaneous")
    SUBCUTANEOUS("subcutaneous"),
    /** Under the tongue. */
    @JsonProperty("sublingual")
    SUBLINGUAL("sublingual"),
    /** In the cheek. */
    @JsonProperty("buccal")
    BUCCAL("buccal"),
    /** Swallowed. */
    @JsonProperty("oral")
    ORAL("oral"),
    /** Into the nose. */
    @JsonProperty("nasal")
    NASAL("nasal"),
    /** Into the rectum. */
    @JsonProperty("rectal")
    RECTAL("rectal");

    private final String code;

    Route(String code) {
        this.code = code;
    }

    /**
     * The way as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
