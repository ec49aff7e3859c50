package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A principle of trauma-informed care that a prompt serves (SAMHSA 2014, SMA14-4884). */
public enum SamhsaPrinciple implements Coded {
    /** Safety. */
    @JsonProperty("safety")
    SAFETY("safety"),
    /** Trustworthiness and transparency. */
    @JsonProperty("trustworthiness-and-transparency")
    TRUSTWORTHINESS_AND_TRANSPARENCY("trustworthiness-and-transparency"),
    /** Peer support. */
    @JsonProperty("peer-support")
    PEER_SUPPORT("peer-support"),
    /** Collaboration and mutuality. */
    @JsonProperty("collaboration-and-mutuality")
    COLLABORATION_AND_MUTUALITY("collaboration-and-mutuality"),
    /** Empowerment, voice and choice. */
    @JsonProperty("empowerment-voice-and-choice")
    EMPOWERMENT_VOICE_AND_CHOICE("empowerment-voice-and-choice"),
    /** Cultural, historical and gender issues. */
    @JsonProperty("cultural-historical-and-gender-issues")
    CULTURAL_HISTORICAL_AND_GENDER_ISSUES("cultural-historical-and-gender-issues");

    private final String code;

    SamhsaPrinciple(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
