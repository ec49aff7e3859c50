package org.holdfast.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.core.json.DocumentException;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** Errors that programs in use have made with scales of trauma and dissociation and with what is watched in a session. */
class TraumaTrapsTest {

    @Test
    void pcl5IsNotCodedFromOne() {
        assertThat(Scored.all("pcl-5", 1).shown("total")).isEqualTo("20");
        assertThat(Scored.all("pcl-5", 0).shown("total")).isEqualTo("0");
        Scored shifted = Scored.all("pcl-5", 1, "7=5");
        assertThat(shifted.refused()).containsExactly("7");
        assertThat(shifted.shown("total")).isEqualTo("!invalid-answer");
    }

    @Test
    void pclCIsNotCodedFromZero() {
        assertThat(Scored.all("pcl-c", 1).shown("total")).isEqualTo("17");
        assertThat(Scored.all("pcl-c", 1, "3=0").refused()).containsExactly("3");
    }

    @Test
    void pclCSentAsPcl5IsRefused() {
        assertThatThrownBy(
                        () -> Scorer.of(Scored.instrument("pcl-5")).score(Sheets.attested("pcl-c", Sheets.all(17, 3))))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("the sheet must be one of pcl-5");
        assertThat(Scored.of("pcl-5", Sheets.all(17, 3)).shown("total")).isEqualTo("!too-few-answers");
    }

    @Test
    void aSymptomIsATwoOnPcl5AndAThreeOnPclC() {
        assertThat(Scored.all("pcl-5", 2).shown("provisional-ptsd")).isEqualTo("true");
        assertThat(Scored.all("pcl-5", 1).shown("provisional-ptsd")).isEqualTo("false");
        assertThat(Scored.all("pcl-c", 3).shown("provisional-ptsd")).isEqualTo("true");
        assertThat(Scored.all("pcl-c", 2).shown("provisional-ptsd")).isEqualTo("false");
    }

    @Test
    void theClustersOfTheTwoChecklistsDiffer() {
        Scored pcl5 = Scored.all("pcl-5", 1);
        assertThat(List.of("intrusion", "avoidance", "cognition-mood", "arousal"))
                .extracting(pcl5::shown)
                .containsExactly("5", "2", "7", "6");
        Scored pclC = Scored.all("pcl-c", 1);
        assertThat(List.of("re-experiencing", "avoidance-numbing", "hyperarousal"))
                .extracting(pclC::shown)
                .containsExactly("5", "7", "5");
    }

    @Test
    void pcl5CutPointsComeWithTheirPeople() {
        Scored thirtyThree = Scored.all("pcl-5", 1, "1=4 2=4 3=4 4=4 5=2");
        assertThat(thirtyThree.shown("total")).isEqualTo("33");
        assertThat(thirtyThree.reached("total")).containsExactly("ncptsd-31", "ncptsd-33");
        assertThat(Scored.all("pcl-5", 1, "1=4 2=4 3=4 4=4 5=3").reached("total"))
                .containsExactly("ncptsd-31", "ncptsd-33", "murphy-34", "german-34");
        assertThat(Scored.instrument("pcl-5").definition().cutPoints())
                .extracting(CutPoint::population)
                .allMatch(population -> population.contains("veterans")
                        || population.contains("German")
                        || population.contains("England"));
    }

    @Test
    void thePastWeekTakesNoCutPointOfThePastMonth() {
        assertThat(Scored.all("pcl-5-week", 4).shown("total")).isEqualTo("80");
        assertThat(Scored.instrument("pcl-5-week").definition().cutPoints()).isEmpty();
        assertThat(Scored.instrument("pcl-5-week").scores()).doesNotContain("provisional-ptsd");
        assertThatThrownBy(() ->
                        Scorer.of(Scored.instrument("pcl-5")).score(Sheets.attested("pcl-5-week", Sheets.all(20, 2))))
                .hasMessageContaining("the sheet must be one of pcl-5");
    }

    @Test
    void fiveAndTenPointsAreNoChangeOnPcl5AnyMore() {
        assertThat(Scored.instrument("pcl-5").definition().change().stream()
                        .filter(ChangeThreshold::trusted)
                        .filter(threshold -> threshold.kind() == ChangeThreshold.Kind.RELIABLE)
                        .map(ChangeThreshold::value))
                .extracting(Object::toString)
                .containsExactly("15", "18");
        assertThat(Scored.instrument("pcl-5").definition().change().stream()
                        .filter(threshold -> threshold.value().intValue() == 5
                                || threshold.value().intValue() == 10)
                        .noneMatch(ChangeThreshold::trusted))
                .isTrue();
    }

    @Test
    void pcPtsd5AsksForTheTraumaFirst() {
        assertThat(Scored.of("pc-ptsd-5", "0=0").shown("total")).isEqualTo("0");
        assertThat(Scored.of("pc-ptsd-5", "0=0 1=1 2=1 3=1 4=1 5=1").shown("total"))
                .isEqualTo("!not-applicable");
        assertThat(Scored.of("pc-ptsd-5", "1=1 2=1 3=1 4=1 5=1").shown("total")).isEqualTo("!too-few-answers");
        assertThat(Scored.all("pc-ptsd-5", 1).shown("total")).isEqualTo("5");
    }

    @Test
    void pcPtsd5IsCutByPopulation() {
        assertThat(Scored.all("pc-ptsd-5", 1, "4=0 5=0").reached("total")).containsExactly("prins-3", "women-3");
        assertThat(Scored.all("pc-ptsd-5", 1, "5=0").reached("total"))
                .containsExactly("prins-3", "women-3", "prins-4", "bovin-4");
    }

    @Test
    void itqLeavesImpairmentOutOfSeverity() {
        Scored impaired = Scored.all("itq", 0, "P7=4 P8=4 P9=4 C7=4 C8=4 C9=4");
        assertThat(List.of("ptsd", "dso", "total")).extracting(impaired::shown).containsOnly("0");
        assertThat(Scored.all("itq", 4).shown("total")).isEqualTo("48");
    }

    @Test
    void itqGivesOneDiagnosisOfTwo() {
        assertThat(Scored.all("itq", 2).shown("diagnosis")).isEqualTo("cptsd");
        assertThat(Scored.all("itq", 2, "C7=0 C8=0 C9=0").shown("diagnosis")).isEqualTo("ptsd");
    }

    @Test
    void itqTakesNoDisturbanceAloneForComplexPtsd() {
        Scored disturbed = Scored.all("itq", 4, "P1=0 P2=0 P3=0 P4=0 P5=0 P6=0 P7=0 P8=0 P9=0");
        assertThat(disturbed.shown("dso-criteria")).isEqualTo("true");
        assertThat(disturbed.shown("diagnosis")).isEqualTo("none");
    }

    @Test
    void itqNeedsOneItemOfAClusterAndNotBoth() {
        assertThat(Scored.all("itq", 0, "P1=2 P4=2 P5=2 P9=2").shown("diagnosis"))
                .isEqualTo("ptsd");
        assertThat(Scored.all("itq", 0, "P1=1 P4=2 P5=2 P9=2").shown("diagnosis"))
                .isEqualTo("none");
    }

    @Test
    void iesRCountsItem14AsIntrusion() {
        Scored startled = Scored.all("ies-r", 0, "14=4");
        assertThat(startled.shown("intrusion-sum")).isEqualTo("4");
        assertThat(startled.shown("hyperarousal-sum")).isEqualTo("0");
    }

    @Test
    void iesRHasSumsOf8And8And6ItemsAndTheAuthorsMeans() {
        Scored all = Scored.all("ies-r", 2);
        assertThat(List.of("intrusion-sum", "avoidance-sum", "hyperarousal-sum", "total"))
                .extracting(all::shown)
                .containsExactly("16", "16", "12", "44");
        assertThat(List.of("intrusion-mean", "avoidance-mean", "hyperarousal-mean"))
                .extracting(all::shown)
                .containsOnly("2.00");
        assertThat(all.reached("total")).contains("creamer-33").doesNotContain("murphy-46");
        assertThat(Scored.all("ies-r", 2, "1=4").reached("total")).contains("murphy-46");
    }

    @Test
    void cutOffsDoNotTravelFromDesIiToDesB() {
        assertThat(Scored.all("des-ii", 30).reached("mean")).contains("carlson-30");
        assertThat(Scored.all("des-b", 4).shown("total")).isEqualTo("32");
        assertThat(Scored.instrument("des-b").definition().cutPoints()).isEmpty();
        assertThat(Scored.instrument("des-b").definition().bands()).isEmpty();
        assertThat(Scored.instrument("des-t").definition().cutPoints()).isEmpty();
    }

    @Test
    void desBIsNoPercentage() {
        assertThat(Scored.all("des-b", 0, "2=100").refused()).containsExactly("2");
        assertThat(Scored.all("des-ii", 0, "2=4").refused()).containsExactly("2");
    }

    @Test
    void cadss6IsSixNamedItemsWithoutACutPoint() {
        assertThat(Scored.instrument("cadss-6").items()).containsExactly("1", "2", "6", "7", "15", "22");
        assertThat(Scored.all("cadss-6", 4).shown("total")).isEqualTo("24");
        assertThat(Scored.instrument("cadss-6").definition().cutPoints()).isEmpty();
        assertThatThrownBy(() -> Scored.of("cadss-6", Sheets.all(6, 1)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("cadss-6 does not have");
    }

    @Test
    void bprs4CountsFromZero() {
        assertThat(Scored.all("bprs-4", 0).shown("total")).isEqualTo("0");
        assertThat(Scored.all("bprs-4", 1).shown("total")).isEqualTo("4");
        assertThat(Scored.all("bprs-4", 0, "3=7").refused()).containsExactly("3");
    }

    @Test
    void aldreteHasFiveItemsInTheNamedVariant() {
        assertThat(Scored.all("aldrete-mod", 2).shown("total")).isEqualTo("10");
        assertThat(Scored.all("aldrete-mod", 2, "3=1").reached("total")).containsExactly("fit-9");
        assertThat(Scored.all("aldrete-mod", 2, "3=0").reached("total")).isEmpty();
        assertThat(Scored.instrument("aldrete-mod").definition().notToBeUsedFor())
                .contains("ratings of another variant")
                .anyMatch(use -> use.startsWith("going home"));
        assertThatThrownBy(() -> Scored.of("aldrete-mod", Sheets.all(6, 2))).isInstanceOf(DocumentException.class);
    }

    @Test
    void cgiHasNoGlobalScore() {
        assertThat(Scored.instrument("cgi-s").scores()).containsExactly("severity");
        assertThat(Scored.instrument("cgi-i").scores()).containsExactly("improvement", "responder");
        assertThat(Scored.instrument("cgi-s").items()).hasSize(1);
        assertThat(Scored.instrument("cgi-i").items()).hasSize(1);
        assertThat(Scored.all("cgi-s", 0).refused()).containsExactly("1");
    }

    @Test
    void cssrsHasNoSum() {
        assertThat(Scored.instrument("c-ssrs-screener").scores()).containsExactly("triage", "ideation-level");
        assertThat(Scored.instrument("c-ssrs-screener").definition().scores())
                .noneMatch(score -> score.rule() instanceof Rule.Sum);
        assertThat(Scored.all("c-ssrs-screener", 1).shown("ideation-level")).isEqualTo("5");
    }

    @Test
    void cssrsReadsItem6InTwoWindows() {
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=0 6=1 6a=1").shown("triage"))
                .isEqualTo("high");
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=0 6=1 6a=0").shown("triage"))
                .isEqualTo("moderate");
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=0 6=1").shown("triage")).isEqualTo("!too-few-answers");
    }

    @Test
    void cssrsIsNeverLoweredByAMissingAnswer() {
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=0 6=0").shown("triage")).isEqualTo("no-positive-answer");
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=1 6=0").shown("triage")).isEqualTo("!too-few-answers");
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=1 3=1 4=0 6=0").shown("triage"))
                .isEqualTo("!too-few-answers");
        assertThat(Scored.of("c-ssrs-screener", "1=0 2=1 3=declined 4=1").shown("triage"))
                .isEqualTo("high");
        assertThat(Scored.of("c-ssrs-screener", "2=declined 4=1").result().signals())
                .hasSize(1);
    }
}
