package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.internal.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an episode for research, as the list of 45 CFR 164.514(b)(2) asks for, and the report of what was done: the root of
 * a document of the kind {@code holdfast/deidentified-candidate/1}.
 *
 * <p>It is a candidate. Whoever passes it on must still know of nothing by which the person could be found, and must look at
 * the group: one person with a rare event in a small study can be known by it. Nothing here claims that nobody can.
 *
 * <pre>{@code
 * {"schema": "holdfast/deidentified-candidate/1", "subject": "5b000000-0000-4000-8000-000000000001",
 *  "age": {"years": 37, "orOver": false}, "doses": [{"ordinal": 1, "day": 0, "status": "completed"}],
 *  "report": {"steps": [{"action": "dropped", "what": "journal", "count": 2}]}}
 * }</pre>
 *
 * @param subject the person's name in the copies, drawn at random
 * @param age their age at the first dose
 * @param type what kind of care it is
 * @param doses the doses
 * @param events what went wrong
 * @param sheets the questionnaires
 * @param report what was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/deidentified-candidate/1")
public record DeidentifiedCandidate(
        UUID subject,
        @Nullable StudyAge age,
        Episode.@Nullable Type type,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StudyDose> doses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StudyEvent> events,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StudySheet> sheets,
        DeidentificationReport report) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public DeidentifiedCandidate {
        Objects.requireNonNull(subject, "subject");
        doses = Copies.of(doses);
        events = Copies.of(events);
        sheets = Copies.of(sheets);
        Objects.requireNonNull(report, "report");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "DeidentifiedCandidate[...]";
    }
}
