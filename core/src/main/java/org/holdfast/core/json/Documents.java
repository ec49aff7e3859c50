package org.holdfast.core.json;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes Holdfast's JSON documents. Reading is strict, because a coerced answer is a wrong score: no unknown
 * or duplicate keys, no text after the document, no {@code "3"} or {@code 3.0} or {@code true} where a whole number
 * belongs, no {@code null} in a list.
 *
 * <p>Limits: {@value #MAX_BYTES} bytes a document, {@value #MAX_DEPTH} levels, {@value #MAX_STRING} characters a text.
 *
 * <pre>{@code
 * Documents documents = Documents.strict();
 * Episode episode = documents.read(Episode.class, bytes);
 * byte[] same = documents.write(episode);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. A host's own mapper reads and writes the same documents, but is only
 * as strict as it is set up to be.
 */
public final class Documents {
    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** The longest text that is read, in characters. */
    public static final int MAX_STRING = 1024 * 1024;

    private static final int MAX_NUMBER = 32;
    private static final int MAX_NAME = 256;

    private static final Documents STRICT = new Documents();

    private Documents() {}

    /** Made when the first document is read or written: it takes longer than most of what comes before. */
    private static final class Strict {
        static final JsonMapper MAPPER = JsonMapper.builder(strictFactory())
                .addModule(StrictTimes.module())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .build();
    }

    /**
     * The codec with all of its checks on.
     *
     * @return the codec; there is one
     */
    public static Documents strict() {
        return STRICT;
    }

    /**
     * Reads one document.
     *
     * @param <T> the type of the document
     * @param type the type of the document
     * @param utf8 the document in UTF-8
     * @return the document, bound but not yet checked against its constraints
     * @throws DocumentException if the bytes are not such a document; the first problem that was met
     */
    public <T> T read(Class<T> type, byte[] utf8) {
        return read(type, kindOf(type), utf8);
    }

    /**
     * Reads one document under a name of its own, such as a definition file's.
     *
     * @param <T> the type of the document
     * @param type the type of the document
     * @param name what to call it in problems; never the name of a person's file
     * @param utf8 the document in UTF-8
     * @return the document, bound but not yet checked against its constraints
     * @throws DocumentException if the bytes are not such a document; the first problem that was met
     */
    public <T> T read(Class<T> type, String name, byte[] utf8) {
        Objects.requireNonNull(type, "type");
        if (utf8.length > MAX_BYTES) {
            throw refused(name, "too-long", "a document has at most " + MAX_BYTES + " bytes");
        }
        String text = decoded(name, utf8);
        T value;
        try {
            value = Strict.MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            // Without its cause on purpose: Jackson's messages repeat the document's words.
            throw new DocumentException(name, List.of(Problems.from(e, Strict.MAPPER)));
        }
        return Objects.requireNonNullElseGet(value, () -> {
            throw refused(name, "null-value", "the document is null");
        });
    }

    /**
     * Reads one document from a stream, to its end. The stream stays open.
     *
     * @param <T> the type of the document
     * @param type the type of the document
     * @param in the document in UTF-8
     * @return the document, bound but not yet checked against its constraints
     * @throws DocumentException if the bytes are not such a document; the first problem that was met
     * @throws UncheckedIOException if the stream fails
     */
    public <T> T read(Class<T> type, InputStream in) {
        try {
            return read(type, in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one document, in the order of its record, without line breaks.
     *
     * @param document a record of Holdfast
     * @return the document in UTF-8
     */
    public byte[] write(Object document) {
        return Strict.MAPPER.writeValueAsBytes(document);
    }

    /**
     * Writes one document for people: indented, with a line break at the end.
     *
     * @param document a record of Holdfast
     * @return the document
     */
    public String writeIndented(Object document) {
        return Strict.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static String kindOf(Class<?> type) {
        @Nullable JsonTypeName kind = type.getAnnotation(JsonTypeName.class);
        return kind == null ? type.getSimpleName() : kind.value();
    }

    private static String decoded(String name, byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(name, "not-utf-8", "the document is not valid UTF-8");
        }
    }

    private static DocumentException refused(String name, String code, String message) {
        return new DocumentException(name, List.of(Problem.at("", code, message)));
    }

    private static JsonFactory strictFactory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxNumberLength(MAX_NUMBER)
                        .maxNameLength(MAX_NAME)
                        .build())
                .build();
    }
}
