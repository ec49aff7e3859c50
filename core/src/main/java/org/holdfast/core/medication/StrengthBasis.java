package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the milligrams are milligrams of. A salt weighs more than the base that is in it, so that a dose without its
 * basis is no dose, and two bases are never added up.
 */
public enum StrengthBasis {
    /** Ketamine base, as on the labels of injections. */
    @JsonProperty("base")
    BASE,
    /** Ketamine hydrochloride, the salt. */
    @JsonProperty("hydrochloride")
    HYDROCHLORIDE,
    /** Nobody said. */
    @JsonProperty("unstated")
    UNSTATED
}
