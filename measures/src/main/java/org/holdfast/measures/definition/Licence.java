package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an instrument may be used, as far as the sources tell. Sources that contradict each other are both
 * kept. It is no legal advice.
 *
 * @param status the terms in one word
 * @param holder who holds the rights or made the form
 * @param evidence what the sources say, in our words
 * @param commercial whether commercial use is allowed, if known
 * @param clinical whether clinical use is allowed, if known
 * @param research whether use in research is allowed, if known
 * @param conflicts what other sources say against it
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Licence(
        Status status,
        String holder,
        String evidence,
        @Nullable Boolean commercial,
        @Nullable Boolean clinical,
        @Nullable Boolean research,
        List<String> conflicts,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Licence {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(evidence, "evidence");
        conflicts = List.copyOf(Objects.requireNonNull(conflicts, "conflicts"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /** The terms in one word. */
    public enum Status {
        /** Not protected. */
        @JsonProperty("public-domain")
        PUBLIC_DOMAIN,
        /** Protected, and free to use without asking. */
        @JsonProperty("free")
        FREE,
        /** Protected, with a standing permission of the holder that covers copying and showing the form. */
        @JsonProperty("permission-waived")
        PERMISSION_WAIVED,
        /** Permission or a contract is needed. */
        @JsonProperty("permission-needed")
        PERMISSION_NEEDED,
        /** The sources do not settle it. */
        @JsonProperty("unclear")
        UNCLEAR
    }

    /**
     * Whether it may drive a signal, a band, a cut-point or a verdict on change.
     *
     * @return false only for a fact that is marked as not verified
     */
    public boolean trusted() {
        return !Boolean.FALSE.equals(verified);
    }
}
