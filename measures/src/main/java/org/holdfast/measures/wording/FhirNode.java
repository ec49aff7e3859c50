package org.holdfast.measures.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object of a FHIR resource. What has another type than expected is taken as not there. */
record FhirNode(Map<?, ?> members) {

    /** A text that is not blank. */
    Optional<String> text(String key) {
        return Optional.ofNullable(members.get(key))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    Optional<Number> number(String key) {
        return Optional.ofNullable(members.get(key))
                .filter(Number.class::isInstance)
                .map(Number.class::cast);
    }

    Optional<FhirNode> node(String key) {
        return Optional.ofNullable(members.get(key))
                .filter(Map.class::isInstance)
                .map(value -> new FhirNode((Map<?, ?>) value));
    }

    List<FhirNode> nodes(String key) {
        return members.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(value -> new FhirNode((Map<?, ?>) value))
                        .toList()
                : List.of();
    }

    /** Says nothing of the texts. */
    @Override
    public String toString() {
        return "FhirNode[...]";
    }
}
