package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import java.util.List;
import java.util.Locale;
import org.holdfast.core.policy.Policies;
import org.junit.jupiter.api.Test;

class VitalsRulesTest {
    private static final String LAST = "{\"systolic\":136,\"diastolic\":84}";
    private static final String TAKEN = "\"takenAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T17:58:00Z\"}";

    private static String pressure(int systolic, int diastolic) {
        return "{\"systolic\":" + systolic + ",\"diastolic\":" + diastolic + "}";
    }

    private static String exact(String at) {
        return "{\"precision\":\"exact\",\"at\":\"" + at + "\"}";
    }

    @Test
    void looksForAReadingInTheHalfHourBeforeTheDose() {
        assertThat(golden().says("V01")).isEqualTo("passed");
        assertThat(golden().dosedAt(exact("2026-03-07T18:28:00Z")).says("V01")).isEqualTo("passed");
        assertThat(golden().dosedAt(exact("2026-03-07T18:28:01Z")).says("V01")).isEqualTo("V01.none /sessions/2");
        assertThat(golden().dosedAt(exact("2026-03-07T17:48:00Z")).says("V01")).isEqualTo("passed");
        assertThat(golden().dosedAt(exact("2026-03-07T17:47:59Z")).says("V01")).isEqualTo("V01.none /sessions/2");
    }

    @Test
    void doesNotGuessWhetherAReadingCameFirst() {
        Scene about =
                golden().dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:28:00Z\",\"plusMinus\":\"PT1M\"}");
        assertThat(about.says("V01")).isEqualTo("skipped.times-overlap /sessions/2");
        Scene day = golden().dosedAt("{\"precision\":\"day\",\"on\":\"2026-03-07\",\"zone\":\"America/New_York\"}");
        assertThat(day.says("V02")).isEqualTo("skipped.times-overlap /sessions/2/vitals/0");
        assertThat(day.says("V05")).isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void skipsWhereAReadingHasNoTime() {
        Scene untimed = golden().with(TAKEN + ",", "");
        assertThat(untimed.says("V02")).isEqualTo("skipped.reading-time-missing /sessions/2/vitals/1");
        assertThat(untimed.dosedAt(exact("2026-03-07T19:30:00Z")).says("V01"))
                .isEqualTo("skipped.reading-time-missing /sessions/2");
        assertThat(untimed.dosedAt(exact("2026-03-07T19:30:00Z")).says("V05"))
                .isEqualTo("skipped.reading-time-missing /sessions/2/vitals/1");
        assertThat(untimed.dosedAt(exact("2026-03-07T19:00:00Z")).says("V05"))
                .isEqualTo("skipped.reading-time-missing /sessions/2");
    }

    @Test
    void takesOverToMeanMoreThan() {
        assertThat(golden().with(LAST, pressure(140, 90)).says("V02")).isEqualTo("passed");
        assertThat(golden().with(LAST, pressure(141, 90)).says("V02")).isEqualTo("V02.over-guide /sessions/2/vitals/1");
        assertThat(golden().with(LAST, pressure(140, 91)).says("V02")).isEqualTo("V02.over-guide /sessions/2/vitals/1");
    }

    @Test
    void judgesTheLastReadingAndNotTheFirst() {
        assertThat(golden().says("V02")).isEqualTo("passed");
        assertThat(golden().with(TAKEN, "\"takenAt\":" + exact("2026-03-07T17:40:00Z"))
                        .says("V02"))
                .isEqualTo("V02.over-guide /sessions/2/vitals/0");
        assertThat(golden().with(TAKEN, "\"takenAt\":" + exact("2026-03-07T17:48:00Z"))
                        .says("V02"))
                .isEqualTo("skipped.times-overlap /sessions/2/vitals/0");
    }

    @Test
    void skipsTheGuideWithoutAReading() {
        assertThat(golden().dosedAt(exact("2026-03-07T17:00:00Z")).says("V02"))
                .isEqualTo("skipped.reading-missing /sessions/2");
        assertThat(golden().dosedAt(exact("2026-03-07T17:00:00Z")).says("V03"))
                .isEqualTo("skipped.reading-missing /sessions/2");
    }

    @Test
    void readsTheGuideByAgeWhereThePolicyDoes() {
        Scene eu = golden().with(LAST, pressure(145, 85)).judgedBy(Policies.shipped("EU"));
        assertThat(eu.says("V02")).isEqualTo("V02.over-guide /sessions/2/vitals/1");
        String born = "\"birthDate\":{\"known\":\"1988-05-14\"}";
        assertThat(eu.with(born, "\"birthDate\":{\"known\":\"1961-03-07\"}").says("V02"))
                .isEqualTo("passed");
        assertThat(eu.with(born, "\"birthDate\":{\"known\":\"1961-03-08\"}").says("V02"))
                .isEqualTo("V02.over-guide /sessions/2/vitals/1");
        assertThat(eu.with(born, "\"birthDate\":{\"missing\":\"declined\"}").says("V02"))
                .isEqualTo("skipped.age-unknown /sessions/2/vitals/1");
        assertThat(golden().with(LAST, pressure(151, 85))
                        .judgedBy(Policies.shipped("EU"))
                        .with(born + ",", "")
                        .says("V02"))
                .isEqualTo("V02.over-guide /sessions/2/vitals/1");
    }

    @Test
    void readsTheGuideForTheOldAtItsExactLimit() {
        Scene old =
                golden().judgedBy(Policies.shipped("EU")).with("\"known\":\"1988-05-14\"", "\"known\":\"1950-05-14\"");
        assertThat(old.with(LAST, pressure(150, 90)).says("V02")).isEqualTo("passed");
        assertThat(old.with(LAST, pressure(151, 90)).says("V02")).isEqualTo("V02.over-guide /sessions/2/vitals/1");
        assertThat(old.with(LAST, pressure(150, 91)).says("V02")).isEqualTo("V02.over-guide /sessions/2/vitals/1");
    }

    @Test
    void holdsFromTheLimitOn() {
        assertThat(golden().with(LAST, pressure(159, 99)).says("V03")).isEqualTo("passed");
        assertThat(golden().with(LAST, pressure(160, 99)).says("V03")).isEqualTo("V03.hold /sessions/2/vitals/1");
        assertThat(golden().with(LAST, pressure(159, 100)).says("V03")).isEqualTo("V03.hold /sessions/2/vitals/1");
    }

    @Test
    void keepsTheFindingWhenTheGateOverridesIt() {
        String by = "9a000000-0000-4000-8000-000000000001";
        Scene over = golden().with(LAST, pressure(165, 84));
        Finding open = over.assessment().broken().get(1);
        assertThat(open.key()).isEqualTo("V03.hold");
        assertThat(open.overriddenBy()).isNull();
        Scene overridden = over.with(
                "\"overrides\":[]",
                "\"overrides\":[{\"rule\":\"V03\",\"by\":\"" + by + "\",\"rationale\":\"known and stable\"}]");
        List<Finding> findings = overridden.assessment().broken();
        assertThat(findings).extracting(Finding::key).containsExactly("V02.over-guide", "V03.hold");
        assertThat(findings.get(0).overriddenBy()).isNull();
        assertThat(findings.get(1).overriddenBy()).isNotNull();
        Scene blank = over.with(
                "\"overrides\":[]", "\"overrides\":[{\"rule\":\"V03\",\"by\":\"" + by + "\",\"rationale\":\" \"}]");
        assertThat(blank.assessment().broken().get(1).overriddenBy()).isNull();
    }

    @Test
    void looksForAReadingFromThirtyToFiftyMinutes() {
        assertThat(golden().says("V05")).isEqualTo("passed");
        String peak = "\"at\":\"2026-03-07T18:44:00Z\"";
        assertThat(golden().with(peak, "\"at\":\"2026-03-07T18:35:00Z\"").says("V05"))
                .isEqualTo("passed");
        assertThat(golden().with(peak, "\"at\":\"2026-03-07T18:34:59Z\"").says("V05"))
                .isEqualTo("V05.none /sessions/2");
        assertThat(golden().with(peak, "\"at\":\"2026-03-07T18:55:00Z\"").says("V05"))
                .isEqualTo("passed");
        assertThat(golden().with(peak, "\"at\":\"2026-03-07T18:55:01Z\"").says("V05"))
                .isEqualTo("V05.none /sessions/2");
    }

    @Test
    void asksMoreStrictlyWithEsketamine() {
        Scene esketamine = golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .with("\"at\":\"2026-03-07T18:44:00Z\"", "\"at\":\"2026-03-07T19:30:00Z\"");
        assertThat(esketamine.says("V05")).isEqualTo("V05.none-esketamine /sessions/2");
        assertThat(esketamine.withoutOrder().says("V05")).isEqualTo("skipped.order-missing /sessions/2");
    }

    @Test
    void holdsNothingAgainstAnybodyBeforeItsTime() {
        Scene none = golden().with("\"at\":\"2026-03-07T18:44:00Z\"", "\"at\":\"2026-03-07T19:30:00Z\"");
        assertThat(none.at("2026-03-07T18:55:00Z").says("V05")).isEqualTo("skipped.not-yet /sessions/2");
        assertThat(none.at("2026-03-07T18:55:01Z").says("V05")).isEqualTo("V05.none /sessions/2");
    }

    @Test
    void speaksEnglishAndSpanish() {
        Finding finding =
                golden().with(LAST, pressure(150, 84)).assessment().broken().get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The last blood pressure before the dose was over 140/90; was waiting considered?");
        assertThat(finding.message(Locale.forLanguageTag("es-MX")))
                .isEqualTo("La última presión arterial antes de la dosis superaba 140/90; ¿se consideró esperar?");
        assertThat(finding).hasToString("Finding[V02, warning]");
    }

    // Before the dose 136/84, at the peak 151/93, at release 132/82.
    @Test
    void asksWhetherBloodPressureWasReadUntilItFell() {
        String release = "\"systolic\":132,\"diastolic\":82";
        String at = " /sessions/2/vitals/4";
        assertThat(golden().with(release, "\"systolic\":150,\"diastolic\":92").says("V05"))
                .isEqualTo("passed");
        assertThat(golden().with(release, "\"systolic\":151,\"diastolic\":92").says("V05"))
                .isEqualTo("V05.not-declined" + at);
        assertThat(golden().with(release, "\"systolic\":150,\"diastolic\":93").says("V05"))
                .isEqualTo("V05.not-declined" + at);
        assertThat(golden().with("{\"known\":{" + release + "}}", "{\"missing\":\"declined\"}")
                        .says("V05"))
                .isEqualTo("V05.not-declined /sessions/2/vitals/2");
        assertThat(golden().with("\"systolic\":144,\"diastolic\":86", "\"systolic\":170,\"diastolic\":100")
                        .with(release, "\"systolic\":151,\"diastolic\":92")
                        .says("V05"))
                .isEqualTo("V05.not-declined" + at);
        Scene never = golden().with("\"systolic\":151,\"diastolic\":93", release);
        assertThat(never.says("V05")).isEqualTo("passed");
        assertThat(golden().with("\"systolic\":151,\"diastolic\":93", "\"systolic\":136,\"diastolic\":84")
                        .with(release, "\"systolic\":136,\"diastolic\":84")
                        .says("V05"))
                .isEqualTo("passed");
    }

    @Test
    void doesNotAskForAFallBeforeThePersonLeavesOrWithoutAReadingToRiseFrom() {
        Scene high = golden().with("\"systolic\":132,\"diastolic\":82", "\"systolic\":160,\"diastolic\":95");
        assertThat(high.says("V05")).isEqualTo("V05.not-declined /sessions/2/vitals/4");
        assertThat(high.without("release", "intake").says("V05")).isEqualTo("passed");
        assertThat(high.with("\"at\":\"2026-03-07T17:48:00Z\"", "\"at\":\"2026-03-07T18:06:00Z\"")
                        .with("\"at\":\"2026-03-07T17:58:00Z\"", "\"at\":\"2026-03-07T18:07:00Z\"")
                        .says("V05"))
                .isEqualTo("skipped.reading-missing /sessions/2");
    }
}
