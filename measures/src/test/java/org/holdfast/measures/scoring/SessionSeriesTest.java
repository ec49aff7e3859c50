package org.holdfast.measures.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.Made;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.exchange.Summary;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;

class SessionSeriesTest {
    private static String scale(String direction) {
        return Made.json(
                        Made.levels("level", 0, 92),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace("higher-is-worse", direction);
    }

    private static SessionSeries series(String direction, int... minutesAndValues) {
        Scorer scorer = Scorer.of(Made.instrument(scale(direction)));
        List<SessionSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < minutesAndValues.length; i += 2) {
            String cells = minutesAndValues[i + 1] < 0 ? "" : "1=" + minutesAndValues[i + 1];
            points.add(new SessionSeries.Point(minutesAndValues[i], Made.result(scorer, cells, null)));
        }
        return SessionSeries.of("total", points);
    }

    private static SessionSeries.Reading reading(int minute, int value) {
        return new SessionSeries.Reading(minute, BigDecimal.valueOf(value));
    }

    @Test
    void findsThePeakAndThatItIsNotBackYet() {
        SessionSeries series = series("higher-is-worse", 0, 1, 40, 28, 80, 3);
        assertThat(series.baseline()).contains(reading(0, 1));
        assertThat(series.peak()).contains(reading(40, 28));
        assertThat(series.lowest()).contains(reading(0, 1));
        assertThat(series.last()).contains(reading(80, 3));
        assertThat(series.backAtBaseline()).isEmpty();
    }

    @Test
    void findsWhenItWasBack() {
        assertThat(series("higher-is-worse", 0, 1, 40, 28, 80, 1, 120, 0).backAtBaseline())
                .hasValue(80);
        assertThat(series("higher-is-better", 0, 5, 15, 4, 30, 3, 60, 4, 90, 5).backAtBaseline())
                .hasValue(90);
        assertThat(series("higher-is-better", 0, 5, 15, 4, 30, 3, 60, 4, 90, 5).lowest())
                .contains(reading(30, 3));
        assertThat(series("higher-is-worse", 0, 2, 40, 2).backAtBaseline()).hasValue(0);
    }

    @Test
    void namesTheFirstOfSeveralPeaks() {
        assertThat(series("higher-is-worse", 0, 0, 20, 9, 40, 9).peak()).contains(reading(20, 9));
        assertThat(series("higher-is-worse", 0, 0, 20, 9, 40, 0).lowest()).contains(reading(0, 0));
    }

    @Test
    void leavesAMissingPointMissing() {
        SessionSeries series = series("higher-is-worse", 0, -1, 40, 28, 80, -1);
        assertThat(series.baseline()).isEmpty();
        assertThat(series.backAtBaseline()).isEmpty();
        assertThat(series.last()).contains(reading(40, 28));
        assertThat(series.readings()).hasSize(3).contains(new SessionSeries.Reading(80, null));
        assertThat(series("higher-is-worse", 0, -1).peak()).isEmpty();
    }

    @Test
    void refusesPointsThatAreNoSeries() {
        assertThatThrownBy(() -> SessionSeries.of("total", List.of())).hasMessage("a series needs at least one point");
        assertThatThrownBy(() -> series("higher-is-worse", 40, 1, 40, 2))
                .hasMessage("the points of a series follow each other in time");
        ScoreResult made = Made.result(Scorer.of(Made.instrument(scale("neither"))), "1=2", null);
        ScoreResult other = Scorer.of(Instruments.builtIn().get("phq-2")).score(Sheets.attested("phq-2", Map.of()));
        assertThatThrownBy(() -> SessionSeries.of(
                        "total", List.of(new SessionSeries.Point(0, made), new SessionSeries.Point(1, other))))
                .hasMessage("a series is of one version of one instrument");
    }

    @Test
    void scoresASessionInALine() throws IOException {
        Batch batch = Batch.of(
                Scorer.of(Made.instrument(scale("higher-is-worse"))), new Wording(Wording.Status.ATTESTED, "form"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = batch.ndjson(new ByteArrayInputStream("""
                        {"id":"a","points":[{"minute":0,"answers":[1]},{"minute":40,"answers":{"1":28}},{"minute":80,"answers":[null]}]}
                        {"points":[{"minute":40,"answers":[1]},{"minute":40,"answers":[2]}]}
                        {"points":[{"minute":40,"answers":[99]}]}
                        {"points":[{"answers":[9]}]}
                        {"points":[7]}
                        {"points":7}
                        """.getBytes(UTF_8)), out);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "{\"id\":\"a\",\"instrument\":\"made\",\"version\":\"1.0.0\",\"series\":{\"total\":{"
                                + "\"baseline\":{\"minute\":0,\"value\":1},\"peak\":{\"minute\":40,\"value\":28},"
                                + "\"lowest\":{\"minute\":0,\"value\":1},\"last\":{\"minute\":40,\"value\":28}}},"
                                + "\"points\":[{\"minute\":0,\"scores\":{\"total\":{\"value\":1}}},"
                                + "{\"minute\":40,\"scores\":{\"total\":{\"value\":28}}},{\"minute\":80,\"scores\":{\"total\":"
                                + "{\"unscorable\":{\"reason\":\"too-few-answers\",\"missing\":[\"1\"]}}}}],\"signals\":[]}",
                        error(2, "wrong-order", "the points of a series follow each other in time"),
                        "{\"line\":3,\"error\":{\"code\":\"out-of-range\",\"item\":\"1\",\"message\":\"answer to item 1 of"
                                + " made must lie between 0 and 92\"},\"signals\":[]}",
                        error(4, "missing-key", "points are objects with a minute, a whole number, and answers"),
                        error(5, "wrong-type", "points are objects with a minute, a whole number, and answers"),
                        error(6, "wrong-type", "points are objects with a minute, a whole number, and answers"));
        assertThat(summary.scored()).isEqualTo(1);
        assertThat(summary.unscorable()).isEqualTo(Map.of("too-few-answers", 1L));
    }

    private static String error(int line, String code, String message) {
        return "{\"line\":" + line + ",\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message
                + "\"},\"signals\":[]}";
    }
}
