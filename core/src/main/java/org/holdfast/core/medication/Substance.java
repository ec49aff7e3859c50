package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is given. Doses of racemic ketamine and of esketamine are never added up. */
public enum Substance {
    /** Ketamine as an equal mixture of both forms. */
    @JsonProperty("racemic-ketamine")
    RACEMIC_KETAMINE,
    /** The S-form alone. */
    @JsonProperty("esketamine")
    ESKETAMINE
}
