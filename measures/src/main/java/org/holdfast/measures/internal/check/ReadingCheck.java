package org.holdfast.measures.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Derivation;
import org.holdfast.measures.definition.Direction;
import org.holdfast.measures.definition.Fingerprint;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.Who;
import org.jspecify.annotations.Nullable;

/** Checks what scores are read against: bands, cut-points, thresholds of change, critical answers. */
final class ReadingCheck {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Definition definition;
    private final Findings findings;
    private final Ranges ranges;

    ReadingCheck(Definition definition, Findings findings, Ranges ranges) {
        this.definition = definition;
        this.findings = findings;
        this.ranges = ranges;
    }

    void run() {
        for (int i = 0; i < definition.bands().size(); i++) {
            bands("/bands/" + i, definition.bands().get(i));
            people("/bands/" + i, definition.bands().get(i).who());
        }
        findings.unique(
                "/cutPoints",
                "cut-point",
                definition.cutPoints().stream().map(CutPoint::id).toList());
        for (int i = 0; i < definition.cutPoints().size(); i++) {
            cutPoint("/cutPoints/" + i, definition.cutPoints().get(i));
            people("/cutPoints/" + i, definition.cutPoints().get(i).who());
        }
        for (int i = 0; i < definition.critical().size(); i++) {
            critical("/critical/" + i, definition.critical().get(i));
        }
        findings.unique(
                "/change",
                "threshold",
                definition.change().stream().map(ChangeThreshold::id).toList());
        for (int i = 0; i < definition.change().size(); i++) {
            change("/change/" + i, definition.change().get(i));
        }
        for (int i = 0; i < definition.derivedFrom().size(); i++) {
            derivation("/derivedFrom/" + i, definition.derivedFrom().get(i));
        }
        for (int i = 0; i < definition.fingerprints().size(); i++) {
            fingerprint("/fingerprints/" + i, definition.fingerprints().get(i));
        }
    }

    private void bands(String pointer, Bands bands) {
        findings.cited(pointer, bands.sources(), bands.verified());
        Ranges.@Nullable Range range = numbers(pointer, bands.score());
        if (range == null) {
            return;
        }
        findings.unique(
                pointer + "/ranges",
                "band",
                bands.ranges().stream().map(Bands.Band::id).toList());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(range.decimals());
        BigDecimal next = range.low();
        for (Bands.Band band : bands.ranges()) {
            int from = band.from().compareTo(next);
            if (from != 0) {
                findings.add(
                        pointer,
                        from > 0 ? "gap" : "overlap",
                        "band '" + band.id() + "' starts at " + band.from().toPlainString() + " and must start at "
                                + next.toPlainString());
            }
            if (band.to().compareTo(band.from()) < 0) {
                findings.add(pointer, "unreachable", "band '" + band.id() + "' ends before it starts");
            }
            next = band.to().add(unit);
        }
        if (next.compareTo(range.high().add(unit)) != 0) {
            findings.add(
                    pointer,
                    "gap",
                    "the bands leave off at " + next.subtract(unit).toPlainString() + " and the score at "
                            + range.high().toPlainString());
        }
    }

    private void people(String pointer, @Nullable Who who) {
        if (who != null) {
            findings.described(pointer, who);
        }
    }

    private void cutPoint(String pointer, CutPoint cut) {
        findings.cited(pointer, cut.sources(), cut.verified());
        Ranges.@Nullable Range range = numbers(pointer, cut.score());
        if ((cut.atLeast() == null) == (cut.atMost() == null)) {
            findings.add(pointer, "empty", "a cut-point needs exactly one of atLeast and atMost");
        } else if (range != null && !divides(cut, range)) {
            findings.add(pointer, "out-of-range", "a cut-point must divide the score's range of " + range.words());
        }
    }

    private static boolean divides(CutPoint cut, Ranges.Range range) {
        @Nullable BigDecimal atLeast = cut.atLeast();
        if (atLeast != null) {
            return atLeast.compareTo(range.low()) > 0 && atLeast.compareTo(range.high()) <= 0;
        }
        BigDecimal bound = Objects.requireNonNull(cut.atMost());
        return bound.compareTo(range.low()) >= 0 && bound.compareTo(range.high()) < 0;
    }

    private void critical(String pointer, Critical critical) {
        boolean ours = critical.origin() == Critical.Origin.DESIGN;
        findings.cited(pointer, critical.sources(), ours ? Boolean.FALSE : null);
        Ranges.@Nullable Range range = ranges.ofItem(critical.item());
        if (range == null) {
            findings.add(pointer, "unknown-item", "no item '" + critical.item() + "'");
        } else if (critical.atLeast() == null && critical.atMost() == null) {
            findings.add(pointer, "empty", "a critical answer needs a bound");
        } else if (!holds(range, critical.atLeast()) || !holds(range, critical.atMost())) {
            findings.add(
                    pointer,
                    "out-of-range",
                    "a critical answer must be one of item '" + critical.item() + "', " + range.words());
        } else if (critical.atLeast() != null && critical.atMost() != null && critical.atLeast() > critical.atMost()) {
            findings.add(
                    pointer,
                    "unreachable",
                    "no answer is " + critical.atLeast() + " or more and " + critical.atMost() + " or less");
        }
    }

    private static boolean holds(Ranges.Range range, @Nullable Integer bound) {
        return bound == null || range.holds(BigDecimal.valueOf(bound));
    }

    private void change(String pointer, ChangeThreshold threshold) {
        findings.cited(pointer, threshold.sources(), threshold.verified());
        if (definition.direction() == Direction.NEITHER) {
            findings.add(pointer, "wrong-kind", "where neither end is better, no change is judged");
        }
        Ranges.@Nullable Range range = numbers(pointer, threshold.score());
        if (range == null) {
            return;
        }
        boolean side = threshold.kind() == ChangeThreshold.Kind.CSC_SIDE;
        if (side != (threshold.unit() == ChangeThreshold.Unit.SCORE)) {
            findings.add(pointer, "wrong-kind", "the unit 'score' belongs to the kind 'csc-side' and to no other");
        } else if (side ? !range.holds(threshold.value()) : threshold.value().signum() <= 0) {
            findings.add(pointer, "out-of-range", "a threshold must be above 0, and a side within " + range.words());
        }
        for (String needed : threshold.needs()) {
            if (definition.change().stream()
                    .noneMatch(one -> one.id().equals(needed) && one.kind() == ChangeThreshold.Kind.RELIABLE)) {
                findings.add(pointer + "/needs", "unknown-threshold", "no reliable change '" + needed + "'");
            }
        }
        if (side == threshold.needs().isEmpty()) {
            findings.add(pointer + "/needs", "wrong-kind", "a side needs a reliable change, and nothing else does");
        }
    }

    private void derivation(String pointer, Derivation derivation) {
        findings.cited(pointer, derivation.sources(), null);
        List<String> ours = definition.items().stream().map(Item::id).toList();
        Set<String> open = new TreeSet<>(ours);
        for (Derivation.Pair pair : derivation.items()) {
            if (!ours.contains(pair.to())) {
                findings.add(pointer, "unknown-item", "no item '" + pair.to() + "'");
            }
            open.remove(pair.to());
        }
        if (!open.isEmpty()) {
            findings.add(
                    pointer,
                    "incomplete",
                    "nothing stands for item '" + open.iterator().next() + "'");
        }
    }

    private void fingerprint(String pointer, Fingerprint fingerprint) {
        findings.cited(pointer, fingerprint.sources(), fingerprint.verified());
        if (fingerprint.item() != null && ranges.ofItem(fingerprint.item()) == null) {
            findings.add(pointer, "unknown-item", "no item '" + fingerprint.item() + "'");
        }
        if (fingerprint.answers() != null && !known(fingerprint.answers(), fingerprint.value())) {
            findings.add(pointer, "unknown-answer", "no such answer in answer set '" + fingerprint.answers() + "'");
        }
        long parts = Stream.of(fingerprint.item(), fingerprint.stem(), fingerprint.answers())
                .filter(Objects::nonNull)
                .count();
        if (parts != 1 || Boolean.FALSE.equals(fingerprint.stem())) {
            findings.add(
                    pointer,
                    "wrong-kind",
                    "a fingerprint is of an item, of the stem (\"stem\": true), or of an answer (answers and value)");
        }
        if (!HASH.matcher(fingerprint.sha256()).matches()) {
            findings.add(pointer, "malformed-hash", "a fingerprint has 64 digits of hexadecimal in lower case");
        }
    }

    private boolean known(String answers, @Nullable Integer value) {
        return definition.answerSets().stream()
                .filter(set -> set.id().equals(answers))
                .flatMap(set -> set.choices().stream())
                .anyMatch(choice -> choice.value().equals(value));
    }

    private Ranges.@Nullable Range numbers(String pointer, String score) {
        Ranges.@Nullable Range range = ranges.ofScore(score);
        if (range == null) {
            findings.add(pointer, "unknown-score", "no score '" + score + "' with numbers");
        }
        return range;
    }
}
