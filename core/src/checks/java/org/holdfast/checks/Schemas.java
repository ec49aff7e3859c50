package org.holdfast.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a document, read off its records: their components, their constraints, and what Jackson is told of
 * them. It describes documents as the codec writes them.
 */
public final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(LocalTime.class, Map.of("type", "string")),
            Map.entry(Duration.class, Map.of("type", "string", "format", "duration")),
            Map.entry(Period.class, Map.of("type", "string", "format", "duration")),
            Map.entry(Year.class, Map.of("type", "integer")),
            Map.entry(YearMonth.class, Map.of("type", "string")),
            Map.entry(ZoneId.class, Map.of("type", "string")),
            Map.entry(Object.class, Map.of()));

    private final Map<Class<?>, Map<String, Object>> given = new HashMap<>(PLAIN);
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    /**
     * Says what a type looks like in documents that reads and writes itself.
     *
     * @param type the type
     * @param schema its schema
     * @return this
     */
    public Schemas where(Class<?> type, Map<String, Object> schema) {
        given.put(type, schema);
        return this;
    }

    /**
     * The schema of a root document.
     *
     * @param root the class of the document
     * @return the schema, with keys in a fixed order
     */
    public Map<String, Object> of(Class<?> root) {
        definitions.clear();
        String name = root.getAnnotation(JsonTypeName.class).value();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", name);
        schema.putAll(object(root, Map.of(), "schema", name));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(
            Class<?> type, Map<TypeVariable<?>, AnnotatedType> bound, @Nullable String key, String constant) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (key != null) {
            properties.put(key, Map.of("const", constant));
            required.add(key);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement field = field(type, component.getName());
            JsonProperty named = field.getAnnotation(JsonProperty.class);
            String name = named == null ? component.getName() : named.value();
            properties.put(name, constrained(schema(component.getAnnotatedType(), bound), field));
            if (isRequired(component, field)) {
                required.add(name);
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static boolean isRequired(RecordComponent component, AnnotatedElement field) {
        Size size = field.getAnnotation(Size.class);
        boolean many = component.getType() == List.class || component.getType() == Map.class;
        if (many) {
            return field.isAnnotationPresent(NotNull.class) || (size != null && size.min() > 0);
        }
        return field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> schema(AnnotatedType annotated, Map<TypeVariable<?>, AnnotatedType> bound) {
        Type type = annotated.getType();
        if (type instanceof TypeVariable<?> variable) {
            return schema(bound.get(variable), Map.of());
        }
        Class<?> raw = type instanceof ParameterizedType some ? (Class<?>) some.getRawType() : (Class<?>) type;
        if (given.containsKey(raw)) {
            return given.get(raw);
        }
        if (raw == List.class) {
            AnnotatedType element = argument(annotated, 0);
            return Map.of("type", "array", "items", constrained(schema(element, bound), element));
        }
        if (raw == Map.class) {
            Map<String, Object> map = new TreeMap<>();
            AnnotatedType value = argument(annotated, 1);
            map.put("type", "object");
            map.put("additionalProperties", constrained(schema(value, bound), value));
            if (argument(annotated, 0).getType() instanceof Class<?> keys && keys.isEnum()) {
                map.put("propertyNames", Map.of("enum", constants(keys)));
            }
            return map;
        }
        if (raw.isEnum()) {
            return Map.of("enum", constants(raw));
        }
        return Arrays.stream(raw.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(Method::getReturnType)
                .map(type1 -> type1 == String.class ? Map.<String, Object>of("type", "string", "format", "uuid") : given.get(type1))
                .orElseGet(() -> reference(raw, annotated, bound));
    }

    private Map<String, Object> reference(
            Class<?> raw, AnnotatedType annotated, Map<TypeVariable<?>, AnnotatedType> outer) {
        Map<TypeVariable<?>, AnnotatedType> bound = new HashMap<>();
        StringBuilder name = new StringBuilder(name(raw));
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            AnnotatedType argument = argument(annotated, i);
            bound.put(variables[i], argument.getType() instanceof TypeVariable<?> free ? outer.get(free) : argument);
            name.append('-').append(name((Class<?>) bound.get(variables[i]).getType()));
        }
        String key = name.toString();
        if (!definitions.containsKey(key)) {
            definitions.put(key, Map.of());
            definitions.put(key, raw.isRecord() ? named(raw, bound) : choice(raw));
        }
        return Map.of("$ref", "#/$defs/" + key);
    }

    /** A record that is one of a choice, or a document of its own, says which wherever it stands. */
    private Map<String, Object> named(Class<?> raw, Map<TypeVariable<?>, AnnotatedType> bound) {
        @Nullable JsonTypeName root = raw.getAnnotation(JsonTypeName.class);
        if (root != null) {
            return object(raw, bound, "schema", root.value());
        }
        for (Class<?> choice : raw.getInterfaces()) {
            @Nullable JsonSubTypes kinds = choice.getAnnotation(JsonSubTypes.class);
            for (JsonSubTypes.Type kind : kinds == null ? new JsonSubTypes.Type[0] : kinds.value()) {
                if (kind.value() == raw) {
                    return object(raw, bound, choice.getAnnotation(JsonTypeInfo.class).property(), kind.name());
                }
            }
        }
        return object(raw, bound, null, "");
    }

    private Map<String, Object> choice(Class<?> raw) {
        JsonSubTypes kinds = raw.getAnnotation(JsonSubTypes.class);
        if (kinds == null) {
            throw new IllegalStateException("say what this type looks like in documents: " + raw.getName());
        }
        String key = raw.getAnnotation(JsonTypeInfo.class).property();
        List<Object> options = new ArrayList<>();
        for (JsonSubTypes.Type kind : kinds.value()) {
            String name = name(kind.value());
            definitions.put(name, Map.of());
            definitions.put(name, object(kind.value(), Map.of(), key, kind.name()));
            options.add(Map.of("$ref", "#/$defs/" + name));
        }
        return Map.of("oneOf", options);
    }

    /** A nested type is named with the one around it. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }

    private static Map<String, Object> constrained(Map<String, Object> schema, AnnotatedElement place) {
        Map<String, Object> narrower = new TreeMap<>(schema);
        boolean text = "string".equals(schema.get("type"));
        @Nullable Size size = place.getAnnotation(Size.class);
        if (size != null && size.min() > 0) {
            narrower.put(text ? "minLength" : "minItems", size.min());
        }
        if (size != null && size.max() < Integer.MAX_VALUE) {
            narrower.put(text ? "maxLength" : "maxItems", size.max());
        }
        if (place.isAnnotationPresent(NotBlank.class)) {
            narrower.put("pattern", "\\S");
        }
        @Nullable Min min = place.getAnnotation(Min.class);
        if (min != null) {
            narrower.put("minimum", min.value());
        }
        @Nullable Max max = place.getAnnotation(Max.class);
        if (max != null) {
            narrower.put("maximum", max.value());
        }
        return narrower;
    }

    private static List<String> constants(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(field(type, ((Enum<?>) constant).name())
                    .getAnnotation(JsonProperty.class)
                    .value());
        }
        return names;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static AnnotatedElement field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
