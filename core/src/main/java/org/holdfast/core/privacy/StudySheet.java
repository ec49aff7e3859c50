package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.answers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in questionnaire: the answers under the ids of printed items, from which scores are computed.
 *
 * <pre>{@code
 * {"instrument": "phq-9", "day": -2, "mode": "self", "answers": {"1": 2, "2": "declined"}}
 * }</pre>
 *
 * @param instrument the instrument, one of those that the caller let through
 * @param version the version of its definition
 * @param day how many days after the first dose
 * @param mode who put the questions
 * @param wording how sure one is of the official wording
 * @param sexAtBirth where the published rule depends on it
 * @param work where items depend on it
 * @param answers the answers by item id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudySheet(
        String instrument,
        @Nullable String version,
        @Nullable Integer day,
        AnswerSheet.@Nullable Mode mode,
        Wording.@Nullable Status wording,
        @JsonProperty("sexAtBirth") PersonContext.@Nullable SexAtBirth sexAtBirth,
        PersonContext.@Nullable Work work,
        Map<String, Answer> answers) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public StudySheet {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(answers, "answers");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StudySheet[...]";
    }
}
