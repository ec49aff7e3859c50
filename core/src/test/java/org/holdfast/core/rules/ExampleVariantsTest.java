package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.holdfast.core.rules.Scene.golden;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.core.Golden;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.team.Role;
import org.holdfast.core.view.RoleView;
import org.holdfast.core.view.Viewer;
import org.junit.jupiter.api.Test;

/** The example episode with one change each, and all that the rules, read strictly, then say. */
class ExampleVariantsTest {

    private static List<String> broken(Scene scene) {
        return scene.assessment().broken().stream().map(Finding::key).toList();
    }

    private static void refused(String text, String replacement, String says) {
        Scene changed = golden().with(text, replacement);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(changed::episode)
                .withMessageContaining(says);
    }

    @Test
    void breaksNothingAsItIs() {
        assertThat(broken(golden())).isEmpty();
    }

    @Test
    void consentSignedAfterTheDose() {
        assertThat(broken(
                        golden().with("\"signedAt\":\"2026-02-20T15:30:00Z\"", "\"signedAt\":\"2026-03-07T18:20:00Z\"")
                                .with("\"start\":\"2026-02-20T15:30:00Z\"", "\"start\":\"2026-03-07T18:20:00Z\"")))
                .containsExactly("C01.not-in-force", "C02.after-dose");
    }

    @Test
    void noRelease() {
        Scene none = golden().without("release", "intake");
        assertThat(broken(none)).containsExactly("R03.no-release");
        assertThat(none.says("R02")).isEqualTo("skipped.release-missing /sessions/2");
    }

    @Test
    void watchedForLessThanTwoHoursAfterEsketamine() {
        Scene early = golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .with("\"at\":\"2026-03-07T20:15:00Z\"", "\"at\":\"2026-03-07T19:45:00Z\"");
        assertThat(broken(early)).contains("R01.too-short");
    }

    @Test
    void noListOfMedicines() {
        assertThat(broken(golden().without("medications", "riskAssessments"))).containsExactly("K01.not-reviewed");
    }

    @Test
    void integrationOnlyAfterSixteenDays() {
        Scene late = golden().with("2026-03-09T14:00:00Z", "2026-03-23T19:00:00Z")
                .with("2026-03-09T14:50:00Z", "2026-03-23T19:50:00Z")
                .with("2026-03-18T14:00:00Z", "2026-03-24T14:00:00Z")
                .with("2026-03-18T14:50:00Z", "2026-03-24T14:50:00Z");
        assertThat(broken(late)).containsExactly("I01.too-few", "I02.late");
    }

    @Test
    void tenTimesTheDose() {
        Scene slip = golden().withAll("{\"value\":40,", "{\"value\":350,");
        assertThat(broken(slip)).containsExactly("D07.warn-above", "D07.error-above");
    }

    @Test
    void boosterInAnotherStrengthBasis() {
        Scene mixed = golden().with(
                        "{\"type\":\"bolus\",\"kind\":\"booster\",\"status\":\"not-done\"}",
                        "{\"type\":\"bolus\",\"kind\":\"booster\",\"status\":\"completed\",\"administered\":{\"value\":15,"
                                + "\"unit\":\"mg\"},\"basis\":\"hydrochloride\",\"startedAt\":{\"precision\":\"exact\","
                                + "\"at\":\"2026-03-07T18:20:00Z\"},\"lot\":\"SYN-001\"}");
        assertThat(broken(mixed)).containsExactly("R02.too-short", "D01.mixed");
    }

    @Test
    void touchWithoutConsent() {
        Scene touched = golden().with("\"preference\":\"hand-only\"", "\"preference\":\"none\"")
                .with(
                        "\"intake\":{",
                        "\"watch\":{\"interventions\":[{\"at\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:40:00Z\"},"
                                + "\"kind\":\"hand-held\"}]},\"intake\":{");
        assertThat(broken(touched)).containsExactly("C03.not-agreed");
    }

    @Test
    void weightWithoutAUnit() {
        refused("\"weight\":{\"value\":70.3,\"unit\":\"kg\",", "\"weight\":{\"value\":155,", "unit");
    }

    @Test
    void bloodPressureTheWrongWayRound() {
        refused("{\"systolic\":136,\"diastolic\":84}", "{\"systolic\":84,\"diastolic\":136}", "systolic");
    }

    @Test
    void aPrivateEntryIsInNoTherapistsView() {
        Episode episode = golden().episode();
        RoleView view = RoleView.of(
                        episode,
                        new Viewer.Practitioner(
                                PractitionerId.parse("9a000000-0000-4000-8000-000000000002"), Role.THERAPIST),
                        Instant.parse("2026-04-20T20:00:00Z").atZone(ZoneId.of("UTC")),
                        Policies.shipped("US").privacy())
                .orElseThrow();
        assertThat(new String(Golden.DOCUMENTS.write(view), UTF_8))
                .contains("the river kept moving")
                .doesNotContain("this stays mine");
    }
}
