package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a broken rule matters. None of them keeps a record from being stored. */
public enum Severity {
    /** It must not go on like this, or the record contradicts itself. */
    @JsonProperty("error")
    ERROR("error"),
    /** Somebody decides, and says why. */
    @JsonProperty("warning")
    WARNING("warning"),
    /** Good to know. */
    @JsonProperty("note")
    NOTE("note");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * The severity as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
