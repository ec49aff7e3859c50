package org.holdfast.core.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Turns what Jackson says into a problem that repeats nothing of the document. */
final class Problems {
    private static final Map<Class<?>, String> FORMS = Map.of(
            Instant.class, "an instant such as \"2026-03-07T13:05:00Z\"",
            LocalDate.class, "a date such as \"2026-03-07\"",
            LocalTime.class, "a time of day such as \"23:30\"",
            YearMonth.class, "a month such as \"2026-03\"",
            Duration.class, "a duration such as \"PT90M\"",
            Period.class, "a period such as \"P14D\"",
            ZoneId.class, "a time zone such as \"Europe/Paris\"",
            String.class, "a text");

    private Problems() {}

    static Problem from(JacksonException e, JsonMapper mapper) {
        List<JacksonException.Reference> path = e.getPath();
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = String.join(", ", known(unknown));
            return problem(e, "unknown-key", path.subList(0, path.size() - 1), "unknown key; known here: " + known);
        }
        if (e instanceof InvalidTypeIdException type) {
            return unknownType(type, path);
        }
        if (e instanceof InvalidNullException) {
            return problem(e, "null-value", path, "null is not a value here");
        }
        if (e instanceof ValueInstantiationException) {
            return refusedByType(e, path);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch, path, mapper);
        }
        return syntax(e, path);
    }

    private static Problem syntax(JacksonException e, List<JacksonException.Reference> path) {
        String said = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return said.contains("nesting depth")
                    ? problem(e, "too-deep", path, "nested deeper than " + Documents.MAX_DEPTH + " levels")
                    : problem(e, "too-long", path, "a text, a number or a key is longer than allowed");
        }
        if (said.startsWith("Duplicate")) {
            return problem(e, "duplicate-key", path, "a key stands twice in one object");
        }
        if (e instanceof UnexpectedEndOfInputException || said.contains("end-of-input")) {
            return problem(e, "truncated", path, "the document ends too early");
        }
        return problem(e, "malformed", path, "not JSON from here on");
    }

    private static Problem unknownType(InvalidTypeIdException e, List<JacksonException.Reference> path) {
        boolean root = e.getBaseType() != null
                && e.getBaseType()
                        .getRawClass()
                        .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonTypeName.class);
        if (!root) {
            return problem(e, "unknown-type", path, "the kind of this object is missing or unknown");
        }
        String expected = e.getBaseType()
                .getRawClass()
                .getAnnotation(com.fasterxml.jackson.annotation.JsonTypeName.class)
                .value();
        @Nullable String found = e.getTypeId();
        String kind = expected.substring(0, expected.lastIndexOf('/') + 1);
        String code = found != null && found.startsWith(kind) ? "unsupported-version" : "unknown-schema";
        return problem(e, code, path, "expected \"schema\": \"" + expected + "\"");
    }

    /** A constructor of ours refused. Its message may be shown; a message from the JDK may repeat the value. */
    private static Problem refusedByType(JacksonException e, List<JacksonException.Reference> path) {
        Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
        @Nullable
        StackTraceElement ours = Arrays.stream(cause.getStackTrace())
                .filter(frame -> !frame.getClassName().equals(Objects.class.getName()))
                .findFirst()
                .orElse(null);
        boolean own = ours != null && ours.getClassName().startsWith("org.holdfast.");
        if (own && cause instanceof NullPointerException) {
            return problem(e, "missing-key", path, "missing key '" + cause.getMessage() + "'");
        }
        boolean safe = own && cause.getClass() == IllegalArgumentException.class;
        return problem(e, "invalid-value", path, safe ? String.valueOf(cause.getMessage()) : "not such a value");
    }

    private static Problem mismatch(
            MismatchedInputException e, List<JacksonException.Reference> path, JsonMapper mapper) {
        String said = e.getOriginalMessage();
        if (said.startsWith("Trailing token")) {
            return problem(e, "trailing-content", path, "text after the end of the document");
        }
        if (said.startsWith("No content to map")) {
            return problem(e, "truncated", path, "the document is empty");
        }
        @Nullable Class<?> target = e.getTargetType();
        if (target != null && target.isEnum() && e instanceof tools.jackson.databind.exc.InvalidFormatException) {
            String known = Arrays.stream(target.getEnumConstants())
                    .map(constant -> mapper.convertValue(constant, String.class))
                    .collect(Collectors.joining(", "));
            return problem(e, "unknown-value", path, "expected one of " + known);
        }
        return problem(e, "wrong-type", path, "expected " + form(target));
    }

    private static String form(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        return FORMS.getOrDefault(type, type.isEnum() ? "a text" : "an object");
    }

    private static Set<String> known(UnrecognizedPropertyException e) {
        Set<String> names = new TreeSet<>();
        if (e.getKnownPropertyIds() != null) {
            e.getKnownPropertyIds().forEach(id -> names.add(String.valueOf(id)));
        }
        return names;
    }

    private static Problem problem(
            JacksonException e, String code, List<JacksonException.Reference> path, String message) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(reference -> pointer.append('/').append(segment(reference)));
        @Nullable TokenStreamLocation location = e.getLocation();
        boolean located = location != null && location.getLineNr() > 0;
        return new Problem(
                code,
                pointer.toString(),
                located ? Integer.valueOf(location.getLineNr()) : null,
                located ? Integer.valueOf(location.getColumnNr()) : null,
                message);
    }

    private static String segment(JacksonException.Reference reference) {
        @Nullable String name = reference.getPropertyName();
        if (name == null) {
            return String.format(Locale.ROOT, "%d", reference.getIndex());
        }
        boolean keyOfMap = reference.from() instanceof Map || reference.from() == Map.class;
        return keyOfMap ? Problem.keyOfMap(name) : name;
    }
}
