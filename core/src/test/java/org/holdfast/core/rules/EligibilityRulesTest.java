package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.policy.Policies;
import org.junit.jupiter.api.Test;

class EligibilityRulesTest {
    private static final String COMPLETED = "\"completedAt\":\"2026-02-12T19:30:00Z\",";
    private static final String UNTIL = "\"validUntil\":\"2026-05-12T04:00:00Z\",";
    private static final String PRESCRIBER = "9a000000-0000-4000-8000-000000000001";

    private static String criterion(String code, String present) {
        return "\"code\":\"" + code + "\",\"present\":" + present;
    }

    private static Scene found(String code) {
        return golden().with(criterion(code, "{\"known\":false}"), criterion(code, "{\"known\":true}"));
    }

    private static Scene open(String code, String reason) {
        return golden().with(criterion(code, "{\"known\":false}"), criterion(code, "{\"missing\":\"" + reason + "\"}"));
    }

    private static String override(String rule, String by) {
        return "\"overrides\":[{\"rule\":\"" + rule + "\",\"by\":\"" + by + "\",\"rationale\":\"letter on file\"}]";
    }

    private static Scene overridden(Scene scene, String rule, String by) {
        return scene.with("\"overrides\":[]", override(rule, by));
    }

    private static String place(String code) {
        int before = golden().json().indexOf("\"" + code + "\"");
        String criteria = golden().json().substring(golden().json().indexOf("\"criteria\""), before);
        return "/screenings/0/criteria/" + (criteria.split("\"kind\"", -1).length - 2);
    }

    @Test
    void acceptsAScreeningThatCameBefore() {
        assertThat(golden().says("E01")).isEqualTo("passed");
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-03-07T18:05:00Z\",")
                        .says("E01"))
                .isEqualTo("passed");
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-03-07T18:05:01Z\",")
                        .says("E01"))
                .isEqualTo("E01.none /sessions/2");
        assertThat(golden().without("screenings", "sessions").says("E01")).isEqualTo("E01.none /sessions/2");
    }

    @Test
    void findsADecisionAgainstTreatment() {
        for (String decision : new String[] {"deferred", "not-eligible"}) {
            assertThat(golden().with("eligible-with-conditions", decision).says("E01"))
                    .isEqualTo("E01.not-eligible /sessions/2");
        }
        assertThat(golden().with("eligible-with-conditions", "eligible").says("E01"))
                .isEqualTo("passed");
        assertThat(golden().with("\"decision\":\"eligible-with-conditions\",", "")
                        .says("E01"))
                .isEqualTo("skipped.decision-missing /sessions/2");
    }

    @Test
    void takesTheScreeningThatWasCompletedLast() {
        assertThat(golden().with(
                                "\"screenings\":[",
                                "\"screenings\":[{\"completedAt\":\"2026-03-01T19:30:00Z\","
                                        + "\"decision\":\"not-eligible\",\"validUntil\":\"2026-09-01T04:00:00Z\",\"criteria\":[]},")
                        .says("E01"))
                .isEqualTo("E01.not-eligible /sessions/2");
    }

    @Test
    void findsAScreeningAtTheMomentInWhichItRunsOut() {
        assertThat(golden().with("2026-05-12T04:00:00Z", "2026-03-07T18:05:00Z").says("E01"))
                .isEqualTo("E01.too-old /sessions/2");
        assertThat(golden().with("2026-05-12T04:00:00Z", "2026-03-07T18:05:01Z").says("E01"))
                .isEqualTo("passed");
        assertThat(golden().with("2026-05-12T04:00:00Z", "2026-03-07T18:05:00Z")
                        .dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT5M\"}")
                        .says("E01"))
                .isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void countsNinetyDaysWhereTheScreeningIsSilent() {
        Scene silent = golden().with(UNTIL, "");
        assertThat(silent.says("E01")).isEqualTo("passed");
        assertThat(silent.with(COMPLETED, "\"completedAt\":\"2025-12-07T19:30:00Z\",")
                        .says("E01"))
                .isEqualTo("passed");
        assertThat(silent.with(COMPLETED, "\"completedAt\":\"2025-12-06T19:30:00Z\",")
                        .says("E01"))
                .isEqualTo("E01.too-old /sessions/2");
    }

    @Test
    void skipsWithoutATimeAnOrderOrAScreening() {
        assertThat(golden().with(COMPLETED, "").says("E01")).isEqualTo("skipped.screening-time-missing /sessions/2");
        for (String rule : new String[] {"E02", "E03", "E04", "E06"}) {
            assertThat(golden().with(COMPLETED, "").says(rule)).isEqualTo("skipped.screening-time-missing /sessions/2");
            assertThat(golden().withoutOrder().says(rule)).isEqualTo("skipped.order-missing /sessions/2");
            assertThat(golden().without("screenings", "sessions").says(rule))
                    .isEqualTo("skipped.screening-missing /sessions/2");
        }
    }

    @Test
    void findsWhatALabelBars() {
        assertThat(golden().says("E02")).isEqualTo("passed");
        assertThat(found("intracerebral-haemorrhage").says("E02"))
                .isEqualTo("E02.present " + place("intracerebral-haemorrhage"));
        assertThat(open("hypersensitivity", "declined").says("E02"))
                .isEqualTo("skipped.exclusion-unknown " + place("hypersensitivity"));
        assertThat(overridden(found("hypersensitivity"), "E02", PRESCRIBER).says("E02"))
                .isEqualTo("E02.present " + place("hypersensitivity"));
        assertThat(found("psychosis-spectrum").says("E02")).isEqualTo("passed");
    }

    @Test
    void saysOnceWhatHoldsForSeveralDoses() {
        Scene twice = found("hypersensitivity").secondDose("2026-03-28T18:00:00Z", 40);
        assertThat(twice.says("E02")).isEqualTo("E02.present " + place("hypersensitivity"));
        assertThat(overridden(found("pregnancy"), "E03", PRESCRIBER)
                        .secondDose("2026-03-28T18:00:00Z", 40)
                        .says("E03"))
                .isEqualTo("E03.present " + place("pregnancy"));
    }

    @Test
    void letsOnlyAPrescriberGoAheadAgainstAnotherExclusion() {
        assertThat(golden().says("E03")).isEqualTo("passed");
        String at = place("psychosis-spectrum");
        assertThat(found("psychosis-spectrum").says("E03")).isEqualTo("E03.present " + at);
        assertThat(overridden(found("psychosis-spectrum"), "E03", "9a000000-0000-4000-8000-000000000002")
                        .says("E03"))
                .isEqualTo("E03.present " + at);
        Scene decided = overridden(found("psychosis-spectrum"), "E03", PRESCRIBER);
        assertThat(decided.says("E03")).isEqualTo("E03.overridden " + at);
        assertThat(decided.assessment().broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.overriddenBy()).isNotNull());
        assertThat(open("pregnancy", "declined").says("E03"))
                .isEqualTo("skipped.exclusion-unknown " + place("pregnancy"));
    }

    @Test
    void takesTheClinicsWordForAnExclusionOfItsOwn() {
        String own = "{\"kind\":\"exclusion\",\"code\":\"of-our-own\",\"present\":{\"known\":true}},";
        assertThat(golden().with("\"criteria\":[", "\"criteria\":[" + own).says("E03"))
                .isEqualTo("E03.present /screenings/0/criteria/0");
        assertThat(golden().with("\"criteria\":[", "\"criteria\":[" + own.replace("exclusion", "caution"))
                        .says("E03"))
                .isEqualTo("passed");
    }

    @Test
    void asksForAPlanWhereItIsAnIndication() {
        Scene esketamine = found("acute-suicidality-with-intent")
                .withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .with(
                        "\"kind\":\"exclusion\",\"code\":\"acute-suicidality-with-intent\"",
                        "\"kind\":\"caution\",\"code\":\"acute-suicidality-with-intent\"");
        String at = place("acute-suicidality-with-intent");
        assertThat(esketamine.says("E03")).isEqualTo("E03.no-plan " + at);
        Scene placed =
                esketamine.with("\"intake\":{", "\"esketamineProgram\":{\"setting\":\"inpatient\"},\"intake\":{");
        assertThat(placed.says("E03")).isEqualTo("E03.no-plan " + at);
        assertThat(placed.with("\"team\":[", "\"carePlan\":{},\"team\":[").says("E03"))
                .isEqualTo("passed");
    }

    @Test
    void takesNoAnswerForANo() {
        assertThat(golden().says("E04")).isEqualTo("passed");
        assertThat(open("pregnancy", "declined").says("E04")).isEqualTo("E04.unknown " + place("pregnancy"));
        assertThat(open("pregnancy", "not-asked").says("E04")).isEqualTo("E04.unknown " + place("pregnancy"));
        assertThat(open("pregnancy", "not-applicable").says("E04")).isEqualTo("passed");
        assertThat(open("hypersensitivity", "declined").says("E04"))
                .isEqualTo("E04.contraindication-unknown " + place("hypersensitivity"));
    }

    @Test
    void saysWhatAFormLeftOut() {
        String one = "{\"kind\":\"exclusion\"," + criterion("hypersensitivity", "{\"known\":false}") + "},";
        String other = "{\"kind\":\"exclusion\"," + criterion("lactation", "{\"known\":false}") + "},";
        Scene scene = golden().with(one, "");
        assertThat(scene.says("E04")).isEqualTo("E04.contraindication-unknown /screenings/0");
        assertThat(scene.assessment().broken().get(0).args()).containsExactly("hypersensitivity");
        assertThat(golden().with(other, "").says("E04")).isEqualTo("E04.not-listed /screenings/0");
        assertThat(golden().with(other, "").assessment().broken().get(0).args()).containsExactly("1");
    }

    @Test
    void looksAtTheLiver() {
        assertThat(golden().says("E06")).isEqualTo("passed");
        assertThat(found("hepatic-impairment-severe").says("E06"))
                .isEqualTo("E06.severe " + place("hepatic-impairment-severe"));
        assertThat(overridden(found("hepatic-impairment-severe"), "E06", PRESCRIBER)
                        .says("E06"))
                .isEqualTo("E06.overridden " + place("hepatic-impairment-severe"));
        String moderate =
                "{\"kind\":\"caution\",\"code\":\"hepatic-impairment-moderate\",\"present\":{\"known\":true}},";
        Scene scene = golden().with("\"criteria\":[", "\"criteria\":[" + moderate);
        assertThat(scene.says("E06")).isEqualTo("E06.moderate /screenings/0/criteria/0");
        assertThat(scene.with(
                                "moderate\",\"present\":{\"known\":true}",
                                "moderate\",\"present\":{\"known\":true},\"mitigation\":\"watched for longer\"")
                        .says("E06"))
                .isEqualTo("passed");
        assertThat(open("hepatic-impairment-severe", "dont-know").says("E06"))
                .isEqualTo("skipped.exclusion-unknown " + place("hepatic-impairment-severe"));
    }

    @Test
    void asksForEnrolmentAndCertificationWhereThereIsAProgramme() {
        assertThat(golden().says("E05")).isEqualTo("not applicable");
        Scene esketamine = golden().withAll("\"racemic-ketamine\"", "\"esketamine\"");
        assertThat(esketamine.says("E05")).isEqualTo("skipped.program-missing /sessions/2");
        assertThat(esketamine.judgedBy(Policies.shipped("EU")).says("E05")).isEqualTo("not applicable");
        String at = "/sessions/2/esketamineProgram";
        assertThat(program("\"setting\":\"outpatient\",\"settingCertified\":{\"known\":true}")
                        .says("E05"))
                .isEqualTo("E05.not-enrolled " + at);
        assertThat(program("\"setting\":\"inpatient\",\"settingCertified\":{\"known\":true}")
                        .says("E05"))
                .isEqualTo("passed");
        assertThat(program("\"setting\":\"inpatient\",\"settingCertified\":{\"known\":false}")
                        .says("E05"))
                .isEqualTo("E05.not-certified " + at);
        assertThat(program("\"setting\":\"emergency\"").says("E05")).isEqualTo("skipped.program-missing " + at);
        String enrolled = "\"setting\":\"outpatient\",\"settingCertified\":{\"known\":true},\"enrolledAt\":";
        assertThat(program(enrolled + "\"2026-03-07T18:05:00Z\"").says("E05")).isEqualTo("passed");
        assertThat(program(enrolled + "\"2026-03-07T18:05:01Z\"").says("E05")).isEqualTo("E05.not-enrolled " + at);
        assertThat(golden().withoutOrder().says("E05")).isEqualTo("skipped.order-missing /sessions/2");
    }

    private static Scene program(String program) {
        return golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .with(
                        "\"intake\":{\"fastingConfirmed\":{\"known\":true}}",
                        "\"intake\":{},\"esketamineProgram\":{" + program + "}");
    }

    /** A screening at which nothing else was looked for. */
    private static Scene only(String criteria) {
        String json = golden().json();
        int from = json.indexOf("\"criteria\":[") + "\"criteria\":[".length();
        int to = json.indexOf("]}],\"sessions\"");
        return golden().with(json.substring(from, to), criteria);
    }

    @Test
    void countsAsKeptWhatWasDecidedAboutTheOnlyThingFound() {
        assertThat(only("").says("E03")).isEqualTo("not applicable");
        assertThat(only("").says("E06")).isEqualTo("not applicable");
        assertThat(only("{\"kind\":\"caution\",\"code\":\"hepatic-impairment-moderate\",\"present\":{\"known\":true},"
                                + "\"mitigation\":\"watched for longer\"}")
                        .says("E06"))
                .isEqualTo("passed");
        assertThat(
                        only("{\"kind\":\"caution\",\"code\":\"acute-suicidality-with-intent\",\"present\":{\"known\":true}}")
                                .withAll("\"racemic-ketamine\"", "\"esketamine\"")
                                .with("\"intake\":{", "\"esketamineProgram\":{\"setting\":\"inpatient\"},\"intake\":{")
                                .with("\"team\":[", "\"carePlan\":{},\"team\":[")
                                .says("E03"))
                .isEqualTo("passed");
    }

    @Test
    void listsByCodeWhatAFormLeftOut() {
        assertThat(only("").assessment().broken())
                .filteredOn(finding -> finding.key().equals("E04.contraindication-unknown"))
                .extracting(finding -> finding.args().get(0))
                .containsExactly(
                        "aneurysmal-vascular-disease",
                        "arteriovenous-malformation",
                        "hypersensitivity",
                        "intracerebral-haemorrhage",
                        "pressure-rise-hazard");
    }

    @Test
    void takesWhatWasLeftBlankForOpen() {
        assertThat(golden().with(criterion("pregnancy", "{\"known\":false}"), "\"code\":\"pregnancy\"")
                        .says("E03"))
                .isEqualTo("skipped.exclusion-unknown " + place("pregnancy"));
    }

    @Test
    void takesWhoeverSignedTheOrderForAPrescriber() {
        assertThat(overridden(found("pregnancy"), "E03", PRESCRIBER)
                        .with("\"role\":\"prescriber\"", "\"role\":\"supervisor\"")
                        .says("E03"))
                .isEqualTo("E03.overridden " + place("pregnancy"));
    }
}
