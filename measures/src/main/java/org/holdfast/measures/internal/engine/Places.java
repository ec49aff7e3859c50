package org.holdfast.measures.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place of each id in its list. */
final class Places {
    private final Map<String, Integer> places = new HashMap<>();

    Places(List<String> ids) {
        ids.forEach(id -> places.put(id, places.size()));
    }

    int size() {
        return places.size();
    }

    int of(String id) {
        @Nullable Integer place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("the definition was not checked");
        }
        return place;
    }
}
