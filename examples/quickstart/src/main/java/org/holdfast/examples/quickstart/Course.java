package org.holdfast.examples.quickstart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.time.PartialTime;
import org.holdfast.measures.change.Change;
import org.holdfast.measures.change.RecallWindow;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.jspecify.annotations.Nullable;

/**
 * The results of one instrument over an episode. What is read as its course is the first score of the definition.
 *
 * @param episode the episode
 * @param results the results in the order in which the sheets were completed, at least one
 */
public record Course(Episode episode, List<ScoreResult> results) {

    Definition definition() {
        return results.get(0).instrument().definition();
    }

    String score() {
        return results.get(0).instrument().scores().get(0);
    }

    Optional<BigDecimal> number(ScoreResult result) {
        return result.number(score());
    }

    /** The last result before the first dose that has a value, so that no dose lies in its window. */
    Optional<ScoreResult> baseline() {
        Optional<Instant> firstDose = doses().stream().min(Instant::compareTo);
        return results.stream()
                .filter(result -> number(result).isPresent())
                .filter(result -> firstDose.isEmpty() || completedAt(result).isBefore(firstDose.get()))
                .reduce((earlier, later) -> later);
    }

    /** The newest result that has a value. */
    Optional<ScoreResult> latest() {
        return results.stream().filter(result -> number(result).isPresent()).reduce((earlier, later) -> later);
    }

    /** From the baseline to the newest result; empty if there are not two of them. */
    Optional<Change> change() {
        Optional<ScoreResult> from = baseline();
        Optional<ScoreResult> to = latest();
        return from.isEmpty() || to.isEmpty() || from.get() == to.get()
                ? Optional.empty()
                : Optional.of(Change.between(from.get(), to.get(), score()));
    }

    /** Which share of what the form looks back on lies before the last dose, in per cent. */
    int percentBeforeDose(ScoreResult result) {
        int days = definition().recall().days();
        LocalDate on = on(result);
        Optional<LocalDate> dose = doses().stream()
                .filter(at -> at.isBefore(completedAt(result)))
                .max(Instant::compareTo)
                .map(this::day);
        return days == 0 || dose.isEmpty()
                ? 0
                : new RecallWindow(days).percentBefore((int) ChronoUnit.DAYS.between(dose.get(), on));
    }

    LocalDate on(ScoreResult result) {
        return day(completedAt(result));
    }

    /** What one result says, in words: its band, or why there is no value. */
    String reading(ScoreResult result) {
        ScoreOutcome outcome = result.outcome(score());
        String said = outcome instanceof ScoreOutcome.Value value
                ? band(value.band())
                : missing(result, (ScoreOutcome.Unscorable) outcome);
        int before = percentBeforeDose(result);
        String window = before == 0 ? "" : "covers time before the dose (" + before + " %)";
        return said.isEmpty() || window.isEmpty() ? said + window : said + "; " + window;
    }

    /** Thresholds in points by which a change is more than measurement error; verified ones if there are any. */
    List<ChangeThreshold> reliableChange() {
        List<ChangeThreshold> all = definition().change().stream()
                .filter(threshold -> threshold.score().equals(score()))
                .filter(threshold -> threshold.kind() == ChangeThreshold.Kind.RELIABLE)
                .filter(threshold -> threshold.unit() == ChangeThreshold.Unit.POINTS)
                .toList();
        List<ChangeThreshold> verified =
                all.stream().filter(ChangeThreshold::trusted).toList();
        return verified.isEmpty() ? all : verified;
    }

    private String band(@Nullable String id) {
        return definition().bands().stream()
                .filter(bands -> bands.score().equals(score()))
                .flatMap(bands -> bands.ranges().stream())
                .filter(band -> band.id().equals(id))
                .map(Bands.Band::label)
                .findFirst()
                .orElse("");
    }

    private static String missing(ScoreResult result, ScoreOutcome.Unscorable outcome) {
        boolean invalid = !outcome.invalid().isEmpty();
        return (invalid ? outcome.invalid() : outcome.missing())
                .stream()
                        .map(item -> "item " + item + " " + (invalid ? "off the scale" : why(result, item)))
                        .collect(Collectors.joining(", ", "no total: ", ""));
    }

    private static String why(ScoreResult result, String item) {
        return result.sheet().answers().get(item) instanceof Answer.Missing missing
                ? missing.reason().code().replace('-', ' ')
                : "unanswered";
    }

    String label(String item) {
        return definition().items().stream()
                .filter(each -> each.id().equals(item))
                .map(Item::label)
                .findFirst()
                .orElse("item " + item);
    }

    private Instant completedAt(ScoreResult result) {
        return Objects.requireNonNullElse(result.sheet().completedAt(), Instant.EPOCH);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone(episode)).toLocalDate();
    }

    static ZoneId zone(Episode episode) {
        return Objects.requireNonNullElse(episode.client().homeZone(), ZoneOffset.UTC);
    }

    private List<Instant> doses() {
        return episode.dosed().stream()
                .map(DosingSession::firstDoseAt)
                .flatMap(Optional::stream)
                .map(PartialTime::earliest)
                .toList();
    }

    /** Names the instrument, and says nothing of results. */
    @Override
    public String toString() {
        return "Course[" + definition().id() + "]";
    }
}
