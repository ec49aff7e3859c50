package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is given. Doses of racemic ketamine and of esketamine are never added up. */
public enum Substance {
    /** Ketamine as an equal mixture of both forms. */
    @JsonProperty("racemic-ketamine")
    RACEMIC_KETAMINE("racemic-ketamine"),
    /** The S-form alone. */
    @JsonProperty("esketamine")
    ESKETAMINE("esketamine");

    private final String code;

    Substance(String code) {
        this.code = code;
    }

    /**
     * The substance as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
