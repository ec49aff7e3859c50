package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.outcome.ChangeRecord;

/**
 * The questionnaires that the person filled in, from which scores are computed, and verdicts on change.
 *
 * <pre>{@code
 * {"measures": [{"instrument": "phq-9", "answers": {"1": 2}}]}
 * }</pre>
 *
 * @param measures the questionnaires, unscored
 * @param changes comparisons, and the verdicts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scores(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AnswerSheet> measures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ChangeRecord> changes) {

    /**
     * Holds what it is given.
     */
    public Scores {
        measures = Copies.of(measures);
        changes = Copies.of(changes);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Scores[...]";
    }
}
