package org.holdfast.measures.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.Source;

/**
 * The published criteria of a sudden gain but for the first, which belongs to the scale: see {@link FirstCriterion}.
 *
 * <pre>{@code
 * {"schema": "holdfast/sudden-shift/1", "id": "tang-derubeis-1999", "percent": 25, "span": 3, "least": 2,
 *  "alpha": "0.05, two-sided", "criticalT": [{"freedom": 4, "value": 2.776}, ...], "sources": [...]}
 * }</pre>
 *
 * @param id the id in kebab-case
 * @param percent how much of the burden before it a shift must be, at least
 * @param span how many sessions on each side are compared
 * @param least how many of them must be there
 * @param alpha the level of the critical values, in words
 * @param criticalT the value that t must be above, by degrees of freedom
 * @param sources where the numbers were read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/sudden-shift/1")
public record SuddenShiftRule(
        String id,
        Integer percent,
        Integer span,
        Integer least,
        String alpha,
        @JsonProperty("criticalT") List<CriticalT> criticalT,
        List<Source> sources) {

    /**
     * A value of Student's t.
     *
     * @param freedom the degrees of freedom
     * @param value the critical value
     */
    public record CriticalT(Integer freedom, BigDecimal value) {

        /**
         * Holds a value.
         *
         * @throws NullPointerException if a part is missing
         */
        public CriticalT {
            Objects.requireNonNull(freedom, "freedom");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Holds the criteria as they were written.
     *
     * @throws NullPointerException if a part is missing
     */
    public SuddenShiftRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(alpha, "alpha");
        criticalT = List.copyOf(Objects.requireNonNull(criticalT, "criticalT"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * The criteria of Tang and DeRubeis (1999), with the critical values in use where sessions are missing.
     *
     * @return the shipped rule
     */
    public static SuddenShiftRule shipped() {
        String name = "tang-derubeis-1999";
        try (InputStream in = SuddenShiftRule.class.getResourceAsStream(name + ".json")) {
            return read(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a rule.
     *
     * @param name what to call it in problems
     * @param utf8 the document
     * @return the rule
     * @throws DocumentException if it is no such document, or with all that is wrong with its numbers and sources
     */
    public static SuddenShiftRule read(String name, byte[] utf8) {
        SuddenShiftRule rule = Documents.strict().read(SuddenShiftRule.class, name, utf8);
        List<Problem> problems = rule.problems();
        if (!problems.isEmpty()) {
            throw new DocumentException(name, problems);
        }
        return rule;
    }

    BigDecimal critical(int freedom) {
        return criticalT.stream()
                .filter(value -> value.freedom() == freedom)
                .map(CriticalT::value)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no critical t for " + freedom + " degrees of freedom"));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (percent < 0 || percent > 100) {
            problems.add(Problem.at("/percent", "out-of-range", "a percentage lies between 0 and 100"));
        }
        if (least < 2 || least > span || span > 10) {
            problems.add(Problem.at("/least", "out-of-range", "a side needs at least 2 sessions, of at most 10"));
            return problems;
        }
        for (int freedom = 2 * least - 2; freedom <= 2 * span - 2; freedom++) {
            int wanted = freedom;
            if (criticalT.stream().noneMatch(value -> value.freedom() == wanted)) {
                problems.add(Problem.at(
                        "/criticalT", "missing", "there is no value for " + freedom + " degrees of freedom"));
            }
        }
        if (criticalT.stream().anyMatch(value -> value.value().signum() <= 0)) {
            problems.add(Problem.at("/criticalT", "out-of-range", "a critical value must be above 0"));
        }
        if (sources.isEmpty()) {
            problems.add(Problem.at("/sources", "no-source", "a rule needs a source"));
        }
        return problems;
    }

    /** Names the rule. */
    @Override
    public String toString() {
        return "SuddenShiftRule[" + id + "]";
    }
}
