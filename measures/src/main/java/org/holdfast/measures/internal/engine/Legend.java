package org.holdfast.measures.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Who;
import org.jspecify.annotations.Nullable;

/**
 * How the outcome of one score is to be read: as a number, a truth or a category, and against which verified bands and
 * cut-points, whose bounds are kept in the fixed point of the score. The rich result and the batch both read by it.
 */
public final class Legend {
    private final String score;
    private final Kind kind;
    private final int decimals;
    private final List<String> used;
    private final List<String> categories;
    private final List<Rule.Row> table;
    private final long[] tableValues;
    private final Bounds bandBounds;
    private final List<String> bands = new ArrayList<>();
    private final List<Bands> sets = new ArrayList<>();
    private final Bounds cutBounds;
    private final List<CutPoint> cutPoints;

    /** What an outcome stands for. */
    public enum Kind {
        /** A fixed-point number. */
        NUMBER,
        /** No or yes. */
        TRUTH,
        /** A place in the list of categories. */
        CATEGORY
    }

    Legend(Definition definition, Score score, int decimals, List<String> used) {
        this.score = score.id();
        this.decimals = decimals;
        this.used = used;
        Rule rule = source(definition, score.rule());
        this.categories = categories(rule);
        this.table = rule instanceof Rule.Lookup lookup ? lookup.table() : List.of();
        this.tableValues = table.stream().mapToLong(row -> lower(row.value())).toArray();
        this.kind =
                rule instanceof Rule.Test ? Kind.TRUTH : rule instanceof Rule.FirstMatch ? Kind.CATEGORY : Kind.NUMBER;
        this.bandBounds = new Bounds();
        this.cutBounds = new Bounds();
        if (kind == Kind.NUMBER) {
            definition.bands().stream()
                    .filter(one -> one.score().equals(score.id()) && one.trusted())
                    .forEach(this::addBands);
        }
        this.cutPoints = kind != Kind.NUMBER
                ? List.of()
                : definition.cutPoints().stream()
                        .filter(cut -> cut.score().equals(score.id()) && cut.trusted())
                        .toList();
        cutPoints.forEach(cut -> cutBounds.add(cut.who(), lower(cut), upper(cut)));
    }

    /**
     * The score that is read.
     *
     * @return its id
     */
    public String score() {
        return score;
    }

    /**
     * What its outcomes stand for.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Decimals of a number.
     *
     * @return how many digits stand after the point
     */
    public int decimals() {
        return decimals;
    }

    /**
     * The items that the score rests on.
     *
     * @return their ids in the order of the form
     */
    public List<String> used() {
        return used;
    }

    /**
     * All categories.
     *
     * @return their ids; an outcome is a place in this list
     */
    public List<String> categories() {
        return categories;
    }

    /**
     * The standard error that the source gives for a value.
     *
     * @param outcome the value
     * @return the error; null if the source gives none
     */
    public @Nullable BigDecimal standardError(long outcome) {
        for (int row = 0; row < tableValues.length; row++) {
            if (tableValues[row] == outcome) {
                return table.get(row).standardError();
            }
        }
        return null;
    }

    /**
     * All bands of all sets that are verified.
     *
     * @return their ids; {@link #band} is a place in this list
     */
    public List<String> bands() {
        return bands;
    }

    /**
     * The set that a band belongs to.
     *
     * @param band its place in {@link #bands}
     * @return the set
     */
    public Bands set(int band) {
        return sets.get(band);
    }

    /**
     * The band of a value, from the first set that is meant for the person and holds it.
     *
     * @param outcome the value
     * @param person what is known of the person
     * @return its place in {@link #bands}; below zero if there is none
     */
    public int band(long outcome, Known person) {
        for (int band = 0; band < bands.size(); band++) {
            if (bandBounds.holds(band, outcome) && bandBounds.fits(band, person)) {
                return band;
            }
        }
        return -1;
    }

    /**
     * The cut-points that are verified.
     *
     * @return the cut-points in the order of the definition
     */
    public List<CutPoint> cutPoints() {
        return cutPoints;
    }

    /**
     * Whether a cut-point was found in people like this one.
     *
     * @param cutPoint the place of the cut-point
     * @param person what is known of the person
     * @return true only if it is known
     */
    public boolean applies(int cutPoint, Known person) {
        return cutBounds.fits(cutPoint, person);
    }

    /**
     * Whether a value lies at a cut-point or beyond.
     *
     * @param cutPoint the place of the cut-point
     * @param outcome the value
     * @return true if it is reached
     */
    public boolean reaches(int cutPoint, long outcome) {
        return cutBounds.holds(cutPoint, outcome);
    }

    private void addBands(Bands set) {
        for (Bands.Band band : set.ranges()) {
            bands.add(band.id());
            sets.add(set);
            bandBounds.add(set.who(), lower(band.from()), upper(band.to()));
        }
    }

    private long lower(CutPoint cut) {
        return cut.atLeast() != null ? lower(cut.atLeast()) : Long.MIN_VALUE;
    }

    private long upper(CutPoint cut) {
        boolean downwards = cut.atLeast() == null && cut.atMost() != null;
        return downwards ? upper(Objects.requireNonNull(cut.atMost())) : Long.MAX_VALUE;
    }

    private long lower(BigDecimal bound) {
        return bound.setScale(decimals, RoundingMode.CEILING).unscaledValue().longValueExact();
    }

    private long upper(BigDecimal bound) {
        return bound.setScale(decimals, RoundingMode.FLOOR).unscaledValue().longValueExact();
    }

    /** The rule behind a rule that only takes another score over. */
    private static Rule source(Definition definition, Rule rule) {
        Rule found = rule;
        while (found instanceof Rule.OfScore other) {
            String id = other.score();
            found = definition.scores().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .rule();
        }
        return found;
    }

    private static List<String> categories(Rule rule) {
        List<String> categories = new ArrayList<>();
        if (rule instanceof Rule.FirstMatch first) {
            first.cases().forEach(one -> categories.add(one.category()));
            categories.add(first.otherwise());
        }
        return List.copyOf(categories);
    }

    /** Ranges of values, each meant for some people or for everybody. */
    private static final class Bounds {
        private final List<@Nullable Person> people = new ArrayList<>();
        private long[] from = new long[0];
        private long[] to = new long[0];
        private boolean everybody = true;

        void add(@Nullable Who who, long lowest, long highest) {
            people.add(who == null ? null : Person.of(who));
            everybody &= who == null;
            from = Arrays.copyOf(from, people.size());
            to = Arrays.copyOf(to, people.size());
            from[people.size() - 1] = lowest;
            to[people.size() - 1] = highest;
        }

        boolean holds(int place, long value) {
            return value >= from[place] && value <= to[place];
        }

        boolean fits(int place, Known known) {
            if (everybody) {
                return true;
            }
            @Nullable Person person = people.get(place);
            return person == null || person.eval(known) == Truth.YES;
        }
    }
}
