package org.holdfast.measures.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Amount;

/**
 * Which forms a clinic asks for and when: the root of a document of the kind {@code holdfast/schedule/1}. It is data, to
 * be reviewed by the clinic that uses it. A {@link Planner} holds it against the instruments and a course.
 *
 * <pre>{@code
 * {"schema": "holdfast/schedule/1", "id": "ketamine-course", "version": "1.0.0",
 *  "label": "starting point, to be reviewed by the clinic", "secondsPerItem": {...},
 *  "moments": [...], "forms": [...], "askedOnce": [...]}
 * }</pre>
 *
 * @param id the id in kebab-case
 * @param version three numbers with points
 * @param label what it is, for people
 * @param secondsPerItem how long one item takes, to foresee the burden
 * @param moments the places in a course
 * @param forms the forms, in the order in which they are asked for
 * @param askedOnce forms that are never asked for twice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/schedule/1")
public record Schedule(
        String id,
        String version,
        String label,
        @JsonProperty("secondsPerItem") Amount secondsPerItem,
        List<Moment> moments,
        List<PlannedForm> forms,
        @JsonProperty("askedOnce") List<AskedOnce> askedOnce) {

    /**
     * Holds a schedule as it was written.
     *
     * @throws NullPointerException if a part is missing
     */
    public Schedule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(secondsPerItem, "secondsPerItem");
        moments = List.copyOf(Objects.requireNonNull(moments, "moments"));
        forms = List.copyOf(Objects.requireNonNull(forms, "forms"));
        askedOnce = List.copyOf(Objects.requireNonNull(askedOnce, "askedOnce"));
    }

    /**
     * The schedule that comes with this library: a starting point, to be reviewed by the clinic.
     *
     * @return a course of ketamine doses with a form for each question
     */
    public static Schedule shipped() {
        String name = "ketamine-course";
        try (InputStream in = Schedule.class.getResourceAsStream(name + ".json")) {
            return read(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a schedule.
     *
     * @param name what to call it in problems
     * @param utf8 the document
     * @return the schedule
     * @throws DocumentException if it is no such document, or with all that is wrong with it
     */
    public static Schedule read(String name, byte[] utf8) {
        Schedule schedule = Documents.strict().read(Schedule.class, name, utf8);
        List<Problem> problems = ScheduleCheck.problems(schedule);
        if (!problems.isEmpty()) {
            throw new DocumentException(name, problems);
        }
        return schedule;
    }

    Moment moment(String wanted) {
        return moments.stream()
                .filter(moment -> moment.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    boolean onlyOnce(String instrument) {
        return askedOnce.stream().anyMatch(one -> one.instrument().equals(instrument));
    }

    /** Names the schedule and its version. */
    @Override
    public String toString() {
        return "Schedule[" + id + " " + version + "]";
    }
}
