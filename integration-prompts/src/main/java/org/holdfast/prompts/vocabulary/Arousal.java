package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How activated a person says they are. It opens and closes gates; it is no finding about them. */
public enum Arousal implements Coded {
    /** Neither too much nor too little: able to feel and to think. */
    @JsonProperty("within")
    WITHIN("within"),
    /** Too much: racing, tense, on guard. */
    @JsonProperty("hyper")
    HYPER("hyper"),
    /** Too little: numb, heavy, far away. */
    @JsonProperty("hypo")
    HYPO("hypo"),
    /** Not asked or not said. */
    @JsonProperty("unknown")
    UNKNOWN("unknown");

    private final String code;

    Arousal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
