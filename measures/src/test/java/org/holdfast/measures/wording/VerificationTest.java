package org.holdfast.measures.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;

class VerificationTest {

    @Test
    void verifiesTextByText() {
        Verification verification = Lamps.verification(Lamps.pack());
        assertThat(verification.lines())
                .extracting(Verification.Line::toString)
                .containsExactly(
                        "stem: is a known official wording",
                        "item 1: is a known official wording",
                        "item 2: is a known official wording",
                        "item 3: is not in the pack",
                        "answer 0 of level: has no verified fingerprint in this language",
                        "answer 0 of item 3: has no verified fingerprint in this language",
                        "answer 2 of level: is a known official wording",
                        "answer 0 of other: has no verified fingerprint in this language",
                        "answer 2 of other: has no verified fingerprint in this language");
        assertThat(verification.match()).isEqualTo(Verification.Match.VERIFIED);
        assertThat(verification.wording()).contains(new Wording(Wording.Status.VERIFIED, null));
    }

    @Test
    void toleratesCaseSpacesAndPunctuationButNoOtherWord() {
        assertThat(Lamps.verification(Lamps.pack().replace("The lamp in the hall?", "the LAMP, in the  hall"))
                        .match())
                .isEqualTo(Verification.Match.VERIFIED);
        Verification altered = Lamps.verification(Lamps.pack().replace("lamp in the hall", "light in the hall"));
        assertThat(altered.match()).isEqualTo(Verification.Match.DIFFERS);
        assertThat(altered.wording()).contains(new Wording(Wording.Status.DIFFERS, null));
        assertThat(altered.lines()).contains(new Verification.Line("item 1", Verification.Why.OTHER_WORDS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> altered.attest("Lamps, English"))
                .withMessage("a text differs from the official wording, so lamps cannot be attested; see item 1");
    }

    @Test
    void differsByAStemOrAnAnswerAlone() {
        assertThat(Lamps.verification(Lamps.pack().replace("past week", "past month"))
                        .match())
                .isEqualTo(Verification.Match.DIFFERS);
        assertThat(Lamps.verification(Lamps.pack().replace("It was bright", "It was very bright"))
                        .match())
                .isEqualTo(Verification.Match.DIFFERS);
        assertThat(Lamps.verification(Lamps.pack().replace("\"stem\": \"In the past week, how bright was\",", ""))
                        .match())
                .isEqualTo(Verification.Match.VERIFIED);
    }

    @Test
    void takesWhatOneSourceBacksAsAHintOnly() {
        Verification hint = Lamps.verification(Lamps.pack().replace("The lamp in the hall?", "The hall lamp"));
        assertThat(hint.lines()).contains(new Verification.Line("item 1", Verification.Why.ONE_SOURCE));
        assertThat(hint.match()).isEqualTo(Verification.Match.UNKNOWN);
        assertThat(hint.wording()).isEmpty();
        Verification other = Lamps.verification(
                Lamps.pack().replace("\"items\": [", "\"items\": [{\"item\": \"3\", \"text\": \"The porch\"}, "));
        assertThat(other.lines()).contains(new Verification.Line("item 3", Verification.Why.NO_FINGERPRINT));
        assertThat(other.match()).isEqualTo(Verification.Match.VERIFIED);
    }

    @Test
    void judgesAnItemThatRepeatsAVerifiedStemByTheWordsBehindIt() {
        String repeated = Lamps.pack()
                .replace("\"stem\": \"In the past week, how bright was\",", "")
                .replace("The lamp in the hall?", "In the past week, how bright was: the lamp in the hall?");
        Verification verification = Lamps.verification(repeated);
        assertThat(verification.lines())
                .extracting(Verification.Line::toString)
                .startsWith(
                        "stem: is not in the pack",
                        "item 1: is a known official wording behind the stem that it repeats",
                        "item 2: is a known official wording");
        assertThat(verification.match()).isEqualTo(Verification.Match.VERIFIED);
        assertThat(Lamps.verification(repeated.replace("the lamp in the hall", "the light in the hall"))
                        .lines())
                .contains(new Verification.Line("item 1", Verification.Why.OTHER_WORDS));
        assertThat(Lamps.verification(repeated.replace("past week", "past month"))
                        .lines())
                .contains(new Verification.Line("item 1", Verification.Why.OTHER_WORDS));
        assertThat(Lamps.verification(repeated.replace("bright was: the lamp", "bright wasthe lamp"))
                        .lines())
                .as("no word begins there")
                .contains(new Verification.Line("item 1", Verification.Why.OTHER_WORDS));
    }

    @Test
    void takesOffAnUnverifiedStemOnlyIfItIsThePacksOwn() {
        String own = Lamps.pack()
                .replace("In the past week, how bright was", "How bright was")
                .replace("The lamp in the hall?", "How bright was the lamp in the hall?");
        Verification verification = Lamps.verification(own);
        assertThat(verification.lines())
                .contains(
                        new Verification.Line("stem", Verification.Why.OTHER_WORDS),
                        new Verification.Line("item 1", Verification.Why.KNOWN_BEHIND_STEM));
        assertThat(verification.match()).isEqualTo(Verification.Match.DIFFERS);
        assertThat(Lamps.verification(own.replace("\"stem\": \"How bright was\",", ""))
                        .lines())
                .contains(new Verification.Line("item 1", Verification.Why.OTHER_WORDS));
    }

    @Test
    void knowsNothingOfAnotherLanguageAndCanBeAttested() {
        String pack = Lamps.pack().replace("\"en\"", "\"es\"");
        Verification verification = Lamps.verification(pack);
        assertThat(verification.match()).isEqualTo(Verification.Match.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verification.attest("Lamps, Spanish"))
                .withMessage("the pack for lamps has no text for item 3");
        Verification attested = Lamps.verification(
                        pack.replace("\"items\": [", "\"items\": [{\"item\": \"3\", \"text\": \"El porche\"}, "))
                .attest("Lamps, Spanish");
        assertThat(attested.wording()).isEqualTo(Optional.of(new Wording(Wording.Status.ATTESTED, "Lamps, Spanish")));
        assertThat(attested.match()).isEqualTo(Verification.Match.UNKNOWN);
    }

    @Test
    void isNotVerifiedWithoutWordsForTheAnswersOfAScoredItem() {
        String gap = Lamps.pack().replace(", {\"answers\": \"other\", \"value\": 2, \"text\": \"Yes\"}", "");
        Verification verification = Lamps.verification(gap);
        assertThat(verification.lines()).endsWith(new Verification.Line("answer 2 of other", Verification.Why.NO_TEXT));
        assertThat(verification.match()).isEqualTo(Verification.Match.UNKNOWN);
        String ofOneItem = Lamps.pack()
                .replace(
                        "\"answers\": \"level\", \"value\": 2",
                        "\"answers\": \"level\", \"item\": \"3\", \"value\": 2");
        assertThat(Lamps.verification(ofOneItem).lines())
                .contains(
                        new Verification.Line("answer 2 of item 3", Verification.Why.KNOWN),
                        new Verification.Line("answer 2 of level", Verification.Why.NO_TEXT));
        assertThat(Lamps.verification(ofOneItem).match()).isEqualTo(Verification.Match.UNKNOWN);
    }

    @Test
    void staysVerifiedWhenItIsAttestedToo() {
        String whole = Lamps.pack().replace("\"items\": [", "\"items\": [{\"item\": \"3\", \"text\": \"The porch\"}, ");
        assertThat(Lamps.verification(whole).attest("Lamps").wording())
                .contains(new Wording(Wording.Status.VERIFIED, null));
    }

    @Test
    void neverCallsARegionalSpellingWrong() {
        String british = Lamps.pack().replace("\"en\"", "\"en-GB\"");
        assertThat(Lamps.verification(british).match()).isEqualTo(Verification.Match.VERIFIED);
        assertThat(Lamps.verification(british.replace("lamp in the hall", "light in the hall"))
                        .match())
                .isEqualTo(Verification.Match.UNKNOWN);
        assertThat(Lamps.verification(Lamps.pack().replace("\"en\"", "\"enm\"")).match())
                .isEqualTo(Verification.Match.UNKNOWN);
    }

    @Test
    void refusesAPackForAnotherInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verification.of(Instruments.builtIn().get("phq-2"), Lamps.pack(Lamps.pack())))
                .withMessage("a pack for lamps 1.0.0 cannot verify phq-2 1.0.0");
    }
}
