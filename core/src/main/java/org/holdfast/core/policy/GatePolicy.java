package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.MedicationStatement.InteractionClass;

/**
 * What is looked at last before a dose.
 *
 * @param screeningAge how many days a screening may be relied on that does not say so itself
 * @param intake what comes not too shortly before a dose of esketamine
 * @param interactions what other medicines mean for a dose
 */
public record GatePolicy(
        @JsonProperty("screeningAge") Amount screeningAge, Intake intake, List<Interaction> interactions) {

    /**
     * Sets what is looked at.
     *
     * @throws NullPointerException if a part is missing
     */
    public GatePolicy {
        Objects.requireNonNull(screeningAge, "screeningAge");
        Objects.requireNonNull(intake, "intake");
        interactions = Copies.of(Objects.requireNonNull(interactions, "interactions"));
    }

    /**
     * What a medicine of some classes means for a dose, at its most serious.
     *
     * @param classes what the medicine may do
     * @return the most serious of what is set for them; empty if nothing is
     */
    public Optional<Interaction> mostSerious(List<InteractionClass> classes) {
        return interactions.stream()
                .filter(interaction -> classes.contains(interaction.medicine()))
                .min((one, other) -> one.level().compareTo(other.level()));
    }

    void check(String pointer, List<Problem> problems) {
        screeningAge.check(pointer + "/screeningAge", problems);
        intake.food.check(pointer + "/intake/food", problems);
        intake.drink.check(pointer + "/intake/drink", problems);
        intake.nasalSpray.check(pointer + "/intake/nasalSpray", problems);
        Set<InteractionClass> seen = EnumSet.noneOf(InteractionClass.class);
        for (int i = 0; i < interactions.size(); i++) {
            String at = pointer + "/interactions/" + i;
            if (!seen.add(interactions.get(i).medicine())) {
                problems.add(Problem.at(at, "duplicate", "this kind of medicine has an entry already"));
            }
            interactions.get(i).basis().check(at + "/basis", problems);
        }
    }

    /**
     * How long before a dose the person last takes something in.
     *
     * @param food how long before it they last eat, at least
     * @param drink how long before it they last drink, at least
     * @param nasalSpray how long before it they last use a steroid or decongestant in the nose, at least
     */
    public record Intake(
            Window food,
            Window drink,
            @JsonProperty("nasalSpray") Window nasalSpray) {

        /**
         * Sets the lengths.
         *
         * @throws NullPointerException if one is missing
         */
        public Intake {
            Objects.requireNonNull(food, "food");
            Objects.requireNonNull(drink, "drink");
            Objects.requireNonNull(nasalSpray, "nasalSpray");
        }
    }

    /**
     * What one kind of medicine means for a dose.
     *
     * @param medicine the kind
     * @param level what it calls for
     * @param basis where that comes from
     */
    public record Interaction(InteractionClass medicine, Level level, Provenance basis) {

        /** What another medicine calls for, the most serious first. */
        public enum Level {
            /** Not to be given together. */
            @JsonProperty("avoid")
            AVOID,
            /** A prescriber looks at it on the day. */
            @JsonProperty("review")
            REVIEW,
            /** Good to know. */
            @JsonProperty("note")
            NOTE
        }

        /**
         * Sets what it means.
         *
         * @throws NullPointerException if a part is missing
         */
        public Interaction {
            Objects.requireNonNull(medicine, "medicine");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(basis, "basis");
        }

        /** Leaves out which medicine it is. */
        @Override
        public String toString() {
            return "Interaction[" + level + "]";
        }
    }
}
