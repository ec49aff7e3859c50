package org.holdfast.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of collections that nobody can change afterwards. */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list and keeps its null elements, so that a validator can report them.
     *
     * @param <T> the type of the elements
     * @param list the list; one that was left out is empty
     * @return an unmodifiable copy
     */
    public static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * Copies a map into the order of its keys' type.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param keys the type of the keys
     * @param map the map; one that was left out is empty
     * @return an unmodifiable copy
     */
    public static <K extends Enum<K>, V> Map<K, V> of(Class<K> keys, @Nullable Map<K, V> map) {
        Map<K, V> ordered = new EnumMap<>(keys);
        if (map != null) {
            ordered.putAll(map);
        }
        return Collections.unmodifiableMap(ordered);
    }
}
