package org.holdfast.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.Golden.DOCUMENTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that stands in the comments of the records, and writes it again. */
class JavadocJsonTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\s*(?<code>.*?)\\s*}</pre>", Pattern.DOTALL);
    private static final JsonMapper TREES = new JsonMapper();

    static List<Arguments> examples() throws Exception {
        List<Arguments> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                addExamples(file, examples);
            }
        }
        return examples;
    }

    private static void addExamples(Path file, List<Arguments> examples) throws IOException, ClassNotFoundException {
        Matcher example = EXAMPLE.matcher(Files.readString(file));
        while (example.find()) {
            String code = example.group("code").replaceAll("(?m)^ *\\* ?", "");
            if (code.startsWith("{")) {
                String name = SOURCES.relativize(file).toString();
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".java".length()).replace('/', '.'));
                examples.add(Arguments.of(type, code));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAndWritesTheExample(Class<?> type, String json) {
        Object value = DOCUMENTS.read(root(type), json.getBytes(UTF_8));
        assertThat(value).isInstanceOf(type);
        if (root(type).equals(type) && !type.isInterface()) {
            assertThat(new String(DOCUMENTS.write(value), UTF_8))
                    .isEqualTo(TREES.readTree(json).toString());
        }
    }

    @Test
    void findsTheExamples() throws Exception {
        assertThat(examples()).hasSizeGreaterThan(30);
    }

    /** A kind of a closed choice is read as that choice, which knows its name. */
    private static Class<?> root(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .filter(Class::isSealed)
                .<Class<?>>map(choice -> choice)
                .findFirst()
                .orElse(type);
    }
}
