package org.holdfast.prompts.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishLinterTest {
    private static final WordingLinter LINTER = WordingLinter.spanish();

    private static List<Problem> check(String text, ContentTag... tags) {
        return LINTER.check(new Passage("k", Passage.Kind.INVITATION, text, List.of(tags)));
    }

    private static List<String> codes(String text, ContentTag... tags) {
        return check(text, tags).stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Por qué reaccionaste así?|blame",
                "Si quieres, dime el porqué.|blame",
                "Quizá fue tu culpa.|blame",
                "Si fallaste, puedes seguir.|blame",
                "Al menos puedes dormir.|minimising",
                "Si quieres, cálmate.|minimising",
                "¿Cuándo vas a superarlo?|minimising",
                "Si no viene nada, no pasa nada.|minimising",
                "Puedes contarlo con todo detalle.|forced-disclosure",
                "¿Qué fue lo peor?|forced-disclosure",
                "¿Qué te pasó?|forced-disclosure",
                "Puedes, y deberías, dormir.|command",
                "Si puedes, tienes que salir.|command",
                "Hay que salir, si quieres.|command",
                "Quizá siempre es así.|command",
                "Si quieres: estás a salvo.|false-promise",
                "Esto puede sanarte.|false-promise",
                "Quizá esto reprograma tu mente.|false-promise",
                "Si quieres, confía en mí.|false-promise",
                "Sé cómo te sientes, si puedo decirlo.|false-intimacy",
                "Quizá eres una víctima.|identity-label",
                "¿Qué parte está rota?|identity-label",
                "¿Podrías perdonarle?|moral-pressure",
                "Si puedes, déjalo ir.|moral-pressure",
                "Quizá hubo un intento fallido.|unsafe-suicide-wording",
                "Puedes cerrar los ojos.|body-risk",
                "Puedes acostarte.|body-risk",
                "¿Abusaron de ti, o no?|leading-question",
                "Puedes seguir tu racha.|gamification",
                "Bien hecho, puedes seguir.|gamification",
                "Si estás sola, puedes llamar.|gendered",
                "Si estás listo, puedes seguir.|gendered",
                "Si te sientes cansado, puedes parar.|gendered",
                "Puedes llamar a un amigo.|gendered",
                "Puedes hablar con tu médico.|gendered",
                "Si usted quiere, puede parar.|register",
            })
    void catchesWhatIsNotSaidToPeople(String text, String family) {
        assertThat(check(text))
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).endsWith("is not said to people (" + family + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Puedes parar, porque hoy ya es bastante.",
                "No tienes que elegir. Puedes mirar por la ventana.",
                "Puedes cerrar los ojos, o dejarlos abiertos.",
                "Puedes hacer una lista, o pasar un rato a solas.",
                "¿Qué te gustaría hacer en una sola tarde?",
                "¿Hay un rincón tranquilo en el cuarto?",
            })
    void letsOtherWordsBe(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void tellsASoftIfFromAYes() {
        assertThat(codes("Si viene algo, está bien.")).isEmpty();
        assertThat(codes("Sí viene algo, está bien.")).containsExactly("no-invitation");
    }

    @Test
    void wantsAnInvitationAndNoBareCommand() {
        assertThat(check("Escribe tres líneas."))
                .containsExactly(
                        Problem.at("/k", "starts-as-command", "the text begins with a command: 'escribe'"),
                        Problem.at(
                                "/k",
                                "no-invitation",
                                "the text leaves no choice: it has none of puedes, podrías, quizá, quizás, tal vez, si,"
                                        + " te gustaría, quieres, querrías, prefieres, preferirías"));
        assertThat(codes("Quieres o no quieres.")).isEmpty();
    }

    @Test
    void wantsQuestionsOpenedAndClosed() {
        assertThat(check("Qué color te gusta?"))
                .containsExactly(Problem.at("/k", "unpaired-mark", "'¿' and '?' come in pairs"));
        assertThat(codes("¿Qué color te gusta?")).isEmpty();
    }

    @Test
    void wantsNoSignsForTheEndingsOfWords() {
        assertThat(codes("Puedes traer a tod@s.")).containsExactly("forbidden-sign");
        assertThat(codes("Puedes venir cuando estés listo/a.")).containsExactly("forbidden-sign", "forbidden-phrase");
    }

    @Test
    void refusesHardTextsAndLongWords() {
        assertThat(codes("Quizá podrías conceptualizar detenidamente determinadas circunstancias emocionales"
                        + " particularmente significativas, considerando posteriormente determinadas alternativas"
                        + " terapéuticas disponibles actualmente."))
                .contains("too-hard", "long-word");
        assertThat(check("Puedes mirar tu vulnerabilidad."))
                .containsExactly(Problem.at("/k", "long-word", "'vulnerabilidad' has 6 syllables, at most 5"));
    }

    @ParameterizedTest
    @CsvSource({
        "tu madre, FAMILY",
        "los abuelos, FAMILY",
        "Dios, FAITH",
        "un rezo, FAITH",
        "un duelo, GRIEF",
        "tu respiración, BREATH",
        "la guerra, TRAUMA_MEMORY",
        "tu infancia, MEMORIES",
        "tu cuerpo, BODY_CARE",
        "un paseo, MOVEMENT",
        "una decisión, DECISIONS",
        "el miedo, DIFFICULT_FEELINGS",
        "una pelea, CONFLICT"
    })
    void wantsTheTagThatAWordCallsFor(String words, ContentTag tag) {
        String text = "Puedes anotar algo sobre " + words + ", si quieres.";
        assertThat(codes(text)).containsExactly("missing-tag");
        assertThat(codes(text, tag)).isEmpty();
    }

    @Test
    void wantsTheWaysOutInAClosingLine() {
        assertThat(LINTER.check(new Passage("k", Passage.Kind.EXIT, "Puedes parar aquí.", List.of())))
                .extracting(Problem::message)
                .containsExactly("the closing line names every way out; 'cambiar' is not there");
        assertThat(LINTER.language()).isEqualTo("es");
    }
}
