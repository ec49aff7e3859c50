package org.holdfast.prompts.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingLinterTest {
    private static final WordingLinter LINTER = WordingLinter.english();

    private static List<Problem> check(String text, ContentTag... tags) {
        return LINTER.check(new Passage("k", Passage.Kind.INVITATION, text, List.of(tags)));
    }

    private static List<String> codes(String text, ContentTag... tags) {
        return check(text, tags).stream().map(Problem::code).toList();
    }

    @Test
    void passesAGentleText() {
        assertThat(check("You could look around the room, or leave it for today."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why did you react like that?|blame",
                "Could this be your fault?|blame",
                "What did you do to cause it?|blame",
                "You failed, but you could try again.|blame",
                "You may be seen as non-compliant.|blame",
                "At least you could rest.|minimising",
                "If you just relax, what comes?|minimising",
                "Could you calm down?|minimising",
                "When might you get over it?|minimising",
                "Others have it worse, if you look.|minimising",
                "Could you look on the bright side?|minimising",
                "You could tell me everything.|forced-disclosure",
                "You could say it in detail.|forced-disclosure",
                "Could you describe the worst?|forced-disclosure",
                "What is your deepest wish?|forced-disclosure",
                "What was the most traumatic?|forced-disclosure",
                "What happened to you?|forced-disclosure",
                "You must write, if you can.|command",
                "You should rest if you can.|command",
                "You have to choose what fits.|command",
                "You need to choose what fits.|command",
                "You can never go back.|command",
                "You can always come back.|command",
                "If you like: you are safe.|false-promise",
                "If you do this, you will heal.|false-promise",
                "This may cure you.|false-promise",
                "This could rewire your brain.|false-promise",
                "Could it be neuroplasticity?|false-promise",
                "What was your breakthrough?|false-promise",
                "If you can, trust me.|false-promise",
                "I know how you feel, if I may say so.|false-intimacy",
                "I understand what you may have gone through.|false-intimacy",
                "As a survivor, you could rest.|identity-label",
                "What does the victim in you say?|identity-label",
                "What feels broken?|identity-label",
                "Could you forgive?|moral-pressure",
                "Could you let it go?|moral-pressure",
                "You could be grateful.|moral-pressure",
                "You could be strong.|moral-pressure",
                "If he committed suicide, what then?|unsafe-suicide-wording",
                "Was there a failed attempt?|unsafe-suicide-wording",
                "You could close your eyes.|body-risk",
                "You could hold your breath.|body-risk",
                "You could scan your whole body.|body-risk",
                "You could lie down.|body-risk",
                "Were you hurt by what someone did?|leading-question",
                "Do not break your streak.|gamification",
                "You may have missed a day.|gamification",
                "If you like, keep it up.|gamification",
                "You could reach the next level.|gamification",
                "Well done, what next?|gamification",
            })
    void catchesWhatIsNotSaidToPeople(String text, String family) {
        assertThat(check(text, ContentTag.BREATH, ContentTag.INTEROCEPTION))
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).endsWith("is not said to people (" + family + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not have to feel thankful. You could just notice.",
                "It does not need to be big, if it is at all.",
                "You could look at a healthy plant.",
                "You could close your eyes, or look at the floor.",
                "It could be porridge or a scorecard of birds.",
            })
    void letsPermissionsAlternativesAndOtherWordsBe(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void seesCurlyApostrophesAndCase() {
        assertThat(check("If you like: You\u2019re SAFE."))
                .extracting(Problem::message)
                .containsExactly("'you're safe' is not said to people (false-promise)");
    }

    @Test
    void wantsAnInvitationAndNoBareCommand() {
        assertThat(check("Write three lines."))
                .containsExactly(
                        Problem.at("/k", "starts-as-command", "the text begins with a command: 'write'"),
                        Problem.at(
                                "/k",
                                "no-invitation",
                                "the text leaves no choice: it has none of could, might, may, can, if, would you like,"
                                        + " would you rather, would you want"));
        assertThat(codes("What came up is what it is.")).containsExactly("no-invitation");
        assertThat(codes("What came up?")).isEmpty();
        assertThat(LINTER.check(new Passage("k", Passage.Kind.LINE, "That is enough for today.", List.of())))
                .isEmpty();
    }

    @Test
    void measuresSentencesTextsAndQuestions() {
        String words25 = "if a b c d e f g h i j k l m n o p q r s t u v w x.";
        assertThat(codes(words25)).isEmpty();
        assertThat(check(words25.replace("x.", "x y.")))
                .containsExactly(Problem.at("/k", "sentence-too-long", "a sentence has 26 words, at most 25"));
        String sixty = "If it is so, you can go on. ".repeat(7) + "You can go on.";
        assertThat(codes(sixty)).isEmpty();
        assertThat(check(sixty + " So."))
                .containsExactly(Problem.at("/k", "text-too-long", "the text has 61 words, at most 60"));
        assertThat(codes("What now? What then?")).isEmpty();
        assertThat(check("What now? What then? Who?"))
                .containsExactly(Problem.at("/k", "too-many-questions", "the text asks 3 questions, at most 2"));
    }

    @Test
    void refusesHardTextsAndLongWords() {
        assertThat(check("You could conceptualise your psychological burdens."))
                .containsExactly(Problem.at("/k", "too-hard", "readability 14.3 is harder than 8.0"));
        assertThat(check("You could look at your vulnerability for as long as you like, or not at all."))
                .containsExactly(Problem.at("/k", "long-word", "'vulnerability' has 6 syllables, at most 5"));
    }

    @Test
    void refusesSignsThatDoNotReadOut() {
        assertThat(check("You could call him/her, if you like."))
                .containsExactly(Problem.at("/k", "forbidden-sign", "'/' does not read out well"));
    }

    @Test
    void wantsTheWaysOutInAClosingLine() {
        assertThat(LINTER.check(new Passage("k", Passage.Kind.EXIT, "You can stop here.", List.of())))
                .containsExactly(Problem.at(
                        "/k", "missing-way-out", "the closing line names every way out; 'swap' is not there"));
        assertThat(LINTER.check(new Passage("k", Passage.Kind.EXIT, "You can stop here, or swap.", List.of())))
                .isEmpty();
    }

    @Test
    void refusesATextWithoutWords() {
        assertThat(check("...")).containsExactly(Problem.at("/k", "empty-text", "the text has no words"));
    }

    @ParameterizedTest
    @CsvSource({
        "father, FAMILY",
        "God, FAITH",
        "funeral, GRIEF",
        "breath, BREATH",
        "war, TRAUMA_MEMORY",
        "childhood, MEMORIES",
        "weight, BODY_CARE",
        "walk, MOVEMENT",
        "divorce, DECISIONS",
        "shame, DIFFICULT_FEELINGS",
        "quarrel, CONFLICT"
    })
    void wantsTheTagThatAWordCallsFor(String word, ContentTag tag) {
        String text = "You could note one " + word + " if you like.";
        assertThat(check(text)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("missing-tag");
            assertThat(problem.message()).contains("calls for the tag").contains(tag.code());
        });
        assertThat(check(text, tag)).isEmpty();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(codes("Describe the worst part of your childhood in detail."))
                .containsExactly(
                        "forbidden-phrase",
                        "forbidden-phrase",
                        "forbidden-phrase",
                        "starts-as-command",
                        "no-invitation",
                        "missing-tag");
    }

    @Test
    void saysItsLanguage() {
        assertThat(LINTER.language()).isEqualTo("en");
    }

    @Test
    void readsAllItsRulesWhenItIsMade() {
        List<WordingLinter> linters = WordingLinter.shipped();
        assertThat(linters).extracting(WordingLinter::language).containsExactly("en", "es");
        WordingLinter english = linters.get(0);
        assertThat(english.check(new Passage(
                        "k", Passage.Kind.INVITATION, "Describe the worst part of your childhood.", List.of())))
                .extracting(Problem::code)
                .containsExactly(
                        "forbidden-phrase", "forbidden-phrase", "starts-as-command", "no-invitation", "missing-tag");
        assertThat(english.check(new Passage("k", Passage.Kind.EXIT, "You can stop here.", List.of())))
                .extracting(Problem::code)
                .containsExactly("missing-way-out");
        assertThat(english.readability("Idea.")).isEqualTo(new BigDecimal("20.2"));
        Passage permission = new Passage(
                "k", Passage.Kind.INVITATION, "No tienes que elegir. Puedes mirar por la ventana.", List.of());
        assertThat(linters.get(1).check(permission)).isEmpty();
    }

    @Test
    void leavesAGapWhereItCutsAPhraseOut() {
        assertThat(Phrase.of("do not").cutFrom(List.of("you", "do", "not", "must")))
                .containsExactly("you", "", "must");
    }

    @Test
    void namesOnlyTheKeyOfAPassage() {
        assertThat(new Passage("k", Passage.Kind.LINE, "Words.", List.of())).hasToString("Passage[k]");
    }
}
