package org.holdfast.measures.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.scoring.CutPointReading;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.jspecify.annotations.Nullable;

/**
 * The derivation of a result, line by line: signals first, then each score with the rule behind it, its band and its
 * cut-points, or the reason why it is missing. Each line names its sources.
 *
 * <pre>{@code
 * for (Explanation.Line line : Explanation.of(result, Locale.ENGLISH)) {
 *     show(line.text(), line.sources());
 * }
 * }</pre>
 *
 * <p>The sentences are in English or in Spanish, never in both. What the definition says stays as it says it, and that
 * is English: titles, the time asked about, meanings and populations of cut-points, labels of bands, rounding. Spanish
 * sentences put it in quotation marks: {@code «Total»: 10; la suma de los ítems 1, 2}. Sources are never translated.
 */
public final class Explanation {
    private final Sentences sentences;
    private final RuleWords words;
    private final ScoreResult result;
    private final Definition definition;
    private final List<Line> lines = new ArrayList<>();

    private Explanation(Sentences sentences, ScoreResult result) {
        this.sentences = sentences;
        this.words = new RuleWords(sentences);
        this.result = result;
        this.definition = result.instrument().definition();
    }

    /**
     * One line of an explanation.
     *
     * @param text the sentence
     * @param sources where its numbers come from; empty for what was answered, and for decisions of our own
     */
    public record Line(String text, List<Source> sources) {

        /**
         * Holds a line.
         *
         * @throws NullPointerException if a part is missing
         */
        public Line {
            Objects.requireNonNull(text, "text");
            sources = List.copyOf(sources);
        }

        /** Leaves out the sentence, which tells of answers. */
        @Override
        public String toString() {
            return "Line[...]";
        }
    }

    /**
     * Explains a result.
     *
     * @param result the result
     * @param language the language of the sentences: Spanish for any Spanish locale, English for any other. Numbers are
     *     written with a point in both
     * @return the lines in the order in which they are to be read
     */
    public static List<Line> of(ScoreResult result, Locale language) {
        Objects.requireNonNull(language, "language");
        return List.copyOf(new Explanation(Sentences.in(language), result).explain());
    }

    private List<Line> explain() {
        say(
                List.of(),
                "instrument",
                definition.id(),
                definition.version(),
                definition.title(),
                definition.recall().words());
        result.signals().forEach(this::signal);
        ProblemWords problemWords = new ProblemWords(sentences, definition);
        result.problems().forEach(problem -> lines.add(new Line(problemWords.of(problem), List.of())));
        result.withheld().ifPresent(reason -> say(List.of(), "withheld." + reason.code()));
        for (Score score : definition.scores()) {
            ScoreOutcome outcome = result.outcome(score.id());
            if (outcome instanceof ScoreOutcome.Value value) {
                value(score, value);
            } else if (outcome instanceof ScoreOutcome.Unscorable unscorable) {
                unscorable(score, unscorable);
            }
        }
        return lines;
    }

    private void signal(SafetySignal signal) {
        String item = Objects.requireNonNull(signal.measure()).item();
        List<String> sources = definition.critical().stream()
                .filter(critical -> critical.item().equals(item) && critical.level() == signal.level())
                .flatMap(critical -> critical.sources().stream())
                .toList();
        boolean ours = definition.critical().stream()
                .anyMatch(critical -> critical.item().equals(item) && critical.origin() == Critical.Origin.DESIGN);
        String sentence = sentences.say("signal." + signal.level().code(), item);
        lines.add(new Line(ours ? sentence + " (" + sentences.say("decision") + ")" : sentence, cited(sources)));
    }

    private void value(Score score, ScoreOutcome.Value value) {
        say(score.sources(), "value", score.title(), shown(value.value()), words.of(score.rule()));
        missing(value);
        if (value.standardError() != null) {
            String error = value.standardError().toPlainString();
            say(score.sources(), "standard-error", score.title(), error);
        }
        if (value.bands() != null) {
            band(score, value.bands(), value.band());
        }
        value.cutPoints().forEach(reading -> cutPoint(score, reading));
    }

    private void missing(ScoreOutcome.Value value) {
        @Nullable MissingPolicy policy = result.policy().orElse(null);
        if (value.policy() != null && policy != null) {
            int used = value.used().size();
            String all = String.valueOf(used + value.missing().size());
            say(
                    policy.sources(),
                    "completed",
                    words.items(value.missing()),
                    policy.id(),
                    all,
                    String.valueOf(used),
                    policy.rounding());
        } else if (!value.missing().isEmpty()) {
            String items = String.join(", ", value.missing());
            say(List.of(), value.missing().size() == 1 ? "open" : "open.many", items);
        }
    }

    private void unscorable(Score score, ScoreOutcome.Unscorable outcome) {
        String key = "unscorable." + outcome.reason().code();
        boolean many = outcome.invalid().size() > 1 && outcome.reason() == ScoreOutcome.Reason.INVALID_ANSWER;
        say(
                List.of(),
                many ? key + ".many" : key,
                score.title(),
                words.items(outcome.missing()),
                String.join(", ", outcome.invalid()));
    }

    private void band(Score score, Bands bands, @Nullable String id) {
        for (Bands.Band band : bands.ranges()) {
            if (band.id().equals(id)) {
                String from = band.from().toPlainString();
                String to = band.to().toPlainString();
                say(bands.sources(), "band", score.title(), band.label(), from, to);
            }
        }
    }

    private void cutPoint(Score score, CutPointReading reading) {
        CutPoint cut = reading.cutPoint();
        boolean upwards = cut.atLeast() != null;
        String key = "cut." + (reading.reached() ? "reached" : "open") + (upwards ? ".atLeast" : ".atMost");
        String bound =
                Objects.requireNonNull(upwards ? cut.atLeast() : cut.atMost()).toPlainString();
        say(cut.sources(), key, score.title(), bound, cut.meaning(), cut.population());
    }

    private String shown(ScoreValue value) {
        if (value instanceof ScoreValue.Numeric number) {
            return number.toBigDecimal().toPlainString();
        }
        return value instanceof ScoreValue.Category category
                ? sentences.say("category", category.id())
                : sentences.say(((ScoreValue.Truth) value).holds() ? "yes" : "no");
    }

    private void say(List<String> sources, String key, String... parts) {
        lines.add(new Line(sentences.say(key, parts), cited(sources)));
    }

    private List<Source> cited(List<String> ids) {
        return ids.stream().distinct().flatMap(this::source).toList();
    }

    private Stream<Source> source(String id) {
        return definition.sources().stream().filter(source -> source.id().equals(id));
    }
}
