package org.holdfast.measures.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.SessionSeries;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the scores of a session: what came of each, its points, the signals of all of them. */
final class SeriesJson {
    private SeriesJson() {}

    static void write(JsonGenerator json, @Nullable String id, List<SessionSeries.Point> points) {
        Instrument instrument = points.get(0).result().instrument();
        json.writeStartObject();
        if (id != null) {
            json.writeStringProperty("id", id);
        }
        json.writeStringProperty("instrument", instrument.id());
        json.writeStringProperty("version", instrument.version());
        json.writeObjectPropertyStart("series");
        instrument.scores().forEach(score -> series(json, score, SessionSeries.of(score, points)));
        json.writeEndObject();
        json.writeArrayPropertyStart("points");
        points.forEach(point -> point(json, point));
        json.writeEndArray();
        json.writeArrayPropertyStart("signals");
        for (SessionSeries.Point point : points) {
            point.result().signals().forEach(signal -> ResultJson.signal(json, point.minute(), signal));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void series(JsonGenerator json, String score, SessionSeries series) {
        json.writeObjectPropertyStart(score);
        reading(json, "baseline", series.baseline());
        reading(json, "peak", series.peak());
        reading(json, "lowest", series.lowest());
        reading(json, "last", series.last());
        series.backAtBaseline().ifPresent(minute -> json.writeNumberProperty("backAtBaseline", minute));
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, String name, Optional<SessionSeries.Reading> reading) {
        @Nullable BigDecimal value = reading.map(SessionSeries.Reading::value).orElse(null);
        if (value != null) {
            json.writeObjectPropertyStart(name);
            json.writeNumberProperty("minute", reading.get().minute());
            json.writeNumberProperty("value", value);
            json.writeEndObject();
        }
    }

    private static void point(JsonGenerator json, SessionSeries.Point point) {
        json.writeStartObject();
        json.writeNumberProperty("minute", point.minute());
        ResultJson.scores(json, point.result().outcomes());
        json.writeEndObject();
    }
}
