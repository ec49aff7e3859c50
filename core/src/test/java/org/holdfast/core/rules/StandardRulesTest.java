package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.rules.Scene.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.core.Golden;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.Policy;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.Severity;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void findsNothingInTheGoldenEpisodeButWhatThePersonLeftOut() {
        Assessment assessment = golden().assessment();
        assertThat(assessment.findings()).extracting(Finding::key).containsExactly("skipped.distress-missing");
        assertThat(assessment.passed())
                .containsExactly(
                        "C01", "C02", "C04", "M01", "P01", "S01", "E01", "E02", "E03", "E04", "E06", "P02", "P03",
                        "P04", "P05", "K01", "M02", "M03", "V01", "V02", "V03", "V05", "V04", "V07", "V08", "V09",
                        "V10", "R02", "R03", "D01", "D05", "D07", "D03", "D06", "I01", "I02", "I04", "I05", "I06",
                        "X03", "X04");
        assertThat(assessment.notApplicable())
                .containsExactly(
                        "E05", "C03", "C05", "P06", "P07", "P08", "K02", "M04", "M05", "M06", "V06", "R01", "R04",
                        "R05", "D02", "D04", "I03", "S02", "I09", "I08", "J01", "A01", "A02", "A03", "A04", "X01",
                        "X02", "X05", "X06", "X07", "X08", "X09");
        assertThat(assessment.policies())
                .containsExactly(
                        new Assessment.PolicyUsed("holdfast-common", "1.0.0"),
                        new Assessment.PolicyUsed("holdfast-us", "1.0.0"));
        assertThat(assessment).hasToString("Assessment[broken=0, skipped=1, passed=41]");
    }

    @Test
    void saysTheSameTwice() {
        Scene scene = golden().withoutOrder();
        assertThat(scene.assessment()).isEqualTo(scene.assessment());
    }

    @Test
    void writesAnAssessmentAsADocument() {
        Assessment assessment = golden().withoutOrder()
                .with("\"oriented\":{\"known\":true},", "")
                .assessment();
        byte[] json = Golden.DOCUMENTS.write(assessment);
        assertThat(Golden.DOCUMENTS.read(Assessment.class, json)).isEqualTo(assessment);
        assertThat(new String(json, UTF_8)).contains("\"outcome\":\"skipped\",\"pointer\":\"/sessions/2\"");
    }

    @Test
    void separatesTheBrokenFromTheSkipped() {
        Assessment assessment = golden().withoutOrder()
                .with("\"oriented\":{\"known\":true},", "")
                .assessment();
        assertThat(assessment.broken()).extracting(Finding::key).containsExactly("R03.not-recorded");
        assertThat(assessment.broken().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(assessment.broken().get(0).args()).containsExactly("oriented");
        assertThat(assessment.broken().get(0).basis().origin()).isEqualTo(Provenance.Origin.LABEL);
        assertThat(assessment.skipped())
                .extracting(Finding::rule)
                .containsExactly(
                        "C01", "C02", "C04", "E02", "E03", "E04", "E06", "E05", "P04", "P07", "V06", "R01", "R02",
                        "R05", "D05", "D07", "D03", "I07");
        assertThat(assessment.skipped().get(0)).hasToString("Finding[C01, skipped]");
    }

    @Test
    void findsAPrivateEntryInADocumentForTheTeam() {
        Scene team = golden().with("\"client\":{", "\"audience\":\"team\",\"client\":{");
        assertThat(team.says("J01")).isEqualTo("J01.private-entry /journal/0");
        Assessment copy = StandardRules.with(Policies.shipped("US"))
                .assess(golden().episode().forTeam(), golden().at());
        assertThat(copy.passed()).contains("J01");
    }

    @Test
    void letsAClinicChangeHowMuchARuleMatters() {
        Policies clinic = Policies.shipped("US")
                .with(Policy.read("our-clinic", Golden.text("policy").getBytes(UTF_8)));
        Finding finding = golden()
                .with("{\"systolic\":136,\"diastolic\":84}", "{\"systolic\":145,\"diastolic\":84}")
                .judgedBy(clinic)
                .assessment()
                .broken()
                .stream()
                .filter(broken -> broken.rule().equals("V02"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void hasASentenceInBothLanguagesForEveryFinding() {
        Set<String> keys = new TreeSet<>();
        for (String id : rules()) {
            keys.addAll(Policies.shipped("US").rule(id).severities().keySet());
        }
        Arrays.stream(Reason.values()).map(Reason::key).forEach(keys::add);
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertThat(Sentences.in(language).templates().keySet())
                    .as(language.toString())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
        keys.forEach(key -> assertThat(placeholders(Sentences.in(Locale.forLanguageTag("es")), key))
                .as(key)
                .isEqualTo(placeholders(Sentences.in(Locale.ENGLISH), key)));
    }

    @Test
    void refusesAFindingWhoseSeverityDoesNotFit() {
        Finding skipped = golden().withoutOrder().assessment().skipped().get(0);
        assertThatThrownBy(() -> new Finding(
                        "C01",
                        Finding.Outcome.BROKEN,
                        null,
                        "/sessions/2",
                        "C01.not-in-force",
                        List.of(),
                        skipped.basis(),
                        null,
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a finding has a severity if and only if the rule is broken");
    }

    private static List<String> rules() {
        Assessment assessment = golden().assessment();
        List<String> rules = new ArrayList<>(assessment.passed());
        rules.addAll(assessment.notApplicable());
        assessment.findings().forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    private static List<String> placeholders(Sentences sentences, String key) {
        return List.of("{0}", "{1}", "{2}").stream()
                .filter(placeholder -> sentences.of(key, List.of()).contains(placeholder))
                .toList();
    }
}
