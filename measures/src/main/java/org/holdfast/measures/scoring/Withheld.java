package org.holdfast.measures.scoring;

import java.util.Optional;
import org.holdfast.core.answers.Wording;
import org.jspecify.annotations.Nullable;

/** Why a result comes without bands, cut-points, codes and thresholds of change. */
public enum Withheld {
    /** The wording differs from the official one: a paraphrase is not the validated scale. */
    WORDING_DIFFERS("wording-differs"),
    /** Only our short labels were shown, or nobody said which wording was used. */
    LABELS_ONLY("labels-only"),
    /** The questions were put in a way for which the form was not made, such as a clinician's rating filled in alone. */
    WRONG_MODE("wrong-mode");

    private final String code;

    Withheld(String code) {
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

    /**
     * Whether the words alone are a reason.
     *
     * @param wording which words the person answered to, if anybody said
     * @return the reason; empty if the wording was the official one
     */
    public static Optional<Withheld> of(@Nullable Wording wording) {
        if (wording != null && wording.official()) {
            return Optional.empty();
        }
        boolean differs = wording != null && wording.status() == Wording.Status.DIFFERS;
        return Optional.of(differs ? WORDING_DIFFERS : LABELS_ONLY);
    }
}
