package org.holdfast.core.missing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a value is not there. Declining is a right, not an error, and costs nothing.
 *
 * <p>{@link #NOT_ASKED} and {@link #NOT_APPLICABLE} belong to the structure of a form and are never imputed.
 * {@link #NOT_OBTAINABLE} is for observations alone, such as a cuff that gave no reading; it is no answer to a question.
 */
public enum MissingReason {
    /** The form did not ask: a branch led past it. */
    @JsonProperty("not-asked")
    NOT_ASKED("not-asked"),
    /** The question does not apply to this person. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE("not-applicable"),
    /** The person chose not to say. */
    @JsonProperty("declined")
    DECLINED("declined"),
    /** The person said that they do not know. */
    @JsonProperty("dont-know")
    DONT_KNOW("dont-know"),
    /** Asked or shown, and left empty. */
    @JsonProperty("unanswered")
    UNANSWERED("unanswered"),
    /** Tried, and no reading came of it. */
    @JsonProperty("not-obtainable")
    NOT_OBTAINABLE("not-obtainable");

    private final String code;

    MissingReason(String code) {
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
