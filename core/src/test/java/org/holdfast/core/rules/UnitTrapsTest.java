package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

/** Units, bases, and which of several readings or doses a rule must take. */
class UnitTrapsTest {
    private static final String GIVEN = "\"administered\":{\"value\":40,\"unit\":\"mg\"},\"basis\":\"base\"";
    private static final String INFUSION_END =
            "\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:45:00Z\"},\"lot\":\"SYN-001\"";

    private static Scene infusion() {
        return golden().withAll("\"intramuscular\"", "\"intravenous\"")
                .with("{\"type\":\"bolus\",\"kind\":\"initial\"", "{\"type\":\"infusion\",\"kind\":\"initial\"")
                .with("\"lot\":\"SYN-001\"", INFUSION_END);
    }

    @Test
    void countsTheFortyMinutesFromTheStartOfAnInfusion() {
        assertThat(infusion().says("V05")).isEqualTo("passed");
        assertThat(infusion()
                        .with("\"at\":\"2026-03-07T18:44:00Z\"", "\"at\":\"2026-03-07T19:25:00Z\"")
                        .says("V05"))
                .isEqualTo("V05.none /sessions/2");
    }

    @Test
    void countsTheWatchFromTheEndOfAnInfusionAndFromTheStartOfEsketamine() {
        assertThat(infusion().says("R02")).isEqualTo("R02.too-short /sessions/2/release");
        String site =
                "\"watch\":{\"prescriberOnSite\":{\"known\":true},\"oximeterOnSite\":{\"known\":true}},\"release\":{";
        assertThat(infusion()
                        .withAll("\"racemic-ketamine\"", "\"esketamine\"")
                        .with("\"release\":{", site)
                        .says("R01"))
                .isEqualTo("passed");
    }

    @Test
    void addsUpDosesToTheLastDigit() {
        Scene scene = golden().with(GIVEN, GIVEN.replace("40", "18.3"))
                .with(
                        "\"kind\":\"booster\",\"status\":\"not-done\"",
                        "\"kind\":\"booster\",\"status\":\"completed\",\"administered\":{\"value\":36.7,\"unit\":\"mg\"},\"basis\":\"base\"");
        assertThat(scene.says("D05")).isEqualTo("passed");
        assertThat(scene.with("36.7", "36.701").says("D05")).isEqualTo("D05.outside-order /sessions/2/doses");
    }

    @Test
    void growsADoseByExactlyHalfWithoutDrift() {
        Scene scene = golden().with(GIVEN, GIVEN.replace("40", "40.2")).secondDose("2026-03-21T18:00:00Z", 60);
        String second = "\"administered\":{\"value\":60,";
        assertThat(scene.with(second, "\"administered\":{\"value\":60.3,").says("D04"))
                .isEqualTo("passed");
        assertThat(scene.with(second, "\"administered\":{\"value\":60.301,").says("D04"))
                .isEqualTo("D04.step-up /sessions/3/doses");
    }

    @Test
    void neverComparesOneSubstanceOrWayWithAnother() {
        Scene second = golden().secondDose("2026-03-08T18:00:00Z", 300);
        assertThat(second.says("D04")).isEqualTo("D04.step-up /sessions/3/doses");
        String order = "\"order\":{\"substance\":\"racemic-ketamine\",\"route\":\"intramuscular\",\"planned\"";
        assertThat(second.with(order, order.replace("intramuscular", "sublingual"))
                        .says("D04"))
                .isEqualTo("not applicable");
        assertThat(second.with(order, order.replace("racemic-ketamine", "esketamine"))
                        .says("D04"))
                .isEqualTo("not applicable");
    }

    @Test
    void pushesNothingIntoAVeinWithoutAPolicy() {
        Scene push = golden().withAll("\"intramuscular\"", "\"intravenous\"");
        assertThat(push.says("D07")).isEqualTo("D07.push-without-policy /sessions/2/doses");
        assertThat(push.withAll("\"racemic-ketamine\"", "\"esketamine\"").says("D07"))
                .isEqualTo("D07.push-without-policy /sessions/2/doses");
        Scene both = infusion()
                .with(
                        "{\"type\":\"bolus\",\"kind\":\"booster\",\"status\":\"not-done\"",
                        "{\"type\":\"bolus\",\"kind\":\"booster\",\"status\":\"completed\",\"administered\":{\"value\":5,\"unit\":\"mg\"},\"basis\":\"base\"");
        assertThat(both.says("D07")).isEqualTo("D07.push-without-policy /sessions/2/doses");
    }
}
