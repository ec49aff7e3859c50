package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.crisis.Support;
import org.jspecify.annotations.Nullable;

/**
 * What is offered to a person now: a prompt, a grounding, nothing for now, or help. There always is an answer, it always
 * has all ways out, and it says why for every prompt of the catalogue.
 *
 * <pre>{@code
 * Offer offer = selector.select(request);
 * if (offer instanceof Offer.OfCrisis crisis) {
 *     show(crisis.support()); // at once, and nothing else
 * }
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "offer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Offer.OfPrompt.class, name = "prompt"),
    @JsonSubTypes.Type(value = Offer.OfGrounding.class, name = "grounding"),
    @JsonSubTypes.Type(value = Offer.OfRest.class, name = "rest"),
    @JsonSubTypes.Type(value = Offer.OfCrisis.class, name = "crisis")
})
public sealed interface Offer {

    /**
     * The line that stands above the offer.
     *
     * @return words for the person
     */
    String lead();

    /**
     * Whom the person can reach. Where it is there, it is shown first.
     *
     * @return the list, or null if it need not stand first
     */
    @Nullable
    Support support();

    /**
     * That the care team might be told, since hard moments keep coming.
     *
     * @return the suggestion, or null if there is none to make
     */
    default @Nullable CareTeamSuggestion careTeam() {
        return null;
    }

    /**
     * The ways out.
     *
     * @return all six
     */
    Exits exits();

    /**
     * Why each prompt is offered or not.
     *
     * @return one decision for each prompt of the catalogue, in the order of the ids
     */
    List<Decision> decisions();

    /**
     * What the offer rests on.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * One prompt, and up to two swaps of another kind.
     *
     * @param lead words above it
     * @param support whom the person can reach, to be shown first; absent if it need not be
     * @param careTeam that the care team might be told; absent if there is no such suggestion
     * @param prompt the prompt
     * @param swaps others to swap to
     * @param exits the ways out
     * @param decisions why each prompt is offered or not
     * @param basis what it rests on
     */
    @JsonTypeName("prompt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfPrompt(
            String lead,
            @Nullable Support support,
            @JsonProperty("careTeam") @Nullable CareTeamSuggestion careTeam,
            OfferedPrompt prompt,
            List<OfferedPrompt> swaps,
            Exits exits,
            List<Decision> decisions,
            Basis basis)
            implements Offer {

        /**
         * Describes an offer of a prompt.
         *
         * @throws NullPointerException if a part is missing
         */
        public OfPrompt {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(prompt, "prompt");
            swaps = List.copyOf(Objects.requireNonNull(swaps, "swaps"));
            Objects.requireNonNull(exits, "exits");
            decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
            Objects.requireNonNull(basis, "basis");
        }

        /** Says nothing of the offer: it could tell how a person is. */
        @Override
        public String toString() {
            return "Offer[...]";
        }
    }

    /**
     * A way back to here and now, and no prompt.
     *
     * @param lead words above it
     * @param support whom the person can reach, to be shown first; absent if it need not be
     * @param careTeam that the care team might be told; absent if there is no such suggestion
     * @param groundings exercises, the one that fits best first
     * @param note a further line, if one is due
     * @param exits the ways out
     * @param decisions why each prompt is withheld
     * @param basis what it rests on
     */
    @JsonTypeName("grounding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfGrounding(
            String lead,
            @Nullable Support support,
            @JsonProperty("careTeam") @Nullable CareTeamSuggestion careTeam,
            List<OfferedGrounding> groundings,
            @Nullable String note,
            Exits exits,
            List<Decision> decisions,
            Basis basis)
            implements Offer {

        /**
         * Describes an offer of groundings.
         *
         * @throws NullPointerException if a part is missing
         */
        public OfGrounding {
            Objects.requireNonNull(lead, "lead");
            groundings = List.copyOf(Objects.requireNonNull(groundings, "groundings"));
            Objects.requireNonNull(exits, "exits");
            decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
            Objects.requireNonNull(basis, "basis");
        }

        /** Says nothing of the offer: it could tell how a person is. */
        @Override
        public String toString() {
            return "Offer[...]";
        }
    }

    /**
     * Nothing for now, which is a good answer.
     *
     * @param lead words for it
     * @param support whom the person can reach, to be shown first; absent if it need not be
     * @param careTeam that the care team might be told; absent if there is no such suggestion
     * @param note a further line, if one is due
     * @param exits the ways out
     * @param decisions why each prompt is withheld
     * @param basis what it rests on
     */
    @JsonTypeName("rest")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfRest(
            String lead,
            @Nullable Support support,
            @JsonProperty("careTeam") @Nullable CareTeamSuggestion careTeam,
            @Nullable String note,
            Exits exits,
            List<Decision> decisions,
            Basis basis)
            implements Offer {

        /**
         * Describes an offer of rest.
         *
         * @throws NullPointerException if a part is missing
         */
        public OfRest {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(exits, "exits");
            decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
            Objects.requireNonNull(basis, "basis");
        }

        /** Says nothing of the offer: it could tell how a person is. */
        @Override
        public String toString() {
            return "Offer[...]";
        }
    }

    /**
     * Help, and no prompt beside it. Only the person or the host ends it; it does not time out.
     *
     * @param lead words above it
     * @param support whom the person can reach, to be shown at once
     * @param groundings exercises for afterwards, if the person wants one; shown last
     * @param exits the ways out
     * @param decisions that each prompt is withheld
     * @param basis what it rests on
     */
    @JsonTypeName("crisis")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfCrisis(
            String lead,
            Support support,
            List<OfferedGrounding> groundings,
            Exits exits,
            List<Decision> decisions,
            Basis basis)
            implements Offer {

        /**
         * Describes an offer of help.
         *
         * @throws NullPointerException if a part is missing
         */
        public OfCrisis {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(support, "support");
            groundings = List.copyOf(Objects.requireNonNull(groundings, "groundings"));
            Objects.requireNonNull(exits, "exits");
            decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
            Objects.requireNonNull(basis, "basis");
        }

        /** Says nothing of the offer: it could tell how a person is. */
        @Override
        public String toString() {
            return "Offer[...]";
        }
    }
}
