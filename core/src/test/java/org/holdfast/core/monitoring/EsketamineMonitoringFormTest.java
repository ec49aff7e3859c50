package org.holdfast.core.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.holdfast.core.Golden;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.monitoring.EsketamineMonitoringForm.Question;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.RiskProgramPolicy;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.session.EsketamineProgram;
import org.junit.jupiter.api.Test;

class EsketamineMonitoringFormTest {
    private static final RiskProgramPolicy PROGRAM =
            Policies.shipped("US").riskProgram().orElseThrow();
    private static final String DOSE =
            "{\"type\":\"bolus\",\"kind\":\"initial\",\"status\":\"completed\",\"administered\":{\"value\":40,";
    private static final String ESKETAMINE = Golden.text("episode")
            .replace("\"racemic-ketamine\"", "\"esketamine\"")
            .replace(
                    DOSE,
                    DOSE.replace("bolus", "nasal")
                            .replace("40", "56")
                            .replace("completed\",", "completed\",\"devices\":2,"));
    private static final String WATCH = "\"watch\":{\"sedation\":[{\"scale\":\"moaas-spravato-label\",\"score\":%d}],"
            + "\"dissociation\":[{\"level\":\"%s\"}]},\"release\":{";
    private static final String REVIEW = "\"reviewedAt\":\"2026-03-07T17:12:00Z\"";

    private static EsketamineMonitoringForm form(String json) {
        Episode episode = Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
        return EsketamineMonitoringForm.of(episode, episode.dosed().get(0), PROGRAM);
    }

    private static Recorded<Boolean> answer(String json, Question question) {
        return form(json).answers().get(question);
    }

    private static <T> Recorded<T> unanswered() {
        return Recorded.missing(MissingReason.UNANSWERED);
    }

    @Test
    void carriesOverWhatTheSessionSays() {
        EsketamineMonitoringForm form = form(
                ESKETAMINE
                        .replace(
                                "\"setting\":{\"modality\":\"in-person\",\"present\":[{\"practitioner\":\"9a000000-0000-4000-8000-000000000002\",\"monitors\":true}]},",
                                "\"setting\":{\"present\":[{\"practitioner\":\"9a000000-0000-4000-8000-000000000002\",\"monitors\":true},"
                                        + "{\"practitioner\":\"9a000000-0000-4000-8000-000000000003\"}]},")
                        .replace(
                                "\"release\":{",
                                "\"esketamineProgram\":{\"setting\":\"outpatient\"},\"release\":{\"readyAt\":\"2026-03-07T19:50:30Z\","));
        assertThat(form.setting()).isEqualTo(EsketamineProgram.CareSetting.OUTPATIENT);
        assertThat(form.monitors()).containsExactly(PractitionerId.parse("9a000000-0000-4000-8000-000000000002"));
        assertThat(form.treatedOn()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(form.dueOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(form.dose()).isEqualTo(Recorded.known(Mass.milligrams("56")));
        assertThat(form.devices()).isEqualTo(Recorded.known(2));
        assertThat(form.lots()).containsExactly("SYN-001");
        assertThat(form.minutesWatched()).isEqualTo(Recorded.known(130));
        assertThat(form.minutesUntilReady()).isEqualTo(Recorded.known(105));
        assertThat(form.pressureBefore()).isEqualTo(Recorded.known(new BloodPressure(136, 84)));
        assertThat(form.pressureAtPeak()).isEqualTo(Recorded.known(new BloodPressure(151, 93)));
        assertThat(form.pressureAtEnd()).isEqualTo(Recorded.known(new BloodPressure(132, 82)));
        assertThat(form.answers().get(Question.VITALS_ACCEPTABLE_AT_END)).isEqualTo(Recorded.known(true));
        assertThat(form.answers().get(Question.OXIMETRY)).isEqualTo(Recorded.known(true));
        assertThat(form).hasToString("EsketamineMonitoringForm[...]");
    }

    @Test
    void leavesUnansweredWhatNobodySaid() {
        EsketamineMonitoringForm form = form(ESKETAMINE);
        assertThat(form.setting()).isNull();
        assertThat(form.minutesUntilReady()).isEqualTo(unanswered());
        assertThat(form.unanswered())
                .containsExactly(
                        Question.SEDATIVE_HYPNOTIC,
                        Question.OPIOID,
                        Question.PSYCHOSTIMULANT,
                        Question.MAOI,
                        Question.VITALS_ACCEPTABLE_BEFORE,
                        Question.SEDATION,
                        Question.DISSOCIATION,
                        Question.RESPIRATORY_DEPRESSION,
                        Question.SERIOUS_ADVERSE_EVENT);
        assertThat(form.answers()).hasSize(Question.values().length);
    }

    @Test
    void concludesAYesAndNeverANo() {
        assertThat(answer(ESKETAMINE.replace("\"release\":{", WATCH.formatted(4, "mild")), Question.SEDATION))
                .isEqualTo(Recorded.known(true));
        assertThat(answer(ESKETAMINE.replace("\"release\":{", WATCH.formatted(5, "none")), Question.SEDATION))
                .isEqualTo(unanswered());
        assertThat(answer(ESKETAMINE.replace("\"release\":{", WATCH.formatted(4, "mild")), Question.DISSOCIATION))
                .isEqualTo(Recorded.known(true));
        assertThat(answer(ESKETAMINE.replace("\"release\":{", WATCH.formatted(5, "none")), Question.DISSOCIATION))
                .isEqualTo(unanswered());
        String event = "\"adverseEvents\":[{\"id\":\"ae000000-0000-4000-8000-000000000001\","
                + "\"session\":\"50000000-0000-4000-8000-00000000000%d\",\"grade\":3%s}],\"safetyPlan\":{";
        String serious = ",\"seriousness\":[\"hospitalization\"]";
        assertThat(answer(
                        ESKETAMINE.replace("\"safetyPlan\":{", event.formatted(3, serious)),
                        Question.SERIOUS_ADVERSE_EVENT))
                .isEqualTo(Recorded.known(true));
        assertThat(answer(
                        ESKETAMINE.replace("\"safetyPlan\":{", event.formatted(3, "")), Question.SERIOUS_ADVERSE_EVENT))
                .isEqualTo(unanswered());
        assertThat(answer(
                        ESKETAMINE.replace("\"safetyPlan\":{", event.formatted(5, serious)),
                        Question.SERIOUS_ADVERSE_EVENT))
                .isEqualTo(unanswered());
    }

    @Test
    void takesNothingFromAnEarlierDay() {
        assertThat(reviewed("2026-03-07T17:20:00Z", Question.BENZODIAZEPINE)).isEqualTo(Recorded.known(true));
        assertThat(reviewed("2026-03-07T04:59:59Z", Question.BENZODIAZEPINE)).isEqualTo(unanswered());
        assertThat(reviewed("2026-03-07T17:20:00Z\",\"ended\":true,\"hold\":\"-", Question.BENZODIAZEPINE))
                .isEqualTo(unanswered());
        assertThat(reviewed("2026-03-07T17:20:00Z", Question.OPIOID)).isEqualTo(unanswered());
    }

    private static Recorded<Boolean> reviewed(String at, Question question) {
        assertThat(ESKETAMINE).contains(REVIEW);
        return answer(ESKETAMINE.replace(REVIEW, "\"reviewedAt\":\"" + at + "\""), question);
    }

    @Test
    void countsMinutesOnlyFromAStartThatIsKnown() {
        String exact = "\"startedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:05:00Z\"}";
        String about = "\"startedAt\":{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT1M\"}";
        assertThat(form(ESKETAMINE.replace(exact, about)).minutesWatched()).isEqualTo(unanswered());
        assertThat(form(ESKETAMINE.replace(exact, about)).treatedOn()).isEqualTo(LocalDate.of(2026, 3, 7));
        EsketamineMonitoringForm untimed = form(ESKETAMINE.replace("," + exact, ""));
        assertThat(untimed.treatedOn()).isNull();
        assertThat(untimed.dueOn()).isNull();
    }

    @Test
    void keepsTheReasonWhyAReadingHasNoNumber() {
        EsketamineMonitoringForm form = form(
                ESKETAMINE.replace("{\"known\":{\"systolic\":151,\"diastolic\":93}}", "{\"missing\":\"declined\"}"));
        assertThat(form.pressureAtPeak()).isEqualTo(Recorded.missing(MissingReason.DECLINED));
        assertThat(form(ESKETAMINE.replace("\"t-plus-40\"", "\"during\"")).pressureAtPeak())
                .isEqualTo(unanswered());
    }

    @Test
    void leavesOutADoseThatIsNotKnown() {
        assertThat(form(ESKETAMINE.replace("\"administered\":{\"value\":56,\"unit\":\"mg\"},", ""))
                        .dose())
                .isEqualTo(unanswered());
        assertThat(form(ESKETAMINE.replace("\"devices\":2,", "")).devices()).isEqualTo(unanswered());
    }

    @Test
    void takesTheAnswersThatSomebodyGives() {
        EsketamineMonitoringForm open = form(ESKETAMINE);
        EsketamineMonitoringForm form = open.answered(Question.MAOI, false).answered(Question.SEDATION, true);
        assertThat(form.answers().get(Question.MAOI)).isEqualTo(Recorded.known(false));
        assertThat(form.unanswered())
                .doesNotContain(Question.MAOI, Question.SEDATION)
                .hasSize(7);
        assertThat(open.unanswered()).contains(Question.MAOI);
        assertThat(form.pressureAtEnd()).isEqualTo(open.pressureAtEnd());
    }

    @Test
    void isWrittenAndReadAlike() {
        EsketamineMonitoringForm form = form(ESKETAMINE);
        byte[] json = Golden.DOCUMENTS.write(form);
        assertThat(Golden.DOCUMENTS.read(EsketamineMonitoringForm.class, json)).isEqualTo(form);
        assertThat(new String(json, UTF_8))
                .contains("\"treatedOn\":\"2026-03-07\",\"dueOn\":\"2026-03-14\"")
                .contains("\"vitals-acceptable-before\":{\"missing\":\"unanswered\"}");
    }

    @Test
    void isForEsketamineAlone() {
        assertThatThrownBy(() -> form(Golden.text("episode")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the form is for a session in which esketamine was given");
        Episode episode = Golden.DOCUMENTS.read(Episode.class, ESKETAMINE.getBytes(UTF_8));
        Episode other = Golden.episode();
        assertThatThrownBy(
                        () -> EsketamineMonitoringForm.of(other, episode.dosed().get(0), PROGRAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the session must be one of the episode");
    }
}
