package org.holdfast.core.answers;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in questionnaire: the answers by item, and how they came about. It holds answers, not scores: a score is
 * computed from it and can be computed again.
 *
 * <p>An item that is not among the answers was left empty or led past by a branch; the instrument knows which.
 *
 * <pre>{@code
 * {"instrument": "phq-9", "version": "1.0.0", "completedAt": "2026-03-05T10:05:00Z", "mode": "self",
 *  "language": "en", "wording": {"status": "attested", "form": "PHQ-9, English"},
 *  "answers": {"1": 2, "2": 1, "3": "declined"}}
 * }</pre>
 *
 * @param instrument the instrument's id, such as {@code phq-9}
 * @param version the version of its definition; the newest one if it is left out
 * @param completedAt when the last answer was given
 * @param mode who put the questions
 * @param language the language of the form, as a BCP 47 tag
 * @param wording which words the person answered to; labels only if it is left out
 * @param answers the answers by item id, in the order given
 * @param context what the instrument must know of the person, if anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerSheet(
        String instrument,
        @Nullable String version,

        @JsonProperty("completedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant completedAt,

        @Nullable Mode mode,
        @Nullable String language,
        @Nullable Wording wording,
        Map<String, Answer> answers,
        @Nullable PersonContext context) {

    /** Who put the questions. */
    public enum Mode {
        /** The person filled in the form alone. */
        @JsonProperty("self")
        SELF,
        /** Somebody read the questions out. */
        @JsonProperty("read-aloud")
        READ_ALOUD,
        /** A clinician asked and rated. */
        @JsonProperty("clinician")
        CLINICIAN
    }

    /**
     * Records a filled-in questionnaire.
     *
     * @throws NullPointerException if the instrument or the answers are missing
     */
    public AnswerSheet {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(answers, "answers");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Names the instrument, and says nothing of the answers or of when they were given. */
    @Override
    public String toString() {
        return "AnswerSheet[" + instrument + "]";
    }
}
