package org.holdfast.measures.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

class SpanishExplanationTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Locale SPANISH = new Locale("es");

    @Test
    void derivesATotalLineByLine() {
        assertThat(explain("phq-9", Sheets.codes(2, 2, 2, 2, 0, 0, 0, 1, 1)))
                .containsExactly(
                        "phq-9, versión 1.0.0: «Patient Health Questionnaire-9»; pregunta por «the last two weeks»",
                        "la respuesta al ítem 9 es crítica y un clínico debe mirarla; esto no es una valoración del"
                                + " riesgo (decisión de Holdfast)",
                        "«Total»: 10; la suma de los ítems 1, 2, 3, 4, 5, 6, 7, 8, 9",
                        "«Total» está en la banda publicada «moderate», de 10 a 14",
                        "«Total» alcanza o supera el punto de corte publicado de 10 («major depression by interview»;"
                                + " «US primary care and obstetrics-gynaecology patients»); no es un diagnóstico",
                        "«Total» alcanza o supera el punto de corte publicado de 10 («major depression by interview»;"
                                + " «New Zealand family practice patients»); no es un diagnóstico",
                        "«Total» alcanza o supera el punto de corte publicado de 10 («caseness as the NHS counts it»;"
                                + " «NHS Talking Therapies clients in England»); no es un diagnóstico",
                        "«Major depressive syndrome by the symptom rule»: sí; la regla sobre los ítems 1, 2, 3, 4, 5,"
                                + " 6, 7, 8, 9",
                        "«Other depressive syndrome by the symptom rule»: no; la regla sobre los ítems 1, 2, 3, 4, 5,"
                                + " 6, 7, 8, 9");
    }

    @Test
    void saysWhyATotalIsMissing() {
        assertThat(explain("phq-9", Sheets.codes(1, -1, 1, 1, 1, 1, 1, 1, 0)))
                .contains("«Total»: no se da, porque no hay respuesta en el ítem 2");
        assertThat(explain("phq-9", Sheets.codes(1, -1, -1, 1, 1, 1, 1, 1, 0)))
                .contains("«Total»: no se da, porque no hay respuesta en los ítems 2, 3");
        assertThat(explain("phq-2", Sheets.codes(3, 8)))
                .contains(
                        "la respuesta al ítem 2 de phq-2 debe estar entre 0 y 3",
                        "«Total»: no se da, porque la respuesta al ítem 2 no está entre las que se pueden elegir");
        assertThat(explain("phq-2", Sheets.codes(8, 8)))
                .contains("«Total»: no se da, porque las respuestas a los ítems 1, 2 no están entre las que se pueden"
                        + " elegir");
    }

    @Test
    void saysHowASumWasCompleted() {
        Scorer scorer = Scorer.of(INSTRUMENTS.get("phq-9"), "cms-d0160");
        assertThat(lines(scorer.score(Sheets.attested("phq-9", Sheets.codes(-1, 1, 1, 1, 1, 1, 1, 1, 1)))))
                .contains("completado, sin respuesta en el ítem 1, según la norma cms-d0160: la suma de las respuestas"
                        + " dadas, por 9 y dividida entre 8; «to the nearest whole number, half up, as CMS states; made"
                        + " for the interview with presence and frequency, not for the paper form»");
        assertThat(lines(scorer.score(Sheets.attested("phq-9", Sheets.all(8, 1)))))
                .contains("«Total»: no se da, porque no hay respuesta en el ítem 9, y una respuesta crítica nunca se"
                        + " completa");
    }

    @Test
    void saysWhyBandsAreWithheld() {
        Scorer scorer = Scorer.of(INSTRUMENTS.get("phq-2"));
        assertThat(lines(scorer.score(Sheets.with("phq-2", Sheets.codes(3, 3), null))))
                .containsExactly(
                        "phq-2, versión 1.0.0: «Patient Health Questionnaire-2»; pregunta por «the last two weeks»",
                        "no se dan bandas, puntos de corte ni códigos: no se usó la redacción oficial, o no consta que"
                                + " se usara",
                        "«Total»: 6; la suma de los ítems 1, 2");
        Wording differs = new Wording(Wording.Status.DIFFERS, null);
        assertThat(lines(scorer.score(Sheets.with("phq-2", Sheets.codes(3, 3), differs))))
                .contains("no se dan bandas, puntos de corte ni códigos: la redacción difiere de la oficial, y una"
                        + " paráfrasis no es la escala validada");
        assertThat(lines(Scorer.of(INSTRUMENTS.get("caps-5")).score(Sheets.attested("caps-5", Map.of()))))
                .contains("no se dan bandas, puntos de corte ni códigos: el cuestionario no está hecho para aplicarse"
                        + " de este modo");
    }

    @Test
    void readsARuleOfSymptoms() {
        Map<String, Answer> answers = Sheets.codes(2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2);
        answers.putAll(Map.of("17", Answer.of(0), "18", Answer.of(0), "19", Answer.of(0)));
        assertThat(explain("pcl-5", answers))
                .contains(
                        "«Symptom pattern of DSM-5»: sí; la regla sobre los ítems 1, 2, 3, 4, 5, 6, 7, 8, 9,"
                                + " 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20",
                        "el ítem 20 no tiene respuesta y no puede cambiar este resultado");
        answers.remove("19");
        assertThat(explain("pcl-5", answers))
                .contains("los ítems 19, 20 no tienen respuesta y no pueden cambiar este resultado");
    }

    @Test
    void explainsLevels() {
        assertThat(explain(
                        "c-ssrs-screener",
                        Map.of("1", Answer.of(0), "2", Answer.of(0), "6", Answer.of(1), "6a", Answer.of(1))))
                .contains(
                        "la respuesta al ítem 6a es crítica y un clínico debe mirarla ahora; esto no es una valoración"
                                + " del riesgo (decisión de Holdfast)",
                        "«Highest level of ideation»: 0; el nivel más alto alcanzado en los ítems 1, 2, 3, 4, 5")
                .anyMatch(line -> line.contains(
                        "»: «high»; el primer nivel cuya regla se cumple según los ítems 4, 5," + " 6a, 3, 6,"));
    }

    @Test
    void readsMeansTablesAndScales() {
        assertThat(explain("brs", Sheets.all(6, 3))).contains("«Mean»: 3.00; la media de los ítems 1, 2, 3, 4, 5, 6");
        assertThat(explain("promis-dep-4a", Sheets.all(4, 3)))
                .contains(
                        "«T-score (mean 50, standard deviation 10 in US adults)»: 62.2; leído en la tabla publicada a"
                                + " partir de la puntuación «raw»",
                        "el error estándar de «T-score (mean 50, standard deviation 10 in US adults)» es 2.3");
        assertThat(explain("who-5", Sheets.codes(3, 3, 2, 2, 2)))
                .contains(
                        "«Percent score»: 48; 4 veces la puntuación «raw»",
                        "«Percent score» está en el punto de corte publicado de 50 o por debajo («worth screening for"
                                + " depression»; «review of 213 studies in many settings»); no es un diagnóstico");
        assertThat(explain("who-5", Sheets.codes(3, 3, 3, 2, 2)))
                .contains("«Percent score» está por encima del punto de corte publicado de 50 («worth screening for"
                        + " depression»; «review of 213 studies in many settings»); no descarta nada");
        assertThat(explain("phq-2", Sheets.codes(1, 1)))
                .contains("«Total» está por debajo del punto de corte publicado de 3 («major depression by interview»;"
                        + " «New Zealand family practice patients»); no descarta nada");
    }

    @Test
    void saysWhenAScoreIsNotMeantForThePerson() {
        Map<String, Answer> answers = Sheets.codes(-1, 4, 4, 4, 4);
        assertThat(explain("wsas", answers))
                .contains("«Total, where work applies»: no se da, porque la hoja no dice lo que hay que saber de la"
                        + " persona");
        answers.put("1", Answer.missing(MissingReason.NOT_APPLICABLE));
        assertThat(explain("wsas", answers))
                .contains("«Total, where work applies»: no se da, porque no está pensada para estas respuestas o esta"
                        + " persona");
    }

    @Test
    void speaksSpanishWhereverItIsSpokenAndElseEnglish() {
        ScoreResult result = Scorer.of(INSTRUMENTS.get("phq-2")).score(Sheets.attested("phq-2", Sheets.codes(1, 1)));
        List<String> spanish = lines(result);
        assertThat(lines(result, new Locale("es", "MX"))).isEqualTo(spanish);
        assertThat(lines(result, Locale.forLanguageTag("es-419"))).isEqualTo(spanish);
        List<String> english = lines(result, Locale.ENGLISH);
        assertThat(english).doesNotContainAnyElementsOf(spanish);
        assertThat(lines(result, Locale.FRENCH)).isEqualTo(english);
        assertThat(lines(result, Locale.ROOT)).isEqualTo(english);
        assertThat(lines(result, new Locale("", "ES"))).isEqualTo(english);
    }

    private static List<String> explain(String instrument, Map<String, Answer> answers) {
        return lines(Scorer.of(INSTRUMENTS.get(instrument)).score(Sheets.attested(instrument, answers)));
    }

    private static List<String> lines(ScoreResult result) {
        return lines(result, SPANISH);
    }

    private static List<String> lines(ScoreResult result, Locale language) {
        return Explanation.of(result, language).stream()
                .map(Explanation.Line::text)
                .toList();
    }
}
