package org.holdfast.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.checks.Silence;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.Policy;
import org.holdfast.core.rules.Assessment;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.validation.RecordValidator;
import org.holdfast.core.view.FullEpisode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts canaries wherever a person's words, keys and days could be, down every path that ends in an error, and listens in
 * messages, traces, problems and all logs at their finest level.
 */
class CanarySweepTest {
    private static final String[] HEARD = {"CANARY", "ca9a", "2071"};
    private static final String TEXT = "CANARY ca9a 2071-03-07";
    private static final JsonMapper TREES = new JsonMapper();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private final StringBuilder logged = new StringBuilder();
    private final AutoCloseable ear = hear(logged);

    /** Before anything of the logs is touched: this module does not read theirs, on purpose. */
    private static AutoCloseable hear(StringBuilder logged) {
        ModuleLayer.boot().findModule("java.logging").ifPresent(CanarySweepTest.class.getModule()::addReads);
        return LogEar.listen(logged);
    }

    @AfterEach
    void hearNothingInTheLogs() throws Exception {
        ear.close();
        assertThat(logged.toString()).doesNotContain(HEARD);
    }

    static Stream<String> kinds() {
        return Golden.roots().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hearsNothingFromWrongDocuments(String kind) {
        JsonNode golden = TREES.readTree(Golden.text(kind));
        List<String> pointers = new ArrayList<>();
        collect(golden, "", pointers);
        int refused = 0;
        try (RecordValidator validator = RecordValidator.create()) {
            for (String pointer : pointers) {
                for (String wrong : wrongs(golden, pointer)) {
                    refused += hearRead(validator, Golden.roots().get(kind), wrong) ? 1 : 0;
                }
            }
        }
        assertThat(refused).isGreaterThan(pointers.size());
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        } else {
            node.properties().forEach(part -> collect(part.getValue(), pointer + "/" + part.getKey(), pointers));
        }
    }

    /** The document with something wrong in one place: another text, number, list or object, or a key that nobody knows. */
    private static List<String> wrongs(JsonNode golden, String pointer) {
        List<String> wrongs = new ArrayList<>();
        for (String value : new String[] {
            "\"" + TEXT + "\"",
            "\"2071-03-07T13:05:00Z\"",
            "20710307",
            "2071.5",
            "[\"" + TEXT + "\"]",
            "{\"" + TEXT + "\":1}",
            "null"
        }) {
            JsonNode copy = golden.deepCopy();
            put(copy, pointer, TREES.readTree(value));
            wrongs.add(copy.toString());
        }
        JsonNode copy = golden.deepCopy();
        if (copy.at(pointer) instanceof ObjectNode object) {
            object.put(TEXT, 1);
            wrongs.add(copy.toString());
        }
        String text = golden.toString();
        wrongs.add(text.substring(0, text.length() / 2) + "\"" + TEXT);
        return wrongs;
    }

    private static void put(JsonNode document, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        String key = pointer.substring(last + 1);
        JsonNode parent = document.at(pointer.substring(0, last));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
    }

    private static boolean hearRead(RecordValidator validator, Class<?> type, String json) {
        try {
            Object document = Golden.DOCUMENTS.read(type, json.getBytes(UTF_8));
            if (type != Policy.class) { // a policy is nobody's record, and names itself
                assertThat(document.toString()).doesNotContain(HEARD);
            }
            for (Locale language : LANGUAGES) {
                hear(validator.problems(document, language));
            }
            return false;
        } catch (DocumentException e) {
            assertThat(traced(e)).doesNotContain(HEARD);
            assertThat(e.getCause()).isNull();
            assertThat(e.document()).startsWith("holdfast/");
            hear(e.problems());
            return true;
        }
    }

    private static void hear(List<Problem> problems) {
        assertThat(withoutPlaces(problems.toString())).doesNotContain(HEARD);
    }

    static String traced(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return withoutPlaces(trace.toString());
    }

    /** A column or a line of code may happen to be the year of a canary. */
    private static String withoutPlaces(String text) {
        return text.replaceAll("column \\d+|:\\d+\\)", "");
    }

    @Test
    void hearsNothingFromConstraintsOfAnyRecordInBothLanguages() {
        int found = 0;
        Silence sweep = CoreSilenceTest.sweep().sample(String.class, () -> TEXT.repeat(6000));
        try (RecordValidator validator = RecordValidator.create()) {
            for (Class<?> type : records()) {
                Object record = madeOf(sweep, type);
                for (Locale language : LANGUAGES) {
                    List<Problem> problems = record == null ? List.of() : validator.problems(record, language);
                    hear(problems);
                    found += problems.size();
                }
            }
        }
        assertThat(found).isGreaterThan(200);
        assertThat(logged.toString()).contains("org.hibernate.validator");
    }

    @Test
    void hearsNothingFromConstructorsThatRefuse() {
        int refused = 0;
        for (int number : new int[] {-2071, 0, 20_710}) {
            Silence sweep = CoreSilenceTest.sweep()
                    .sample(String.class, () -> TEXT)
                    .sample(Integer.class, () -> number)
                    .sample(int.class, () -> number);
            for (Class<?> type : records()) {
                refused += madeOf(sweep, type) == null ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    /** None if a constructor refused; what it said was heard. */
    private static Object madeOf(Silence sweep, Class<?> type) {
        try {
            return sweep.make(type);
        } catch (IllegalStateException e) {
            assertThat(e.getCause()).isInstanceOf(RuntimeException.class);
            assertThat(traced(e)).doesNotContain(HEARD);
            return null;
        }
    }

    private static List<Class<?>> records() {
        List<Class<?>> found = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.holdfast.core")
                .forEach(type -> {
                    Class<?> reflected = type.reflect();
                    if (reflected.isRecord() && Modifier.isPublic(reflected.getModifiers())) {
                        found.add(reflected);
                    }
                });
        assertThat(found).hasSizeGreaterThan(100);
        return found;
    }

    @Test
    void hearsNothingFromKeysThatAreNone() throws IllegalAccessException {
        int refused = 0;
        for (Class<?> type : records()) {
            for (Method method : type.getMethods()) {
                boolean parses = method.getName().equals("parse") && Modifier.isStatic(method.getModifiers());
                if (parses && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
                    refused += hearParse(method);
                }
            }
        }
        assertThat(refused).isEqualTo(6);
    }

    private static int hearParse(Method method) throws IllegalAccessException {
        try {
            method.invoke(null, TEXT);
            return 0;
        } catch (InvocationTargetException e) {
            assertThat(traced(e.getCause())).doesNotContain(HEARD);
            return 1;
        }
    }

    @Test
    void hearsNothingFromFindings() {
        Episode full = FullEpisode.make();
        Assessment assessment =
                StandardRules.with(Policies.shipped("US")).assess(full, Instant.parse("2026-04-20T20:00:00Z"));
        assertThat(assessment.findings()).isNotEmpty();
        assertThat(new String(Golden.DOCUMENTS.write(assessment), UTF_8)).doesNotContain(HEARD);
        for (Finding finding : assessment.findings()) {
            LANGUAGES.forEach(language -> assertThat(finding.message(language)).doesNotContain(HEARD));
        }
    }
}
