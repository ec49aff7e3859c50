package org.holdfast.prompts.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    private static final Readability GRADE =
            new Readability(Documents.strict().read(WordingRules.class, new Shipped("wording/rules_en.json").bytes()));

    private static final Readability SPANISH =
            new Readability(Documents.strict().read(WordingRules.class, new Shipped("wording/rules_es.json").bytes()));

    @ParameterizedTest
    @CsvSource({
        "the, 1", "window, 2", "little, 2", "table, 2", "made, 1", "walked, 1", "started, 2", "added, 2", "places, 2",
        "times, 1", "boxes, 2", "shapes, 1", "idea, 3", "everyone, 3", "quiet, 2", "someone, 2", "colour, 2",
                "rhythm, 1",
        "therapist, 3", "remembers, 3", "conversation, 4", "42, 2", "don't, 1", "experience, 4", "tables, 2", "be, 1"
    })
    void countsSyllables(String word, int expected) {
        assertThat(GRADE.syllables(word)).isEqualTo(expected);
    }

    @Test
    void countsOneSyllableWhereThereIsNoWord() {
        assertThat(GRADE.syllables("-")).isEqualTo(1);
    }

    @Test
    void followsTheFormula() {
        // 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59 = 0.52
        assertThat(GRADE.of("The cat sat on the table. It was a window.")).isEqualTo(new BigDecimal("0.5"));
        // 1 word, 1 syllable: 0.39 + 11.8 - 15.59 = -3.4
        assertThat(GRADE.of("Rest.")).isEqualTo(new BigDecimal("-3.4"));
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59 = -1.45, half up
        assertThat(GRADE.of("The cat sat on the bed.")).isEqualTo(new BigDecimal("-1.5"));
        // 13 words, 1 sentence, 26 syllables: 0.39 * 13 + 11.8 * 2 - 15.59 = 13.08
        assertThat(GRADE.of("window ".repeat(13))).isEqualTo(new BigDecimal("13.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "el, 1",
        "día, 2",
        "ciudad, 2",
        "hoy, 1",
        "muy, 1",
        "y, 1",
        "leyes, 2",
        "que, 1",
        "quieres, 2",
        "guitarra, 3",
        "pingüino, 3",
        "agua, 2",
        "ahora, 3",
        "reír, 2",
        "leo, 2",
        "aéreo, 4",
        "limpiáis, 2",
        "continúe, 4",
        "aún, 2",
        "preocupación, 5",
        "gustaría, 4",
        "42, 2",
        "cuidarte, 3",
        "averiguarlo, 5",
        "tú, 1"
    })
    void countsSyllablesOfSpanish(String word, int expected) {
        assertThat(SPANISH.syllables(word)).isEqualTo(expected);
    }

    @Test
    void followsTheFormulaOfSpanish() {
        // 8 words, 2 sentences, 12 syllables: 206.835 - 62.3 * 12 / 8 - 8 / 2 = 109.385
        assertThat(SPANISH.of("Hoy no hay prisa. Mira por la ventana.")).isEqualTo(new BigDecimal("109.4"));
        // 1 word, 7 syllables: 206.835 - 436.1 - 1 = -230.265
        assertThat(SPANISH.of("Conceptualizarías.")).isEqualTo(new BigDecimal("-230.3"));
    }

    @Test
    void knowsWhichWayIsHarder() {
        String hard = "conceptualizarías ".repeat(15);
        assertThat(SPANISH.tooHard(hard)).isTrue();
        assertThat(SPANISH.tooHard("hoy ".repeat(15))).isFalse();
        assertThat(GRADE.tooHard("conceptualise ".repeat(15))).isTrue();
        assertThat(GRADE.tooHard("day ".repeat(15))).isFalse();
    }

    @Test
    void passesATextThatLiesOnTheLimit() {
        BigDecimal limit = new BigDecimal("65.0");
        assertThat(ReadingFormula.SZIGRISZT_PAZOS.harder(limit, limit)).isFalse();
        assertThat(ReadingFormula.SZIGRISZT_PAZOS.harder(new BigDecimal("64.9"), limit))
                .isTrue();
        assertThat(ReadingFormula.FLESCH_KINCAID.harder(limit, limit)).isFalse();
        assertThat(ReadingFormula.FLESCH_KINCAID.harder(new BigDecimal("65.1"), limit))
                .isTrue();
    }

    @Test
    void leavesTextsAloneThatAreTooShortForTheFormula() {
        assertThat(SPANISH.tooHard("conceptualizarías ".repeat(14))).isFalse();
    }

    @Test
    void takesAnAccentForAPartOfItsLetter() {
        assertThat(SPANISH.syllables("di\u0301a")).isEqualTo(2);
    }

    @Test
    void takesAnEllipsisForTheEndOfASentence() {
        assertThat(GRADE.of("One day... one night")).isEqualTo(GRADE.of("One day. One night."));
    }

    @Test
    void hasNoGradeForNoWords() {
        assertThatThrownBy(() -> GRADE.of(" ... "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text without words has no readability");
    }
}
