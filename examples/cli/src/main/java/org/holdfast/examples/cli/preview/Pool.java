package org.holdfast.examples.cli.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps each of many equal values once and hands out its number, in the order in which they came. */
final class Pool<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int number(T value) {
        return numbers.computeIfAbsent(value, any -> numbers.size());
    }

    int size() {
        return numbers.size();
    }

    List<T> values() {
        return new ArrayList<>(numbers.keySet());
    }
}
