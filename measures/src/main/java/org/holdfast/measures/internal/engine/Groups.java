package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.measures.definition.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * Items that always count together: those that stand in the same sums and the same counts of symptoms. One pass over
 * the groups of a whole row then serves all of its scores.
 */
final class Groups {
    private final Places places;
    private final Map<Integer, Integer> thresholds = new TreeMap<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Integer, Integer> groupOf = new TreeMap<>();

    /** Divides the items that scores use, given the sums and the counts in which they stand. */
    Groups(Places places, Set<List<String>> sums, Set<List<Symptom>> counts, Set<Integer> used) {
        this.places = places;
        counts.forEach(this::setThresholds);
        Map<List<Integer>, List<Integer>> bySignature = new LinkedHashMap<>();
        for (int item : used) {
            bySignature
                    .computeIfAbsent(signature(item, sums, counts), signature -> new ArrayList<>())
                    .add(item);
        }
        for (List<Integer> group : bySignature.values()) {
            group.forEach(item -> groupOf.put(item, members.size()));
            members.add(group);
        }
    }

    List<List<Integer>> members() {
        return members;
    }

    /** The answer from which an item counts as a symptom, or one that no answer reaches. */
    int threshold(int item) {
        return thresholds.getOrDefault(item, Codes.HIGHEST_ANSWER + 1);
    }

    int[] of(List<String> items) {
        Set<Integer> groups = new LinkedHashSet<>();
        items.stream().map(places::of).filter(groupOf::containsKey).forEach(place -> groups.add(groupOf.get(place)));
        return groups.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a count can be read off the groups: an item that counts from two answers upwards has only one group. */
    boolean fits(List<Symptom> count) {
        return count.stream()
                .allMatch(symptom -> symptom.items().stream()
                        .allMatch(item -> symptom.atMost() == null
                                && Objects.equals(symptom.atLeast(), thresholds.get(places.of(item)))));
    }

    private void setThresholds(List<Symptom> count) {
        for (Symptom symptom : count) {
            @Nullable Integer atLeast = symptom.atLeast();
            if (atLeast != null) {
                symptom.items().forEach(item -> thresholds.putIfAbsent(places.of(item), atLeast));
            }
        }
    }

    private List<Integer> signature(int item, Set<List<String>> sums, Set<List<Symptom>> counts) {
        List<Integer> signature = new ArrayList<>();
        int set = 0;
        for (List<String> sum : sums) {
            if (sum.stream().anyMatch(id -> places.of(id) == item)) {
                signature.add(set);
            }
            set++;
        }
        for (List<Symptom> count : counts) {
            if (count.stream().flatMap(symptom -> symptom.items().stream()).anyMatch(id -> places.of(id) == item)) {
                signature.add(set);
            }
            set++;
        }
        return signature;
    }
}
