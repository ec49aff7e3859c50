package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a clinician must look at: a critical answer, or a person's or a clinician's own word. Scoring raises
 * it item by item, even from an incomplete sheet; the choice of prompts obeys it until a clinician has resolved it.
 *
 * <p>A signal says what was recorded. It is no assessment of risk, and its absence means nothing.
 *
 * <pre>{@code
 * {"level": "review", "source": "measure",
 *  "measure": {"instrument": "phq-9", "version": "1.0.0", "item": "9", "answer": 1},
 *  "raisedAt": "2026-03-05T10:05:00Z"}
 * }</pre>
 *
 * @param level how it is to be handled
 * @param source who or what raised it
 * @param measure the answer that raised it, for a signal from a measure
 * @param raisedAt when the answer was given or the word was said, if known
 * @param resolution what a clinician made of it, once one has looked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetySignal(
        Level level,
        Source source,
        @Nullable CriticalAnswer measure,

        @JsonProperty("raisedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant raisedAt,

        @Nullable Resolution resolution) {

    /** How a signal is to be handled. */
    public enum Level {
        /** A clinician looks at it in due time; until then prompts stay light and support stands first. */
        @JsonProperty("review")
        REVIEW("review"),
        /** Help comes first and nothing else is offered. */
        @JsonProperty("crisis")
        CRISIS("crisis");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        /**
         * The level as documents write it.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }
    }

    /** Who or what raised a signal. */
    public enum Source {
        /** The person asked for help. */
        @JsonProperty("person-asked")
        PERSON_ASKED,
        /** A clinician said so. */
        @JsonProperty("clinician")
        CLINICIAN,
        /** A critical answer to a measure. */
        @JsonProperty("measure")
        MEASURE,
        /** The host application's own detection. */
        @JsonProperty("host")
        HOST
    }

    /**
     * Records a signal.
     *
     * @throws NullPointerException if the level or the source is missing
     * @throws IllegalArgumentException if a signal from a measure does not name the answer, or another one does
     */
    public SafetySignal {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
        if ((source == Source.MEASURE) != (measure != null)) {
            throw new IllegalArgumentException("a signal names an answer if and only if a measure raised it");
        }
    }

    /**
     * A signal from a critical answer.
     *
     * @param level how it is to be handled
     * @param answer the answer that raised it
     * @param raisedAt when the answer was given, if known
     * @return the signal, not resolved
     */
    public static SafetySignal of(Level level, CriticalAnswer answer, @Nullable Instant raisedAt) {
        return new SafetySignal(level, Source.MEASURE, answer, raisedAt, null);
    }

    /**
     * Whether no clinician has looked at it yet. Only then does it hold prompts back.
     *
     * @return true until it is resolved
     */
    public boolean unresolved() {
        return resolution == null;
    }

    /**
     * Whether another signal stands for the same thing: the same answer, or word, of the same time.
     *
     * @param other the other signal
     * @return true if level, source, answer and time are the same, whether or not one of them is resolved
     */
    public boolean sameOrigin(SafetySignal other) {
        return level == other.level
                && source == other.source
                && Objects.equals(measure, other.measure)
                && raisedAt != null
                && raisedAt.equals(other.raisedAt);
    }

    /**
     * The same signal after a clinician has looked at it.
     *
     * @param looked who looked, and when
     * @return a copy with the resolution
     */
    public SafetySignal withResolution(Resolution looked) {
        return new SafetySignal(level, source, measure, raisedAt, Objects.requireNonNull(looked, "looked"));
    }

    /** Leaves out the answer and the time. */
    @Override
    public String toString() {
        return "SafetySignal[level=" + level.code() + ", " + (unresolved() ? "unresolved]" : "resolved]");
    }

    /**
     * The answer that raised a signal.
     *
     * @param instrument the instrument's id
     * @param version the version of its definition
     * @param item the item's id as printed on the form
     * @param answer the code of the answer
     */
    public record CriticalAnswer(String instrument, String version, String item, Integer answer) {

        /**
         * Names an answer.
         *
         * @throws NullPointerException if any part is missing
         */
        public CriticalAnswer {
            Objects.requireNonNull(instrument, "instrument");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(answer, "answer");
        }

        /** Names the item, not the answer. */
        @Override
        public String toString() {
            return "CriticalAnswer[" + instrument + " " + version + ", item " + item + "]";
        }
    }

    /**
     * That a clinician has looked at a signal.
     *
     * @param by who looked
     * @param at when
     */
    public record Resolution(
            PractitionerId by,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

        /**
         * Records that a clinician has looked.
         *
         * @throws NullPointerException if the clinician or the time is missing
         */
        public Resolution {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        /** Leaves out who and when. */
        @Override
        public String toString() {
            return "Resolution[...]";
        }
    }
}
