package org.holdfast.measures.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.junit.jupiter.api.Test;

class WordingReaderTest {
    private static final WordingReader READER = WordingReader.of(Lamps.instrument());

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "url": "http://example.org/lamps", "copyright": "made up",
             "code": [{"system": "http://loinc.org", "code": "P-1"}],
             "item": [{"linkId": "g", "type": "group", "text": "In the past week, how bright was", "item": [
               {"linkId": "1", "type": "choice", "text": "The lamp – on the stairs", "code": [{"system": "http://loinc.org", "code": "I-2"}],
                "answerOption": [{"valueCoding": {"code": "B-2", "display": "Yes"}}, {"valueCoding": {"code": "B-0", "display": "No"}}]},
               {"linkId": "/I-1", "type": "choice", "text": "The lamp in the hall?", "answerOption": [
                 {"valueCoding": {"code": "A-2", "display": "It was bright"}},
                 {"valueCoding": {"code": "?", "display": "Unlit", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}},
                 {"valueCoding": {"code": "?", "display": "Half lit"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 1}]},
                 {"valueCoding": {"code": "?", "display": "Other"}}]},
               {"linkId": "3", "type": "choice", "text": "The porch", "answerOption": [
                 {"valueCoding": {"code": "A-0", "display": "Nobody lit it"}}, {"valueCoding": {"code": "A-2"}}]},
               {"linkId": "sum", "type": "decimal", "text": "Sum", "code": [{"code": "S-1"}]},
               {"linkId": "2", "type": "choice", "text": "Another lamp", "code": [{"system": "http://loinc.org", "code": "I-9"}]}]}]}
            """;

    private static final String DICTIONARY = """
            Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"
            started,lamps,Before,text,Started,
            note,lamps,"In the past week, how bright was",descriptive,Look around,
            stairs,lamps,,radio,The lamp – on the stairs,"0, No | 2, Yes, it was"
            hall,lamps,,radio,The lamp in the hall?,"2, It was bright|0, It was dark"
            """;

    @Test
    void readsAndWritesOurOwnJson() {
        WordingPack pack = Lamps.pack(Lamps.pack());
        assertThat(pack.itemText("2")).contains(Lamps.TWO);
        assertThat(pack.itemText("3")).isEmpty();
        assertThat(pack.answerText("level", "1", 0)).contains("It was dark");
        assertThat(pack.answerText("level", "3", 0)).contains("Nobody lit it");
        assertThat(pack.answerText("level", "3", 2)).contains("It was bright");
        assertThat(pack.answerText("other", "2", 1)).isEmpty();
        assertThat(READER.json(Documents.strict().write(pack))).isEqualTo(pack);
    }

    @Test
    void reportsAllProblemsOfAPack() {
        String wrong = """
                {"schema": "holdfast/wording/1", "instrument": "lamps", "version": "2.0.0", "language": "e n", "stem": " ",
                 "items": [{"item": "9", "text": "x"}, {"item": "1", "text": ""}, {"item": "1", "text": "x"}],
                 "answers": [{"answers": "level", "value": 1, "text": "x"}, {"answers": "level", "item": "2", "value": 0, "text": "x"},
                   {"answers": "level", "value": 0, "text": "x"}, {"answers": "level", "value": 0, "text": " "},
                   {"answers": "level", "item": "1", "value": 0, "text": "x"}],
                 "source": "", "rights": " "}
                """;
        assertThat(problems(() -> READER.json(wrong.getBytes(UTF_8))))
                .containsExactly(
                        "/version: other-version: expected a pack for version 1.0.0",
                        "/language: malformed-language: a language is a BCP 47 tag, such as en or pt-BR",
                        "/stem: empty: a text is not blank",
                        "/source: empty: a text is not blank",
                        "/rights: empty: a text is not blank",
                        "/items/0: unknown-item: no such item in lamps",
                        "/items/1/text: empty: a text is not blank",
                        "/items/2: duplicate-id: item '1' stands twice",
                        "/answers/0: unknown-answer: no such answer in lamps",
                        "/answers/1: unknown-answer: no such answer in lamps",
                        "/answers/3: duplicate-id: answer 0 of level stands twice",
                        "/answers/3/text: empty: a text is not blank");
        String other = wrong.replace("\"lamps\"", "\"candles\"").replace("2.0.0", "1.0.0");
        assertThat(problems(() -> READER.json(other.getBytes(UTF_8))))
                .contains("/instrument: other-instrument: expected a pack for lamps");
    }

    @Test
    void takesAQuestionnaireByCodesAndNotByPositions() {
        WordingPack pack = READER.fhir(QUESTIONNAIRE.getBytes(UTF_8), "en");
        assertThat(pack.stem()).isEqualTo(Lamps.STEM);
        assertThat(pack.source()).isEqualTo("http://example.org/lamps");
        assertThat(pack.rights()).isEqualTo("made up");
        assertThat(pack.items())
                .containsExactly(
                        new WordingPack.ItemText("2", Lamps.TWO),
                        new WordingPack.ItemText("1", Lamps.ONE),
                        new WordingPack.ItemText("3", "The porch"));
        assertThat(pack.answers())
                .containsExactly(
                        new WordingPack.AnswerText("other", null, 2, "Yes"),
                        new WordingPack.AnswerText("other", null, 0, "No"),
                        new WordingPack.AnswerText("level", null, 2, "It was bright"),
                        new WordingPack.AnswerText("level", null, 0, "Unlit"),
                        new WordingPack.AnswerText("level", "3", 0, "Nobody lit it"));
        assertThat(Verification.of(Lamps.instrument(), pack).match()).isEqualTo(Verification.Match.VERIFIED);
    }

    @Test
    void takesACodeOfAnotherAnswerSetOnlyIfBothCountAlike() {
        String file = QUESTIONNAIRE.replace("\"B-0\", \"display\"", "\"A-0\", \"display\"");
        assertThat(file).isNotEqualTo(QUESTIONNAIRE);
        assertThat(no(Lamps.json(), file)).as("no code in common").isEmpty();
        assertThat(no(Lamps.json().replace("B-2", "A-2"), file)).as("akin").containsExactly(0);
        String reversed =
                Lamps.json().replace("\"label\": \"no\", \"code\": \"B-0\"", "\"label\": \"no\", \"code\": \"A-2\"");
        assertThat(no(reversed, file)).as("reversed").isEmpty();
    }

    @Test
    void refusesAnotherResourceOrAnotherForm() {
        assertThat(problems(() -> READER.fhir("{\"resourceType\": \"Patient\"}".getBytes(UTF_8), "en")))
                .containsExactly("/resourceType: wrong-type: expected a Questionnaire");
        assertThat(problems(
                        () -> READER.fhir(QUESTIONNAIRE.replace("P-1", "P-2").getBytes(UTF_8), "en")))
                .containsExactly("/code: other-instrument: the code of lamps is P-1");
        assertThat(problems(() ->
                        READER.fhir("{\"resourceType\": \"Questionnaire\", \"item\": [1]}".getBytes(UTF_8), "en")))
                .containsExactly("/items: empty: a pack has the text of at least one item");
        assertThat(problems(() -> READER.fhir(QUESTIONNAIRE.replace("/I-1", "3").getBytes(UTF_8), "en")))
                .containsExactly("/items/2: duplicate-id: item '3' stands twice");
    }

    @Test
    void takesADictionaryByTheFieldsThatTheCallerNames() {
        WordingPack pack = READER.redcap(DICTIONARY.getBytes(UTF_8), "en", Map.of("hall", "1", "stairs", "2"));
        assertThat(pack.stem()).isEqualTo(Lamps.STEM);
        assertThat(pack.itemText("1")).contains(Lamps.ONE);
        assertThat(pack.itemText("2")).contains(Lamps.TWO);
        assertThat(pack.answerText("level", "1", 2)).contains("It was bright");
        assertThat(pack.answerText("level", "1", 0)).contains("It was dark");
        assertThat(pack.answerText("other", "2", 2)).contains("Yes, it was");
    }

    @Test
    void saysWhatIsWrongWithADictionary() {
        assertThat(problems(() -> READER.redcap(
                        DICTIONARY.replace("2, Yes", "yes").getBytes(UTF_8),
                        "en",
                        Map.of("stairs", "2", "attic", "3"))))
                .containsExactly(
                        "/: malformed-choice: a choice of item '2' is not a whole number and a text",
                        "/: absent-field: no field was found for item '3'");
        assertThat(problems(() -> READER.redcap("a,b\n1,2\n".getBytes(UTF_8), "en", Map.of("hall", "1"))))
                .containsExactly("/: not-a-dictionary: expected the columns 'Variable / Field Name' and 'Field Label'");
        assertThat(problems(() -> READER.redcap(new byte[0], "en", Map.of())))
                .containsExactly("/: not-a-dictionary: expected the columns 'Variable / Field Name' and 'Field Label'");
        assertThat(problems(() -> READER.redcap(DICTIONARY.getBytes(UTF_8), "en", Map.of())))
                .containsExactly("/items: empty: a pack has the text of at least one item");
    }

    @Test
    void saysNothingOfTheTexts() {
        WordingPack pack = Lamps.pack(Lamps.pack());
        assertThat(pack).hasToString("WordingPack[lamps 1.0.0 en]");
        assertThat(pack.items().get(0)).hasToString("ItemText[1]");
        assertThat(pack.answers().get(1)).hasToString("AnswerText[level 2]");
    }

    /** What the answer "No" of item 2 counts. */
    private static List<Integer> no(String definition, String questionnaire) {
        return WordingReader.of(Lamps.read(definition)).fhir(questionnaire.getBytes(UTF_8), "en").answers().stream()
                .filter(answer -> answer.text().equals("No"))
                .map(WordingPack.AnswerText::value)
                .toList();
    }

    private static List<String> problems(Runnable read) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, read::run);
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
