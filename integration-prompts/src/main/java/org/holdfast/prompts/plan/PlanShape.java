package org.holdfast.prompts.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Provenance;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;

/**
 * Which small times belong to which day around a dose, and how much a day may hold. The shipped shape is our own
 * arrangement, and says so.
 *
 * <pre>{@code PlanShape shape = PlanShape.shipped();}</pre>
 *
 * @param id the shape's id
 * @param version its version, which every plan names
 * @param provenance where the arrangement comes from
 * @param limits how much a day may hold
 * @param days the days that have something, or rest, in rising order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/plan-shape/1")
public record PlanShape(String id, String version, Provenance provenance, Limits limits, List<Day> days) {
    private static final int NEAREST_ALONE = 3;
    private static final int NEAREST_ON_DOSING_DAY = 1;

    /**
     * Describes a shape.
     *
     * @throws NullPointerException if a part is missing
     */
    public PlanShape {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(limits, "limits");
        days = List.copyOf(Objects.requireNonNull(days, "days"));
    }

    /**
     * The shape that ships with the library.
     *
     * @return the shape
     */
    public static PlanShape shipped() {
        try (InputStream in = PlanShape.class.getResourceAsStream("shape.json")) {
            return read("shape.json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a clinic's own shape and checks it.
     *
     * @param name what to call the file in problems
     * @param utf8 the shape
     * @return the shape
     * @throws DocumentException if it is not a shape, or asks for too much on a day; of meaning all problems
     */
    public static PlanShape read(String name, byte[] utf8) {
        PlanShape shape = Documents.strict().read(PlanShape.class, name, utf8);
        List<Problem> problems = shape.problems();
        if (!problems.isEmpty()) {
            throw new DocumentException(name, problems);
        }
        return shape;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            String pointer = "/days/" + i;
            if (i > 0 && day.day() <= days.get(i - 1).day()) {
                problems.add(Problem.at(pointer + "/day", "not-rising", "days stand in rising order, each once"));
            }
            if (day.slots().size() > limits.slotsADay() || day.minutes() > limits.minutesADay()) {
                problems.add(Problem.at(pointer + "/slots", "too-much", "asks for more than the limits of a day"));
            }
            int nearest = day.day() == 0 ? NEAREST_ON_DOSING_DAY : NEAREST_ALONE;
            for (int j = 0; j < day.slots().size(); j++) {
                checkSlot(pointer + "/slots/" + j, day.slots().get(j), nearest, problems);
            }
        }
        return problems;
    }

    private static void checkSlot(String pointer, Slot slot, int nearest, List<Problem> problems) {
        if (slot.maxIntensity() < 0 || slot.maxIntensity() > nearest) {
            problems.add(Problem.at(
                    pointer + "/maxIntensity", "out-of-range", "expected a whole number from 0 to " + nearest));
        }
        if (slot.minutes() < 1) {
            problems.add(Problem.at(pointer + "/minutes", "out-of-range", "expected a whole number of at least 1"));
        }
    }

    /** Names shape and version. */
    @Override
    public String toString() {
        return "PlanShape[" + id + " " + version + "]";
    }

    /**
     * How much a day may hold.
     *
     * @param slotsADay the most slots
     * @param minutesADay the most minutes, all slots together
     * @param provenance where the numbers come from
     */
    public record Limits(
            @JsonProperty("slotsADay") Integer slotsADay,
            @JsonProperty("minutesADay") Integer minutesADay,
            Provenance provenance) {

        /**
         * Describes the limits.
         *
         * @throws NullPointerException if a part is missing
         */
        public Limits {
            Objects.requireNonNull(slotsADay, "slotsADay");
            Objects.requireNonNull(minutesADay, "minutesADay");
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * One day around a dose.
     *
     * @param day how many days after the dose; negative before it
     * @param slots what belongs to it; empty for a day of rest
     */
    public record Day(Integer day, List<Slot> slots) {

        /**
         * Describes a day.
         *
         * @throws NullPointerException if a part is missing
         */
        public Day {
            Objects.requireNonNull(day, "day");
            slots = List.copyOf(Objects.requireNonNull(slots, "slots"));
        }

        int minutes() {
            return slots.stream().mapToInt(Slot::minutes).sum();
        }
    }

    /**
     * A small time of a day.
     *
     * @param intent what it is for
     * @param maxIntensity the nearest that a prompt may come
     * @param modalities ways of working that suit it
     * @param domains parts of life that suit it
     * @param minutes how long it may take
     */
    public record Slot(
            String intent,
            @JsonProperty("maxIntensity") Integer maxIntensity,
            List<Modality> modalities,
            List<Domain> domains,
            Integer minutes) {

        /**
         * Describes a slot.
         *
         * @throws NullPointerException if a part is missing
         */
        public Slot {
            Objects.requireNonNull(intent, "intent");
            Objects.requireNonNull(maxIntensity, "maxIntensity");
            modalities = List.copyOf(Objects.requireNonNull(modalities, "modalities"));
            domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
            Objects.requireNonNull(minutes, "minutes");
        }
    }
}
