package org.holdfast.measures.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Who;
import org.holdfast.measures.internal.check.DefinitionCheck;
import org.holdfast.measures.internal.check.Ranges;
import org.holdfast.measures.internal.engine.Uses;
import org.jspecify.annotations.Nullable;

/**
 * One version of one instrument whose definition has been checked: it may be scored. Immutable.
 *
 * <pre>{@code
 * Instrument phq9 = Instruments.builtIn().get("phq-9");
 * phq9.items();   // 1, 2, ... 10
 * }</pre>
 */
public final class Instrument {
    private final Definition definition;
    private final List<String> items;
    private final List<String> scores;

    private Instrument(Definition definition) {
        this.definition = definition;
        this.items = definition.items().stream().map(Item::id).toList();
        this.scores = definition.scores().stream().map(Score::id).toList();
    }

    /**
     * Reads and checks a definition.
     *
     * @param documents the codec to read with
     * @param name what to call the file in problems
     * @param utf8 the definition in UTF-8
     * @return the instrument
     * @throws DocumentException if it is no definition, or makes no sense; of sense all problems
     */
    public static Instrument read(Documents documents, String name, byte[] utf8) {
        Definition definition = documents.read(Definition.class, name, utf8);
        List<Problem> problems = DefinitionCheck.problems(definition);
        if (!problems.isEmpty()) {
            throw new DocumentException(name, problems);
        }
        return new Instrument(definition);
    }

    /** Reads a definition that comes with the library, which its build has checked. */
    static Instrument shipped(byte[] utf8) {
        return new Instrument(ShippedDefinition.of(utf8));
    }

    /**
     * The whole definition.
     *
     * @return the definition, checked
     */
    public Definition definition() {
        return definition;
    }

    /**
     * The id that sheets name.
     *
     * @return the id in kebab-case
     */
    public String id() {
        return definition.id();
    }

    /**
     * The version of the definition.
     *
     * @return three numbers with points
     */
    public String version() {
        return definition.version();
    }

    /**
     * The items in the order of the form.
     *
     * @return their ids as printed
     */
    public List<String> items() {
        return items;
    }

    /**
     * The scores in the order in which they are shown.
     *
     * @return their ids
     */
    public List<String> scores() {
        return scores;
    }

    /**
     * What a sheet must say of the person for every score, band and cut-point to be told.
     *
     * @return keys of the context, in the order age, sexAtBirth, work; empty if nothing need be known
     */
    public List<String> contextKeys() {
        List<Who> people = Stream.of(
                        definition.items().stream()
                                .map(Item::applicableIf)
                                .filter(Objects::nonNull)
                                .map(Item.ApplicableIf::who),
                        definition.bands().stream().map(Bands::who).filter(Objects::nonNull),
                        definition.cutPoints().stream().map(CutPoint::who).filter(Objects::nonNull),
                        definition.scores().stream().flatMap(score -> Uses.of(score).people().stream()))
                .flatMap(whose -> whose)
                .toList();
        List<String> keys = new ArrayList<>();
        if (people.stream().anyMatch(who -> who.ageFrom() != null || who.ageTo() != null)) {
            keys.add("age");
        }
        if (people.stream().anyMatch(who -> who.sexAtBirth() != null)) {
            keys.add("sexAtBirth");
        }
        if (people.stream().anyMatch(who -> who.work() != null)) {
            keys.add("work");
        }
        return List.copyOf(keys);
    }

    /**
     * Between what a score can lie, for the axis of a chart.
     *
     * @param score the score's id
     * @return the lowest and the highest value
     * @throws IllegalArgumentException if there is no such score, or it is no number
     */
    public Range range(String score) {
        Ranges.@Nullable Range range = new Ranges(definition).ofScore(score);
        if (range == null) {
            throw new IllegalArgumentException(
                    "no number '" + score + "' in " + id() + "; known scores: " + String.join(", ", scores()));
        }
        return new Range(range.low(), range.high());
    }

    /**
     * The values that a score can take.
     *
     * @param low the lowest
     * @param high the highest
     */
    public record Range(BigDecimal low, BigDecimal high) {}

    /**
     * Looks up a policy for missing answers.
     *
     * @param id its name
     * @return the policy
     * @throws IllegalArgumentException if the instrument has no such policy; the message lists those it has
     */
    public MissingPolicy policy(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("no policy '" + id + "' for " + id() + "; known: "
                        + definition.missing().stream().map(MissingPolicy::id).collect(Collectors.joining(", "))));
    }

    private Optional<MissingPolicy> find(String id) {
        return definition.missing().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst();
    }

    /** Names the instrument and its version. */
    @Override
    public String toString() {
        return "Instrument[" + id() + " " + version() + "]";
    }
}
