package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.holdfast.prompts.wording.Passage;
import org.holdfast.prompts.wording.TextBundle;
import org.holdfast.prompts.wording.WordingLinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferWordsTest {
    private static final OfferWords WORDS = OfferWords.english();

    private static TextBundle words(String language) {
        return TextBundle.read(language, new Shipped("select/words_" + language + ".properties").bytes());
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void hasWordsForEveryReason(ReasonCode code) {
        Reason reason = new Reason(code, 1, 3);
        assertThat(WORDS.forPerson(reason)).isNotBlank().doesNotContain("{", "SUD", "intensity");
        assertThat(WORDS.forClinician(reason)).isNotBlank().doesNotContain("{", "null");
    }

    @Test
    void namesTheBoundsToAClinicianAndACalmerDayToThePerson() {
        Reason reason = new Reason(ReasonCode.CAP_DISTRESS, 1, 3);
        assertThat(WORDS.forClinician(reason))
                .isEqualTo("Distress was rated too high for this. The cap is 1 and this one is at 3.");
        assertThat(WORDS.forPerson(reason))
                .isEqualTo("We kept this one for a calmer day. You can look at it with your therapist.");
    }

    @Test
    void allWordsPassTheLinterOfTheirLanguage() {
        for (WordingLinter linter : WordingLinter.shipped()) {
            TextBundle bundle = words(linter.language());
            assertThat(bundle.keys())
                    .hasSizeGreaterThan(80)
                    .allSatisfy(key -> assertThat(
                                    linter.check(new Passage(key, Passage.Kind.LINE, bundle.get(key), List.of())))
                            .isEmpty());
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        TextBundle english = words("en");
        TextBundle spanish = words("es");
        assertThat(spanish.keys()).isEqualTo(english.keys());
        assertThat(spanish.keys()).allSatisfy(key -> {
            assertThat(spanish.get(key)).isNotEqualTo(english.get(key));
            assertThat(spanish.get(key).contains("{cap}"))
                    .isEqualTo(english.get(key).contains("{cap}"));
            assertThat(spanish.get(key).contains("{intensity}"))
                    .isEqualTo(english.get(key).contains("{intensity}"));
        });
    }

    @Test
    void speaksTheLanguageAskedForOrEnglish() {
        Reason reason = new Reason(ReasonCode.CAP_DISTRESS, 1, 3);
        assertThat(OfferWords.in("es").forPerson(reason))
                .isEqualTo("Guardamos esta para un día con más calma. Puedes verla con tu terapeuta.");
        assertThat(OfferWords.spanish().forClinician(reason))
                .isEqualTo("El malestar indicado es alto para esta. El tope es 1 y esta es de 3.");
        assertThat(OfferWords.in("es").language()).isEqualTo("es");
        assertThat(OfferWords.in("fr").language()).isEqualTo("en");
    }

    @Test
    void hasSixWaysOut() {
        assertThat(WORDS.exits())
                .isEqualTo(new Exits(
                        "Skip this one",
                        "Swap for another",
                        "Pause",
                        "Look around the room first",
                        "Leave",
                        "Get help now"));
        assertThatThrownBy(() -> new Exits("a", "b", "c", "d", "e", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("help");
    }

    @Test
    void saysWhenThereIsNoSuchLine() {
        assertThatThrownBy(() -> WORDS.line("offer.nothing")).hasMessage("no text 'offer.nothing'");
        assertThat(WORDS.line("offer.check-number")).isEqualTo("Check this number: it may have changed.");
    }

    @Test
    void aDecisionNeedsAReason() {
        assertThatThrownBy(() -> new Decision("a.b", Decision.Verdict.WITHHELD, List.of()))
                .hasMessage("a decision has at least one reason");
    }
}
