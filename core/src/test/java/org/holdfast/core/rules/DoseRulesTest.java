package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.Golden;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.Policy;
import org.junit.jupiter.api.Test;

class DoseRulesTest {
    private static final String GIVEN = "\"administered\":{\"value\":40,\"unit\":\"mg\"},\"basis\":\"base\"";
    private static final String PLANNED = "\"planned\":{\"value\":40,\"unit\":\"mg\"},\"basis\":\"base\"";
    private static final String WEIGHT = "\"value\":70.3,\"unit\":\"kg\"";

    /** A dose of so many milligrams for a person of 100 kg. */
    private static Scene given(String milligrams) {
        return golden().with(WEIGHT, "\"value\":100,\"unit\":\"kg\"")
                .with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":" + milligrams + ",");
    }

    @Test
    void takesOneBasisForOneSession() {
        assertThat(golden().says("D01")).isEqualTo("passed");
        assertThat(golden().with(GIVEN, GIVEN.replace("\"base\"", "\"hydrochloride\""))
                        .says("D01"))
                .isEqualTo("D01.mixed /sessions/2");
        assertThat(golden().with(GIVEN, "\"administered\":{\"value\":40,\"unit\":\"mg\"}")
                        .says("D01"))
                .isEqualTo("skipped.basis-unstated /sessions/2");
        assertThat(golden().with(PLANNED, PLANNED.replace("\"base\"", "\"unstated\""))
                        .says("D01"))
                .isEqualTo("skipped.basis-unstated /sessions/2");
        assertThat(golden().withoutOrder().says("D01")).isEqualTo("passed");
    }

    @Test
    void findsAPlanOfLessThanFiveMilligrams() {
        assertThat(golden().with(PLANNED, PLANNED.replace("40", "5")).says("D05"))
                .isEqualTo("D05.outside-order /sessions/2/doses");
        assertThat(golden().with(PLANNED, PLANNED.replace("40", "4.999")).says("D05"))
                .isEqualTo("D05.below /sessions/2/order/planned; D05.outside-order /sessions/2/doses");
    }

    @Test
    void findsMoreThanTheOrderAndItsBoosterAllow() {
        assertThat(golden().with(GIVEN, GIVEN.replace("40", "55")).says("D05")).isEqualTo("passed");
        assertThat(golden().with(GIVEN, GIVEN.replace("40", "55.1")).says("D05"))
                .isEqualTo("D05.outside-order /sessions/2/doses");
        assertThat(golden().with(GIVEN, GIVEN.replace("40", "0.056").replace("\"mg\"", "\"g\""))
                        .says("D05"))
                .isEqualTo("D05.outside-order /sessions/2/doses");
    }

    @Test
    void findsThreeTimesTheDoseBefore() {
        assertThat(golden().secondDose("2026-03-21T18:00:00Z", 119).says("D05")).isEqualTo("passed");
        assertThat(golden().secondDose("2026-03-21T18:00:00Z", 120).says("D05"))
                .isEqualTo("D05.jump /sessions/3/doses");
    }

    @Test
    void skipsWithoutAnOrderOrAMass() {
        assertThat(golden().withoutOrder().says("D05")).isEqualTo("skipped.order-missing /sessions/2");
        assertThat(golden().withoutOrder().says("D07")).isEqualTo("skipped.order-missing /sessions/2");
        Scene massless = golden().with("\"administered\":{\"value\":40,\"unit\":\"mg\"},", "");
        assertThat(massless.says("D05")).isEqualTo("skipped.mass-missing /sessions/2");
        assertThat(massless.says("D07")).isEqualTo("skipped.mass-missing /sessions/2");
    }

    @Test
    void judgesByWeightAtTheExactBound() {
        assertThat(given("50").says("D07")).isEqualTo("passed");
        assertThat(given("49.99").says("D07")).isEqualTo("D07.below-typical /sessions/2/doses");
        assertThat(given("100").says("D07")).isEqualTo("passed");
        assertThat(given("100.1").says("D07")).isEqualTo("D07.above-typical /sessions/2/doses");
        assertThat(given("130").says("D07")).isEqualTo("D07.above-typical /sessions/2/doses");
        assertThat(given("150").says("D07"))
                .isEqualTo("D07.warn-above /sessions/2/doses; D07.above-typical /sessions/2/doses");
        assertThat(given("250.1").says("D07"))
                .isEqualTo("D07.warn-above /sessions/2/doses; D07.error-above /sessions/2/doses");
    }

    @Test
    void weighsPoundsExactly() {
        Scene pounds = golden().with(WEIGHT, "\"value\":100,\"unit\":\"[lb_av]\"");
        assertThat(pounds.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":45.359237,")
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(pounds.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":45.359238,")
                        .says("D07"))
                .isEqualTo("D07.above-typical /sessions/2/doses");
    }

    @Test
    void countsSaltAsTheBaseThatIsInIt() {
        String salt = "\"administered\":{\"value\":%s,\"unit\":\"mg\"},\"basis\":\"hydrochloride\"";
        Scene heavy = golden().with(WEIGHT, "\"value\":100,\"unit\":\"kg\"");
        assertThat(heavy.with(GIVEN, salt.formatted("115.3")).says("D07")).isEqualTo("passed");
        assertThat(heavy.with(GIVEN, salt.formatted("115.4")).says("D07"))
                .isEqualTo("D07.above-typical /sessions/2/doses");
    }

    @Test
    void skipsOnlyThePartThatNeedsAWeight() {
        Scene guessed = golden().with("\"source\":\"measured\"", "\"source\":\"estimated\"");
        assertThat(guessed.says("D07")).isEqualTo("skipped.weight-not-measured /sessions/2");
        assertThat(guessed.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":131,")
                        .says("D07"))
                .isEqualTo("D07.warn-above /sessions/2/doses; skipped.weight-not-measured /sessions/2");
    }

    @Test
    void reliesOnAWeightForThirtyDays() {
        assertThat(golden().with("\"on\":\"2026-02-12\"", "\"on\":\"2026-02-05\"")
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(golden().with("\"on\":\"2026-02-12\"", "\"on\":\"2026-02-04\"")
                        .says("D07"))
                .isEqualTo("skipped.weight-too-old /sessions/2");
        assertThat(golden().with("\"on\":\"2026-02-12\"", "\"on\":\"2026-03-08\"")
                        .says("D07"))
                .isEqualTo("skipped.weight-too-old /sessions/2");
        assertThat(golden().with(
                                "{\"precision\":\"day\",\"on\":\"2026-02-12\",",
                                "{\"precision\":\"month\",\"month\":\"2026-02\",")
                        .says("D07"))
                .isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void saysThatABasisIsMissingOrMixed() {
        assertThat(golden().with(GIVEN, "\"administered\":{\"value\":40,\"unit\":\"mg\"}")
                        .says("D07"))
                .isEqualTo("skipped.basis-unstated /sessions/2");
        assertThat(golden().with(
                                "\"kind\":\"booster\",\"status\":\"not-done\"",
                                "\"kind\":\"booster\",\"status\":\"completed\",\"administered\":{\"value\":5,\"unit\":\"mg\"},\"basis\":\"hydrochloride\"")
                        .says("D07"))
                .isEqualTo("skipped.bases-mixed /sessions/2");
    }

    @Test
    void hasNoDefaultForAPushIntoAVein() {
        Scene push = golden().withAll("\"intramuscular\"", "\"intravenous\"");
        assertThat(push.says("D07")).isEqualTo("D07.push-without-policy /sessions/2/doses");
        Policies clinic = Policies.shipped("US")
                .with(Policy.read("our-clinic", Golden.text("policy").getBytes(UTF_8)));
        assertThat(push.with("\"on\":\"2026-02-12\"", "\"on\":\"2026-03-01\"")
                        .judgedBy(clinic)
                        .says("D07"))
                .isEqualTo("D07.error-above /sessions/2/doses");
        assertThat(golden().withAll("\"racemic-ketamine\"", "\"esketamine\"").says("D07"))
                .isEqualTo("skipped.policy-missing /sessions/2");
    }

    @Test
    void judgesAnInfusionByItsOwnBounds() {
        Scene infusion = golden().withAll("\"intramuscular\"", "\"intravenous\"")
                .with("{\"type\":\"bolus\",\"kind\":\"initial\"", "{\"type\":\"infusion\",\"kind\":\"initial\"")
                .with(
                        "\"lot\":\"SYN-001\"",
                        "\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:45:00Z\"},\"lot\":\"SYN-001\"")
                .with(WEIGHT, "\"value\":100,\"unit\":\"kg\"");
        assertThat(infusion.says("D07")).isEqualTo("passed");
        assertThat(infusion.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":75.1,")
                        .says("D07"))
                .isEqualTo("D07.above-typical /sessions/2/doses");
        assertThat(infusion.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":200.1,")
                        .says("D07"))
                .isEqualTo("D07.error-above /sessions/2/doses");
    }

    @Test
    void judgesLozengesByMilligramsAlone() {
        Scene lozenge = golden().withAll("\"intramuscular\"", "\"sublingual\"").without("screenings", "sessions");
        assertThat(lozenge.says("D07")).isEqualTo("D07.below-typical /sessions/2/doses");
        assertThat(lozenge.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":100,")
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(lozenge.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":400,")
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(lozenge.with("\"administered\":{\"value\":40,", "\"administered\":{\"value\":401,")
                        .says("D07"))
                .isEqualTo("D07.warn-above /sessions/2/doses");
    }

    @Test
    void findsAnInfusionThatWasTooFast() {
        String end = "\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:20:00Z\"},";
        Scene fast = golden().withAll("\"intramuscular\"", "\"intravenous\"")
                .with("{\"type\":\"bolus\",\"kind\":\"initial\"", "{\"type\":\"infusion\",\"kind\":\"initial\"")
                .with("\"lot\":\"SYN-001\"", end + "\"lot\":\"SYN-001\"");
        assertThat(fast.says("D07")).isEqualTo("passed");
        assertThat(fast.with("2026-03-07T18:20:00Z", "2026-03-07T18:19:59Z").says("D07"))
                .isEqualTo("D07.fast-infusion /sessions/2/doses/0");
        assertThat(fast.with(end, "").says("D07")).isEqualTo("skipped.dose-time-missing /sessions/2/doses/0");
        assertThat(fast.with("2026-03-07T18:20:00Z", "2026-03-07T18:10:00Z")
                        .with(
                                "\"kind\":\"initial\",\"status\":\"completed\"",
                                "\"kind\":\"initial\",\"status\":\"stopped\"")
                        .says("D07"))
                .isEqualTo("passed");
    }

    @Test
    void neverTakesOneUnitForAnother() {
        assertThat(golden().with(GIVEN, GIVEN.replace("40", "40000").replace("\"mg\"", "\"ug\""))
                        .says("D07"))
                .isEqualTo("passed");
        assertThat(golden().with(GIVEN, GIVEN.replace("40", "40.000")).says("D07"))
                .isEqualTo("passed");
        Scene swallowed = golden().withAll("\"intramuscular\"", "\"oral\"");
        assertThat(swallowed.says("D07")).isEqualTo("passed");
        assertThat(golden().withAll("\"intramuscular\"", "\"sublingual\"").says("D07"))
                .isEqualTo("D07.below-typical /sessions/2/doses");
    }

    @Test
    void judgesOtherWaysByTheirOwnBounds() {
        for (String way : new String[] {"oral 300 300.1", "rectal 200 200.1", "nasal 150 150.1"}) {
            String[] part = way.split(" ", -1);
            Scene scene = golden().withAll("\"intramuscular\"", "\"" + part[0] + "\"");
            String last = part[0].equals("oral") ? "D07.warn-above" : "D07.above-typical";
            assertThat(scene.with(GIVEN, GIVEN.replace("40", part[1])).says("D07"))
                    .as(way)
                    .isEqualTo("passed");
            assertThat(scene.with(GIVEN, GIVEN.replace("40", part[2])).says("D07"))
                    .as(way)
                    .isEqualTo(last + " /sessions/2/doses");
        }
    }
}
