package org.holdfast.prompts.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** What is wrong with a catalogue, gathered while it is read. A missing part reads as null and is reported once. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void add(String pointer, String code, String message) {
        problems.add(Problem.at(pointer, code, message));
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    int count() {
        return problems.size();
    }

    void throwIfAny(String document) {
        if (!problems.isEmpty()) {
            throw new DocumentException(document, problems);
        }
    }

    <T> @Nullable T required(String pointer, @Nullable T value) {
        if (value == null) {
            add(pointer, "missing-key", "missing key '" + pointer.substring(pointer.lastIndexOf('/') + 1) + "'");
        }
        return value;
    }

    @Nullable
    Integer between(String pointer, @Nullable Integer value, int min, int max) {
        required(pointer, value);
        if (value != null && (value < min || value > max)) {
            add(pointer, "out-of-range", "expected a whole number from " + min + " to " + max);
        }
        return value;
    }

    @Nullable
    String matching(String pointer, @Nullable String value, Pattern form, String example) {
        required(pointer, value);
        if (value != null && !form.matcher(value).matches()) {
            add(pointer, "malformed", "expected a text such as " + example);
        }
        return value;
    }

    <E extends Enum<E> & Coded> @Nullable E word(String pointer, Class<E> vocabulary, @Nullable String code) {
        required(pointer, code);
        if (code == null) {
            return null;
        }
        for (E word : vocabulary.getEnumConstants()) {
            if (word.code().equals(code)) {
                return word;
            }
        }
        String known =
                Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        add(pointer, "unknown-value", "expected one of " + known);
        return null;
    }

    <E extends Enum<E> & Coded> List<E> words(String pointer, Class<E> vocabulary, @Nullable List<String> codes) {
        List<E> words = new ArrayList<>();
        required(pointer, codes);
        if (codes != null) {
            distinct(pointer, codes);
            for (int i = 0; i < codes.size(); i++) {
                @Nullable E word = word(pointer + "/" + i, vocabulary, codes.get(i));
                if (word != null) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    void distinct(String pointer, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                add(pointer + "/" + i, "duplicate", "stands twice in this list");
            }
        }
    }

    @Nullable
    LocalDate date(String pointer, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            add(pointer, "wrong-type", "expected a date such as \"2026-03-07\"");
            return null;
        }
    }
}
