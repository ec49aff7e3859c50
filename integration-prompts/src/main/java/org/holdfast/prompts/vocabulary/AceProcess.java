package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which part of the ACE model (accept, connect, embody) a prompt draws on; doi:10.1016/j.jcbs.2019.12.004. */
public enum AceProcess implements Coded {
    /** Make room for what is there. */
    @JsonProperty("accept")
    ACCEPT("accept"),
    /** Turn to what matters. */
    @JsonProperty("connect")
    CONNECT("connect"),
    /** Live it in the body. */
    @JsonProperty("embody")
    EMBODY("embody");

    private final String code;

    AceProcess(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
