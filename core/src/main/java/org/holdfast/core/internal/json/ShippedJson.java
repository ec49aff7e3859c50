package org.holdfast.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a JSON document that comes with the libraries, from which their records are made by hand. Such a
 * document was bound and checked in full when the library was built, and the start of databind takes longer than most
 * programs take to score a sheet. It is read here without a look at what else it might hold: a document from anywhere
 * else belongs to {@link org.holdfast.core.json.Documents}.
 */
public final class ShippedJson {
    private final Map<String, Object> fields;

    private ShippedJson(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads a document.
     *
     * @param beside a class of the module and package that hold it
     * @param name the path of the document, as seen from that class
     * @return its outermost object
     */
    public static ShippedJson read(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @param utf8 the document
     * @return its outermost object
     */
    public static ShippedJson of(byte[] utf8) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), utf8)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken();
            }
            return new ShippedJson(object(parser));
        }
    }

    /**
     * A text that every such object has.
     *
     * @param key its key
     * @return the text
     */
    public String text(String key) {
        return there(key, findText(key));
    }

    /**
     * A text, if there is one.
     *
     * @param key its key
     * @return the text
     */
    public @Nullable String findText(String key) {
        return (String) fields.get(key);
    }

    /**
     * A whole number that every such object has.
     *
     * @param key its key
     * @return the number
     */
    public Integer whole(String key) {
        return there(key, findWhole(key));
    }

    /**
     * A whole number, if there is one.
     *
     * @param key its key
     * @return the number
     */
    public @Nullable Integer findWhole(String key) {
        @Nullable BigDecimal number = findDecimal(key);
        return number == null ? null : number.intValueExact();
    }

    /**
     * A number that every such object has.
     *
     * @param key its key
     * @return the number, with its decimals as they are written
     */
    public BigDecimal decimal(String key) {
        return there(key, findDecimal(key));
    }

    /**
     * A number, if there is one.
     *
     * @param key its key
     * @return the number, with its decimals as they are written
     */
    public @Nullable BigDecimal findDecimal(String key) {
        return (BigDecimal) fields.get(key);
    }

    /**
     * A yes or no that every such object has.
     *
     * @param key its key
     * @return true for yes
     */
    public Boolean flag(String key) {
        return there(key, findFlag(key));
    }

    /**
     * A yes or no, if there is one.
     *
     * @param key its key
     * @return true for yes
     */
    public @Nullable Boolean findFlag(String key) {
        return (Boolean) fields.get(key);
    }

    /**
     * One of several names that every such object has.
     *
     * @param <E> the type of the names
     * @param key its key
     * @param names all of them, each written in lower case with hyphens
     * @return the one
     */
    public <E extends Enum<E>> E one(String key, E[] names) {
        return there(key, findOne(key, names));
    }

    /**
     * One of several names, if there is one.
     *
     * @param <E> the type of the names
     * @param key its key
     * @param names all of them, each written in lower case with hyphens
     * @return the one
     */
    public <E extends Enum<E>> @Nullable E findOne(String key, E[] names) {
        @Nullable String name = findText(key);
        return name == null ? null : named(name, names);
    }

    /**
     * An object that every such object has.
     *
     * @param <T> what is made of it
     * @param key its key
     * @param made makes it
     * @return what was made
     */
    public <T> T made(String key, Function<ShippedJson, T> made) {
        return there(key, find(key, made));
    }

    /**
     * An object, if there is one.
     *
     * @param <T> what is made of it
     * @param key its key
     * @param made makes it
     * @return what was made
     */
    public <T> @Nullable T find(String key, Function<ShippedJson, T> made) {
        @Nullable Object field = fields.get(key);
        return field == null ? null : made.apply((ShippedJson) field);
    }

    /**
     * A list of objects; one that is not there is empty.
     *
     * @param <T> what is made of each
     * @param key its key
     * @param made makes one
     * @return what was made
     */
    public <T> List<T> each(String key, Function<ShippedJson, T> made) {
        List<T> all = new ArrayList<>();
        for (Object element : list(key)) {
            all.add(made.apply((ShippedJson) element));
        }
        return all;
    }

    /**
     * A list of texts; one that is not there is empty.
     *
     * @param key its key
     * @return the texts
     */
    public List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        for (Object element : list(key)) {
            all.add((String) element);
        }
        return all;
    }

    /**
     * A list of whole numbers; one that is not there is empty.
     *
     * @param key its key
     * @return the numbers
     */
    public List<Integer> wholes(String key) {
        List<Integer> all = new ArrayList<>();
        for (Object element : list(key)) {
            all.add(((BigDecimal) element).intValueExact());
        }
        return all;
    }

    /**
     * A list of names; one that is not there is empty.
     *
     * @param <E> the type of the names
     * @param key its key
     * @param names all of them, each written in lower case with hyphens
     * @return those of the list
     */
    public <E extends Enum<E>> List<E> several(String key, E[] names) {
        List<E> all = new ArrayList<>();
        for (Object element : list(key)) {
            all.add(named((String) element, names));
        }
        return all;
    }

    /**
     * Whether there is something.
     *
     * @param key its key
     * @return true if there is
     */
    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /**
     * What the keys are, where they are not known beforehand.
     *
     * @return the keys in their order
     */
    public Set<String> keys() {
        return fields.keySet();
    }

    private List<?> list(String key) {
        return (List<?>) fields.getOrDefault(key, List.of());
    }

    private static <T> T there(String key, @Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("no '" + key + "' in a document of the library");
        }
        return field;
    }

    private static <E extends Enum<E>> E named(String name, E[] names) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E one : names) {
            if (one.name().equals(constant)) {
                return one;
            }
        }
        throw new IllegalStateException("no such name in the library: " + name);
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value(parser));
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw broken();
        }
        return Collections.unmodifiableMap(fields);
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new ShippedJson(object(parser));
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw broken();
        };
    }

    private static IllegalStateException broken() {
        return new IllegalStateException("a document of the library is broken");
    }
}
