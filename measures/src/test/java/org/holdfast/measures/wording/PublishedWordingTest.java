package org.holdfast.measures.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public questionnaires by others. They are not part of the project: HOLDFAST_TEST_DATA says where they are. */
class PublishedWordingTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Instrument PHQ_9 = INSTRUMENTS.get("phq-9");
    private static final Map<String, String> FIELDS = Map.of(
            "no_interest", "1",
            "feeling_depressed", "2",
            "trouble_sleeping", "3",
            "no_energy", "4",
            "no_appetite", "5",
            "feeling_bad_self", "6",
            "trouble_concentrate", "7",
            "move_speak_slow", "8",
            "thoughts_death", "9",
            "hard_to_work", "10");

    private Path folder;

    @BeforeEach
    void findTheData() {
        String where = System.getenv("HOLDFAST_TEST_DATA");
        assumeTrue(where != null && Files.isDirectory(Path.of(where)), "HOLDFAST_TEST_DATA names no folder");
        folder = Path.of(where);
    }

    @Test
    void verifiesPhq9OfLhcForms() throws IOException {
        WordingPack pack = fhir(PHQ_9, text("fhir/lforms_R4_phq9.Questionnaire.json"));
        Verification verification = Verification.of(PHQ_9, pack);
        assertThat(items(verification, Verification.Why.KNOWN))
                .containsExactly(
                        "item 1", "item 2", "item 3", "item 4", "item 5", "item 6", "item 7", "item 8", "item 9");
        assertThat(answers(verification, Verification.Why.KNOWN)).hasSize(8);
        assertThat(verification.match()).isEqualTo(Verification.Match.VERIFIED);
    }

    @Test
    void mapsTheDifficultyOfPhq9ByCodeSinceItsCodesDoNotRunInOrder() throws IOException {
        Form form = Form.of(
                Verification.of(PHQ_9, fhir(PHQ_9, text("fhir/lforms_R4_phq9.Questionnaire.json"))), "not to say");
        List<Form.Option> difficulty = form.questions().get(9).options();
        assertThat(difficulty.get(2).answer()).isEqualTo(Answer.of(2));
        assertThat(difficulty.get(2).text()).startsWith("Very");
        assertThat(difficulty.get(3).text()).startsWith("Extremely");
    }

    @Test
    void verifiesPhq9OfARedcapDictionary() throws IOException {
        byte[] dictionary = Files.readAllBytes(folder.resolve("redcap/bridge2ai_phq9_dictionary.csv"));
        WordingPack pack = WordingReader.of(PHQ_9).redcap(dictionary, "en", FIELDS);
        Verification verification = Verification.of(PHQ_9, pack);
        assertThat(verification.match()).isEqualTo(Verification.Match.VERIFIED);
        assertThat(verification.lines()).contains(new Verification.Line("stem", Verification.Why.KNOWN));
        assertThat(answers(verification, Verification.Why.KNOWN)).hasSize(8);
    }

    @Test
    void flagsOneAlteredWord() throws IOException {
        String file = text("fhir/lforms_R4_phq9.Questionnaire.json");
        String altered = file.replace("\"text\": \"Poor appetite", "\"text\": \"Low appetite")
                .replace("\"text\":\"Poor appetite", "\"text\":\"Low appetite");
        assertThat(altered).isNotEqualTo(file);
        Verification verification = Verification.of(PHQ_9, fhir(PHQ_9, altered));
        assertThat(items(verification, Verification.Why.OTHER_WORDS)).containsExactly("item 5");
        assertThat(verification.match()).isEqualTo(Verification.Match.DIFFERS);
    }

    @Test
    void takesTheDisplayTextsOfACodeSystemAsAHintOnly() throws IOException {
        Verification phq9 = Verification.of(PHQ_9, fhir(PHQ_9, text("fhir/uscore_phq9.Questionnaire.json")));
        assertThat(items(phq9, Verification.Why.KNOWN)).containsExactly("item 1", "item 2");
        assertThat(items(phq9, Verification.Why.ONE_SOURCE)).hasSize(7);
        assertThat(phq9.match()).isEqualTo(Verification.Match.UNKNOWN);
    }

    @Test
    void verifiesGad7OfCirgBehindTheStemThatEachItemRepeats() throws IOException {
        Instrument gad7 = INSTRUMENTS.get("gad-7");
        String file = text("fhir/cirg_asbi_gad7.Questionnaire.json");
        Verification verification = Verification.of(gad7, fhir(gad7, file));
        assertThat(items(verification, Verification.Why.KNOWN_BEHIND_STEM))
                .containsExactly("item 1", "item 2", "item 3", "item 4", "item 5", "item 6", "item 7");
        assertThat(verification.lines())
                .contains(
                        new Verification.Line("stem", Verification.Why.NO_TEXT),
                        new Verification.Line("answer 2 of frequency", Verification.Why.KNOWN),
                        new Verification.Line("answer 2 of frequency-of-item-2", Verification.Why.ONE_SOURCE));
        assertThat(verification.match()).isEqualTo(Verification.Match.VERIFIED);
        assertThat(fhir(gad7, file.replace("LA18938-3", "LA6570-1")).answers())
                .as("both codes are read")
                .isEqualTo(fhir(gad7, file).answers());
    }

    @Test
    void flagsOneAlteredWordOfGad7InAnItemAndInTheStemThatItRepeats() throws IOException {
        Instrument gad7 = INSTRUMENTS.get("gad-7");
        String file = text("fhir/cirg_asbi_gad7.Questionnaire.json");
        Verification item = Verification.of(gad7, fhir(gad7, file.replace("trouble relaxing", "trouble resting")));
        assertThat(items(item, Verification.Why.OTHER_WORDS)).containsExactly("item 4");
        assertThat(item.match()).isEqualTo(Verification.Match.DIFFERS);
        Verification stem = Verification.of(gad7, fhir(gad7, file.replace("Over the past 2", "Over the past 4")));
        assertThat(items(stem, Verification.Why.OTHER_WORDS)).hasSize(7);
    }

    @Test
    void verifiesGad7OnceItsStemIsTakenOutOfTheItems() throws IOException {
        Instrument gad7 = INSTRUMENTS.get("gad-7");
        String file = text("fhir/cirg_asbi_gad7.Questionnaire.json")
                .replace("Over the past 2 weeks, how often have you been bothered by ", "");
        Verification verification = Verification.of(gad7, fhir(gad7, file));
        assertThat(items(verification, Verification.Why.KNOWN)).hasSize(7);
        assertThat(verification.match()).isEqualTo(Verification.Match.VERIFIED);
    }

    @Test
    void judgesEachItemOfAuditCInAFileThatAsksAnotherFirstQuestion() throws IOException {
        Instrument auditC = INSTRUMENTS.get("audit-c");
        String file = text("fhir/uscore_auditc.Questionnaire.json");
        Verification verification = Verification.of(auditC, fhir(auditC, file));
        assertThat(verification.lines())
                .contains(
                        new Verification.Line("item 1", Verification.Why.NO_TEXT),
                        new Verification.Line("item 2", Verification.Why.ONE_SOURCE),
                        new Verification.Line("item 3", Verification.Why.ONE_SOURCE));
        assertThat(verification.match()).isEqualTo(Verification.Match.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verification.attest("AUDIT-C"))
                .withMessageStartingWith("the pack for audit-c has no text for item 1, ");
        Verification altered =
                Verification.of(auditC, fhir(auditC, file.replace("on a typical day", "on an average day")));
        assertThat(items(altered, Verification.Why.OTHER_WORDS)).containsExactly("item 2");
        assertThat(altered.match()).isEqualTo(Verification.Match.DIFFERS);
    }

    @Test
    void flagsOneAlteredWordOfARedcapDictionary() throws IOException {
        String dictionary = text("redcap/bridge2ai_phq9_dictionary.csv");
        String altered = dictionary.replace("having little energy", "having no energy");
        assertThat(altered).isNotEqualTo(dictionary);
        Verification verification =
                Verification.of(PHQ_9, WordingReader.of(PHQ_9).redcap(altered.getBytes(UTF_8), "en", FIELDS));
        assertThat(items(verification, Verification.Why.OTHER_WORDS)).containsExactly("item 4");
        assertThat(verification.match()).isEqualTo(Verification.Match.DIFFERS);
        Verification stem = Verification.of(
                PHQ_9,
                WordingReader.of(PHQ_9)
                        .redcap(dictionary.replace("last 2 weeks", "last month").getBytes(UTF_8), "en", FIELDS));
        assertThat(stem.lines()).contains(new Verification.Line("stem", Verification.Why.OTHER_WORDS));
    }

    @Test
    void readsTheFourItemsOfPhq4() throws IOException {
        Instrument phq4 = INSTRUMENTS.get("phq-4");
        WordingPack pack = fhir(phq4, text("fhir/cirg_phq4.Questionnaire.json"));
        assertThat(pack.items()).hasSize(4);
        assertThat(Verification.of(phq4, pack).match()).isEqualTo(Verification.Match.UNKNOWN);
    }

    private static WordingPack fhir(Instrument instrument, String file) {
        return WordingReader.of(instrument).fhir(file.getBytes(UTF_8), "en");
    }

    private static List<String> items(Verification verification, Verification.Why why) {
        return places(verification, why, "item ");
    }

    private static List<String> answers(Verification verification, Verification.Why why) {
        return places(verification, why, "answer ");
    }

    private static List<String> places(Verification verification, Verification.Why why, String kind) {
        return verification.lines().stream()
                .filter(line -> line.why() == why)
                .map(Verification.Line::place)
                .filter(place -> place.startsWith(kind))
                .toList();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
