package org.holdfast.core.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;

/**
 * Filled-in questionnaires without the episode they belong to: the root of a document of the kind
 * {@code holdfast/answers/1}. It does not say whose they are.
 *
 * <pre>{@code
 * {"schema": "holdfast/answers/1",
 *  "sheets": [{"instrument": "phq-9", "completedAt": "2026-03-05T10:05:00Z", "answers": {"1": 2, "2": "declined"}}]}
 * }</pre>
 *
 * @param sheets the questionnaires
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/answers/1")
public record AnswersDocument(
        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid AnswerSheet> sheets) {

    /** Holds questionnaires. */
    public AnswersDocument {
        sheets = Copies.of(sheets);
    }

    /** Says how many, and nothing of the answers. */
    @Override
    public String toString() {
        return "AnswersDocument[sheets=" + sheets.size() + "]";
    }
}
