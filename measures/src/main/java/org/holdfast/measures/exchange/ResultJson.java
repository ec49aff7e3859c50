package org.holdfast.measures.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.scoring.CutPointReading;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a result as one JSON object, the same that a line of a batch has. A cut-point names the ids of its sources,
 * which the definition resolves.
 *
 * <pre>{@code
 * {"instrument":"phq-2","version":"1.0.0","scores":{"total":{"value":3}},"bands":{},"cutPoints":[...],"signals":[]}
 * }</pre>
 */
public final class ResultJson {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ResultJson() {}

    /**
     * Writes a result.
     *
     * @param result the result
     * @return the object, without line breaks
     */
    public static String of(ScoreResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, null, result, result.outcomes());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static void write(JsonGenerator json, @Nullable String id, ScoreResult result, List<ScoreOutcome> outcomes) {
        json.writeStartObject();
        if (id != null) {
            json.writeStringProperty("id", id);
        }
        json.writeStringProperty("instrument", result.instrument().id());
        json.writeStringProperty("version", result.instrument().version());
        scores(json, outcomes);
        bands(json, outcomes);
        cutPoints(json, outcomes);
        result.withheld().ifPresent(reason -> json.writeStringProperty("withheld", reason.code()));
        signals(json, result.signals());
        json.writeEndObject();
    }

    static void signals(JsonGenerator json, List<SafetySignal> signals) {
        json.writeArrayPropertyStart("signals");
        signals.forEach(signal -> signal(json, null, signal));
        json.writeEndArray();
    }

    static void signal(JsonGenerator json, @Nullable Integer minute, SafetySignal signal) {
        SafetySignal.CriticalAnswer answer = Objects.requireNonNull(signal.measure());
        json.writeStartObject();
        if (minute != null) {
            json.writeNumberProperty("minute", minute.intValue());
        }
        json.writeStringProperty("item", answer.item());
        json.writeStringProperty("level", signal.level().code());
        json.writeNumberProperty("answer", answer.answer().intValue());
        json.writeEndObject();
    }

    static void scores(JsonGenerator json, List<ScoreOutcome> outcomes) {
        json.writeObjectPropertyStart("scores");
        for (ScoreOutcome outcome : outcomes) {
            json.writeObjectPropertyStart(outcome.score());
            if (outcome instanceof ScoreOutcome.Value value) {
                value(json, value);
            } else if (outcome instanceof ScoreOutcome.Unscorable unscorable) {
                unscorable(json, unscorable);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, ScoreOutcome.Value outcome) {
        ScoreValue value = outcome.value();
        if (value instanceof ScoreValue.Numeric number) {
            json.writeNumberProperty("value", number.toBigDecimal());
        } else if (value instanceof ScoreValue.Truth truth) {
            json.writeBooleanProperty("value", truth.holds());
        } else if (value instanceof ScoreValue.Category category) {
            json.writeStringProperty("value", category.id());
        }
        if (outcome.standardError() != null) {
            json.writeNumberProperty("standardError", outcome.standardError());
        }
        if (outcome.policy() != null) {
            json.writeStringProperty("policy", outcome.policy());
            items(json, "used", outcome.used());
            items(json, "missing", outcome.missing());
        }
    }

    private static void unscorable(JsonGenerator json, ScoreOutcome.Unscorable outcome) {
        json.writeObjectPropertyStart("unscorable");
        json.writeStringProperty("reason", outcome.reason().code());
        items(json, "missing", outcome.missing());
        if (!outcome.invalid().isEmpty()) {
            items(json, "invalid", outcome.invalid());
        }
        json.writeEndObject();
    }

    private static void items(JsonGenerator json, String name, List<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void bands(JsonGenerator json, List<ScoreOutcome> outcomes) {
        json.writeObjectPropertyStart("bands");
        for (ScoreOutcome outcome : outcomes) {
            if (outcome instanceof ScoreOutcome.Value value && value.band() != null) {
                json.writeStringProperty(value.score(), value.band());
            }
        }
        json.writeEndObject();
    }

    private static void cutPoints(JsonGenerator json, List<ScoreOutcome> outcomes) {
        json.writeArrayPropertyStart("cutPoints");
        for (ScoreOutcome outcome : outcomes) {
            if (outcome instanceof ScoreOutcome.Value value) {
                value.cutPoints().forEach(reading -> cutPoint(json, reading));
            }
        }
        json.writeEndArray();
    }

    private static void cutPoint(JsonGenerator json, CutPointReading reading) {
        json.writeStartObject();
        json.writeStringProperty("score", reading.cutPoint().score());
        json.writeStringProperty("id", reading.cutPoint().id());
        json.writeBooleanProperty("reached", reading.reached());
        json.writeStringProperty("population", reading.cutPoint().population());
        json.writeStringProperty("source", String.join(", ", reading.cutPoint().sources()));
        json.writeEndObject();
    }
}
