package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.policy.Policies;
import org.junit.jupiter.api.Test;

class EsketamineDoseTest {
    private static final String BORN = "\"birthDate\":{\"known\":\"1988-05-14\"}";

    /** So many milligrams of esketamine through the nose, in a course that began that day for some indication. */
    private static Scene given(String milligrams, String indication) {
        return golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .withAll("\"intramuscular\"", "\"nasal\"")
                .with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":" + milligrams + ",")
                .with(
                        "\"signedAt\":\"2026-03-07T17:00:00Z\"",
                        "\"signedAt\":\"2026-03-07T17:00:00Z\",\"courseStartedOn\":\"2026-03-07\",\"indication\":{\"codings\":"
                                + "[{\"system\":\"urn:holdfast:indication\",\"code\":\"" + indication + "\"}]}");
    }

    private static Scene resistant(String milligrams) {
        return given(milligrams, "treatment-resistant-depression");
    }

    @Test
    void countsWholeDevices() {
        assertThat(resistant("28").says("D07")).isEqualTo("passed");
        assertThat(resistant("56").says("D07")).isEqualTo("passed");
        assertThat(resistant("40").says("D07")).isEqualTo("D07.no-whole-devices /sessions/2/doses");
        assertThat(resistant("112").says("D07"))
                .isEqualTo("D07.more-devices /sessions/2/doses; D07.high-first-dose /sessions/2/doses");
        assertThat(resistant("14")
                        .with(
                                "\"kind\":\"initial\",\"status\":\"completed\"",
                                "\"kind\":\"initial\",\"status\":\"stopped\"")
                        .says("D07"))
                .isEqualTo("passed");
    }

    @Test
    void readsTheFirstDoseByIndication() {
        assertThat(resistant("84").says("D07")).isEqualTo("D07.high-first-dose /sessions/2/doses");
        assertThat(given("84", "depression-with-acute-suicidality").says("D07")).isEqualTo("passed");
        assertThat(given("84", "another").says("D07")).isEqualTo("skipped.indication-missing /sessions/2");
        assertThat(resistant("84")
                        .with("urn:holdfast:indication", "urn:example")
                        .says("D07"))
                .isEqualTo("skipped.indication-missing /sessions/2");
    }

    @Test
    void asksThisOfTheFirstDoseOfACourseAlone() {
        assertThat(resistant("84")
                        .with("\"courseStartedOn\":\"2026-03-07\"", "\"courseStartedOn\":\"2026-02-07\"")
                        .says("D07"))
                .isEqualTo("passed");
        Scene unknown = resistant("84").with("\"courseStartedOn\":\"2026-03-07\",", "");
        assertThat(unknown.says("D07")).isEqualTo("skipped.course-start-missing /sessions/2");
        assertThat(unknown.with("\"value\":84", "\"value\":56").says("D07")).isEqualTo("passed");
    }

    @Test
    void startsLowerForTheOldWhereThePolicyDoes() {
        Scene eu = resistant("56").judgedBy(Policies.shipped("EU"));
        assertThat(eu.says("D07")).isEqualTo("passed");
        assertThat(eu.with(BORN, "\"birthDate\":{\"known\":\"1961-03-08\"}").says("D07"))
                .isEqualTo("passed");
        assertThat(eu.with(BORN, "\"birthDate\":{\"known\":\"1961-03-07\"}").says("D07"))
                .isEqualTo("D07.high-first-dose /sessions/2/doses");
        assertThat(eu.with(BORN, "\"birthDate\":{\"known\":\"1961-03-07\"}")
                        .with("\"value\":56", "\"value\":28")
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(eu.with(BORN, "\"birthDate\":{\"missing\":\"declined\"}").says("D07"))
                .isEqualTo("skipped.age-unknown /sessions/2");
        assertThat(resistant("56")
                        .with(BORN, "\"birthDate\":{\"known\":\"1950-03-07\"}")
                        .says("D07"))
                .isEqualTo("passed");
    }

    @Test
    void countsBaseAlone() {
        Scene salt = resistant("28")
                .with("28,\"unit\":\"mg\"},\"basis\":\"base\"", "28,\"unit\":\"mg\"},\"basis\":\"hydrochloride\"");
        assertThat(salt.says("D07")).isEqualTo("skipped.basis-not-base /sessions/2");
        Scene unstated = resistant("28").with("28,\"unit\":\"mg\"},\"basis\":\"base\"", "28,\"unit\":\"mg\"}");
        assertThat(unstated.says("D07")).isEqualTo("skipped.basis-unstated /sessions/2");
        assertThat(resistant("28")
                        .with("\"administered\":{\"value\":28,\"unit\":\"mg\"},", "")
                        .says("D07"))
                .isEqualTo("skipped.mass-missing /sessions/2");
    }

    @Test
    void needsNoAgeWhereItMakesNoDifference() {
        assertThat(resistant("84")
                        .with(BORN, "\"birthDate\":{\"missing\":\"declined\"}")
                        .says("D07"))
                .isEqualTo("D07.high-first-dose /sessions/2/doses");
    }

    @Test
    void knowsTheFirstDoseOfEsketamineWithoutTheStartOfItsCourse() {
        String order =
                "\"order\":{\"substance\":\"racemic-ketamine\",\"route\":\"intramuscular\",\"planned\":{\"value\":84,";
        String nasal = "\"order\":{\"substance\":\"esketamine\",\"route\":\"nasal\",\"planned\":{\"value\":84,";
        assertThat(resistant("56")
                        .secondDose("2026-03-14T18:00:00Z", 84)
                        .with(order, nasal)
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(golden().secondDose("2026-03-14T18:00:00Z", 84)
                        .with(order, nasal)
                        .says("D07"))
                .isEqualTo("skipped.course-start-missing /sessions/3");
    }
}
