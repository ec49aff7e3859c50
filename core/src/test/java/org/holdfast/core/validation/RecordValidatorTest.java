package org.holdfast.core.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.holdfast.core.Golden;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RecordValidatorTest {
    private static final RecordValidator VALIDATOR = RecordValidator.create();
    private static final Locale SPANISH = Locale.forLanguageTag("es-AR");

    @AfterAll
    static void close() {
        VALIDATOR.close();
    }

    private static Episode episode(String from, String to) {
        String golden = Golden.text("episode");
        assertThat(golden).contains(from);
        return Golden.DOCUMENTS.read(Episode.class, golden.replace(from, to).getBytes(UTF_8));
    }

    @Test
    void findsNothingInTheGoldenEpisode() {
        assertThat(VALIDATOR.problems(Golden.episode(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void pointsIntoListsOfRecords() {
        assertThat(VALIDATOR.problems(episode("\"body\":\"this stays mine\"", "\"body\":\" \""), Locale.ENGLISH))
                .containsExactly(Problem.at("/journal/0/body", "constraint", "Please write something here."));
        assertThat(VALIDATOR.problems(episode(",\"action\":\"ten minutes by the river, twice a week\"", ""), SPANISH))
                .containsExactly(
                        Problem.at("/sessions/4/commitments/0/action", "constraint", "Por favor, escribe algo aquí."));
    }

    @Test
    void pointsIntoListsOfTexts() {
        assertThat(VALIDATOR.problems(episode("[\"library\"]", "[\"library\",\"\"]"), Locale.ENGLISH))
                .containsExactly(
                        Problem.at("/safetyPlan/peopleAndPlaces/1", "constraint", "Please write something here."));
    }

    @Test
    void pointsIntoMapsAndHidesKeysThatCouldBeAPersons() {
        record Answers(Map<String, @NotNull(message = Messages.REQUIRED) Integer> answers) {}
        Map<String, Integer> answers = new LinkedHashMap<>();
        answers.put("6a", null);
        answers.put("CANARY", null);
        assertThat(VALIDATOR.problems(new Answers(answers), Locale.ENGLISH))
                .extracting(Problem::pointer)
                .containsExactly("/answers/*", "/answers/6a");
    }

    @Test
    void reportsANullElementInsteadOfThrowing() {
        AnswersDocument sheets = new AnswersDocument(Arrays.asList(new AnswerSheet[1]));
        assertThat(VALIDATOR.problems(sheets, Locale.ENGLISH))
                .containsExactly(Problem.at("/sheets/0", "constraint", "Please fill this in."));
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfThePointers() {
        Episode episode = episode("\"ordinal\":1,", "\"ordinal\":0,");
        Episode both = Golden.DOCUMENTS.read(
                Episode.class,
                new String(Golden.DOCUMENTS.write(episode), UTF_8)
                        .replace("\"preferredName\":\"Rowan\"", "\"preferredName\":\"" + "R".repeat(201) + "\"")
                        .replace("\"minPreparation\":2", "\"minPreparation\":-1")
                        .replace(
                                "\"integrates\":[\"50000000-0000-4000-8000-000000000003\"],\"domains\":[\"mind\",\"body\"]",
                                "\"integrates\":[],\"domains\":[\"mind\"]")
                        .getBytes(UTF_8));
        assertThat(VALIDATOR.problems(both, Locale.FRENCH))
                .containsExactly(
                        Problem.at("/client/preferredName", "constraint", "Please use 200 characters or fewer."),
                        Problem.at("/protocol/minPreparation", "constraint", "Please give a number of 0 or more."),
                        Problem.at("/sessions/2/ordinal", "constraint", "Please give a number of 1 or more."),
                        Problem.at("/sessions/4/integrates", "constraint", "Please give between 1 and 100 entries."));
        assertThat(VALIDATOR.problems(both, SPANISH))
                .extracting(Problem::message)
                .containsExactly(
                        "Por favor, usa 200 caracteres o menos.",
                        "Por favor, indica un número igual o mayor que 0.",
                        "Por favor, indica un número igual o mayor que 1.",
                        "Por favor, indica entre 1 y 100 elementos.");
    }

    @Test
    void acceptsAJournalEntryOfAHundredThousandCharactersAndNotOneMore() {
        String body = "\"body\":\"this stays mine\"";
        assertThat(VALIDATOR.problems(episode(body, "\"body\":\"" + "x".repeat(100_000) + "\""), Locale.ENGLISH))
                .isEmpty();
        assertThat(VALIDATOR.problems(episode(body, "\"body\":\"" + "x".repeat(100_001) + "\""), Locale.ENGLISH))
                .containsExactly(Problem.at("/journal/0/body", "constraint", "Please use 100000 characters or fewer."));
    }

    @Test
    void repeatsNothingOfWhatWasFilledIn() {
        String canary = "CANARY".repeat(40_000);
        Episode filled = Golden.DOCUMENTS.read(
                Episode.class,
                Golden.text("episode")
                        .replace("this stays mine", canary)
                        .replace("Rowan", canary)
                        .replace("library", canary)
                        .replace("SYN-001", canary)
                        .replace("raises left hand", canary)
                        .replace("it was then; I am here", canary)
                        .replace("slept, ate, a little tender", canary)
                        .getBytes(UTF_8));
        List<Problem> problems = VALIDATOR.problems(filled, Locale.ENGLISH);
        assertThat(problems).hasSize(7);
        assertThat(problems.toString()).doesNotContain("CANARY");
        assertThat(filled.toString()).doesNotContain("CANARY");
    }

    @Test
    void hasEverySentenceInBothLanguages() throws Exception {
        Properties english = bundle("/ContributorValidationMessages.properties");
        Properties spanish = bundle("/ContributorValidationMessages_es.properties");
        List<String> keys = new ArrayList<>();
        for (Field field : Messages.class.getFields()) {
            String template = (String) field.get(null);
            keys.add(template.substring(1, template.length() - 1));
        }
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        Pattern placeholder = Pattern.compile("\\{\\w+}");
        keys.forEach(key -> {
            assertThat(english.getProperty(key)).doesNotContain("${");
            assertThat(placeholder.matcher(spanish.getProperty(key)).results().map(found -> found.group()))
                    .containsExactlyInAnyOrderElementsOf(placeholder
                            .matcher(english.getProperty(key))
                            .results()
                            .map(found -> found.group())
                            .toList());
        });
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, UTF_8));
        }
        return properties;
    }
}
