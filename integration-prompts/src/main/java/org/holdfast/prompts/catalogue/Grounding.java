package org.holdfast.prompts.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;

/**
 * A short exercise that leads back to here and now. It is the way out of every prompt, and what is offered when no
 * prompt is.
 *
 * @param id the exercise's id, such as {@code ground.look-around}
 * @param fits the states of arousal that it suits
 * @param bestFor the states that it suits best
 * @param orienting whether it suits a person to whom things feel unreal
 * @param anchor where it leads the attention
 * @param minutes how long it takes
 * @param uses the sense or skill that it draws on
 * @param avoidIf what it touches on; it is not offered to a person who avoids that
 * @param editions its texts by language
 */
public record Grounding(
        String id,
        List<Arousal> fits,
        List<Arousal> bestFor,
        Boolean orienting,
        Anchor anchor,
        Integer minutes,
        List<String> uses,
        List<ContentTag> avoidIf,
        List<Edition> editions) {

    /**
     * Describes an exercise.
     *
     * @throws NullPointerException if a part is missing
     */
    public Grounding {
        Objects.requireNonNull(id, "id");
        fits = List.copyOf(Objects.requireNonNull(fits, "fits"));
        bestFor = List.copyOf(Objects.requireNonNull(bestFor, "bestFor"));
        Objects.requireNonNull(orienting, "orienting");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(minutes, "minutes");
        uses = List.copyOf(Objects.requireNonNull(uses, "uses"));
        avoidIf = List.copyOf(Objects.requireNonNull(avoidIf, "avoidIf"));
        editions = List.copyOf(Objects.requireNonNull(editions, "editions"));
    }

    /**
     * The edition in a language.
     *
     * @param language a language without region, such as {@code en}
     * @return the edition, if there is one
     */
    public Optional<Edition> edition(String language) {
        for (Edition edition : editions) {
            if (edition.language().equals(language)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /**
     * The key of its text in the bundle.
     *
     * @return the key
     */
    public String textKey() {
        return id + ".text";
    }

    /** The same exercise with the words of other languages. */
    Grounding with(List<Edition> others) {
        return new Grounding(id, fits, bestFor, orienting, anchor, minutes, uses, avoidIf, others);
    }

    /** Names the exercise alone. */
    @Override
    public String toString() {
        return "Grounding[" + id + "]";
    }
}
