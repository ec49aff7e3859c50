package org.holdfast.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.holdfast.core.Golden;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.screening.Criterion;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final String GOLDEN = Golden.text("policy");

    private static Policy policy(String json) {
        return Policy.read("our-clinic", json.getBytes(UTF_8));
    }

    private static List<String> problems(String from, String to) {
        assertThat(GOLDEN).contains(from);
        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> policy(GOLDEN.replace(from, to)));
        assertThat(refused.document()).isEqualTo("our-clinic");
        return refused.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.message())
                .toList();
    }

    @Test
    void refusesADesignThatCitesAPaper() {
        assertThat(
                        problems(
                                "\"V02.over-guide\":\"note\"},\"overridable\":true,\"basis\":{\"origin\":\"design\",\"jurisdiction\":\"any\",\"checkedOn\":\"2026-11-23\",\"sources\":[]}",
                                "\"V02.over-guide\":\"note\"},\"overridable\":true,\"basis\":{\"origin\":\"design\",\"jurisdiction\":\"any\",\"checkedOn\":\"2026-11-23\",\"sources\":[\"a paper\"]}"))
                .containsExactly("/rules/0/basis a design value cites no source");
    }

    @Test
    void reportsEverythingThatIsWrongAtOnce() {
        assertThat(problems("\"sourceStatus\":\"verified\",", ""))
                .containsExactly(
                        "/guide/0/basis a value that is no design needs a source and its status",
                        "/guide/1/basis a value that is no design needs a source and its status");
        assertThat(problems("[\"minutes of the medical board\"]", "[]"))
                .containsExactly(
                        "/guide/0/basis a value that is no design needs a source and its status",
                        "/guide/1/basis a value that is no design needs a source and its status");
        assertThat(problems("\"minutes of the medical board\"", "\" \""))
                .containsExactly(
                        "/guide/0/basis jurisdiction and sources must not be blank",
                        "/guide/1/basis jurisdiction and sources must not be blank");
    }

    @Test
    void refusesNumbersThatCannotBeMeant() {
        assertThat(problems("\"PT48H\"", "\"PT0S\""))
                .containsExactly(
                        "/preparation/consentNotice/length a length of time must be more than none",
                        "/integration/firstContactBy/length a length of time must be more than none");
        assertThat(problems("\"PT3H\"", "\"-PT3H\""))
                .containsExactly(
                        "/release/esketamine/watched a length of time must be more than none",
                        "/release/racemic/0/watched a length of time must be more than none");
        assertThat(problems("\"value\":21", "\"value\":-1"))
                .containsExactly("/integration/closesAfter/value a number must be 0 or more");
        assertThat(problems("\"PT35M\"", "\"PT46M\""))
                .containsExactly("/vitals/peak from must be PT0S or more, and not after to");
        assertThat(problems("\"fromAge\":65", "\"fromAge\":65,\"belowAge\":65"))
                .containsExactly("/guide/1 fromAge must be less than belowAge");
        assertThat(problems("1.153", "0.9")).containsExactly("/dose/salt a salt weighs at least as much as its base");
        assertThat(problems("\"timesPrevious\":3", "\"timesPrevious\":1"))
                .containsExactly("/dose/unitSlip timesPrevious must be more than 1");
        assertThat(problems("[\"pcl-5\"]", "[]"))
                .containsExactly("/preparation/baselineInstruments at least one instrument is needed");
        assertThat(problems("\"V02.over-guide\"", "\"V03.hold\""))
                .containsExactly("/rules/0/severities keys must start with V02.");
        assertThat(problems("[\"asq\"]", "[]"))
                .containsExactly("/safety/suicideScreens at least one instrument is needed");
        assertThat(problems("\"acknowledgeWithin\":{\"length\":\"PT4H\"", "\"acknowledgeWithin\":{\"length\":\"PT0S\""))
                .containsExactly("/safety/acknowledgeWithin/length a length of time must be more than none");
        assertThat(problems("\"PT20H\"", "\"PT29H\""))
                .containsExactly("/schedule/afterFirstDose from must be PT0S or more, and not after to");
        assertThat(problems("\"PT20H\"", "\"-PT1H\""))
                .containsExactly("/schedule/afterFirstDose from must be PT0S or more, and not after to");
        assertThat(problems("\"value\":10", "\"value\":0"))
                .containsExactly("/schedule/every/value a number must be 1 or more");
        assertThat(problems("\"value\":40,", "\"value\":29,"))
                .containsExactly("/schedule/followUpBy it is overdue after it is due");
        assertThat(problems("\"value\":0.5", "\"value\":0"))
                .containsExactly("/dose/limits/0/value a bound must be more than 0");
    }

    @Test
    void refusesNumbersOfMonitoringThatCannotBeMeant() {
        assertThat(problems("\"routes\":[\"intravenous\"]", "\"routes\":[]"))
                .containsExactly("/vitals/schedules/0 a schedule needs a route, and a moment or an interval");
        assertThat(problems("\"every\":\"PT5M\"", "\"every\":\"PT11M\""))
                .containsExactly("/vitals/schedules/0/during every must be more than none, and not more than longest");
        assertThat(problems("\"every\":\"PT15M\"", "\"every\":\"PT0S\""))
                .containsExactly("/vitals/schedules/0/after every must be more than none, and not more than longest");
        assertThat(problems("\"narrowBelow\":16", "\"narrowBelow\":111"))
                .containsExactly("/vitals/oddity narrowBelow must not be more than wideAbove");
        assertThat(problems("\"identical\":4", "\"identical\":1"))
                .containsExactly("/vitals/oddity/identical it takes 2 readings or more to agree");
        assertThat(problems("\"from\":30,\"to\":200", "\"from\":201,\"to\":200"))
                .containsExactly("/vitals/plausible/0 from must not be more than to");
        assertThat(problems("\"fromWeek\":2", "\"fromWeek\":7"))
                .containsExactly("/dose/frequencies/0 most must be 1 or more, and fromWeek not after toWeek");
        assertThat(problems("\"toWeek\":6,\"most\":1", "\"toWeek\":6,\"most\":0"))
                .containsExactly("/dose/frequencies/0 most must be 1 or more, and fromWeek not after toWeek");
        assertThat(problems("\"timesPrevious\":1.25", "\"timesPrevious\":0.9"))
                .containsExactly("/dose/step timesPrevious must be 1 or more");
        assertThat(problems("\"belowAge\":75", "\"belowAge\":18"))
                .containsExactly("/firstDose/0 fromAge must be less than belowAge");
        assertThat(problems("\"remindFrom\":{\"value\":4", "\"remindFrom\":{\"value\":7"))
                .containsExactly("/riskProgram remindFrom must not be more than formWithin");
        assertThat(problems("[\"moaas-chernik-1990\"]", "[]"))
                .containsExactly("/monitoring/sedation/scales at least one scale is needed");
        assertThat(problems("\"unconscious\":1", "\"unconscious\":4"))
                .containsExactly("/monitoring/sedation unconscious must not be more than deep");
        assertThat(problems("\"severeFrom\":{\"value\":2", "\"severeFrom\":{\"value\":-2"))
                .containsExactly("/monitoring/severeFrom/value a number must be 0 or more");
    }

    @Test
    void shipsTheseSchedulesOfReadings() {
        assertThat(Policies.shipped("US").vitals().schedules())
                .extracting(VitalsSchedule::id)
                .containsExactly("esketamine", "infusion-10-15", "lozenge-pre-post");
        assertThat(Policies.shipped("US").riskProgram()).isPresent();
        assertThat(Policies.shipped("EU").riskProgram()).isEmpty();
        assertThat(Policies.shipped("EU").firstDose()).hasSize(3);
        assertThat(Policies.shipped("US").vitals().oximetry().basis().note())
                .isEqualTo("no ketamine source gives a value");
    }

    @Test
    void refusesBoundsThatDoNotRise() {
        String limit = GOLDEN.substring(GOLDEN.indexOf("{\"substance\""), GOLDEN.indexOf("],\"weightAge\""));
        assertThat(problems(limit, limit + "," + limit))
                .containsExactly("/dose/limits/1 this level has a bound already");
        assertThat(problems(
                        limit,
                        limit + "," + limit.replace("error-above", "warn-above").replace("0.5", "0.6")))
                .containsExactly("/dose/limits/1 typical-from, typical-to, warn-above, error-above must rise");
        assertThat(policy(GOLDEN.replace(
                                limit,
                                limit + ","
                                        + limit.replace("error-above", "warn-above")
                                                .replace("0.5", "0.4")))
                        .dose())
                .isNotNull();
    }

    @Test
    void refusesTheSameRouteTwice() {
        String way = GOLDEN.substring(GOLDEN.indexOf("{\"route\":\"intramuscular\""), GOLDEN.indexOf("],\"required\""));
        assertThat(problems(way, way + "," + way)).containsExactly("/release/racemic/1 this way has a length already");
    }

    @Test
    void shipsAllNumbersForBothPlaces() {
        for (String place : List.of("US", "EU")) {
            Policies policies = Policies.shipped(place);
            assertThat(policies.parts())
                    .extracting(Policy::label)
                    .containsOnly("starting point, to be reviewed by the clinic");
            assertThat(policies.preparation().consentNotice().length()).isEqualTo(Duration.ofDays(1));
            assertThat(policies.vitals().hold().pressure()).isEqualTo(new BloodPressure(160, 100));
            assertThat(policies.dose().limits()).isNotEmpty();
            assertThat(policies.release().esketamine().watched()).isEqualTo(Duration.ofHours(2));
            assertThat(policies.integration().firstContactBy().length()).isEqualTo(Duration.ofDays(3));
            assertThat(policies.safety().acknowledgeWithin().length()).isEqualTo(Duration.ofDays(1));
            assertThat(policies.safety().suicideScreens()).containsExactly("c-ssrs-screener", "asq");
            assertThat(policies.schedule().followUpFrom().value()).isEqualTo(28);
        }
        assertThat(Policies.shipped("US").guide()).hasSize(1);
        assertThat(Policies.shipped("EU").guide())
                .extracting(limit -> limit.appliesTo(64), limit -> limit.appliesTo(65))
                .containsExactly(tuple(true, false), tuple(false, true));
    }

    @Test
    void shipsTheseBoundsOfDoses() {
        assertThat(Policies.shipped("US").dose().limits())
                .extracting(limit -> limit.route().code() + " " + limit.level() + " " + limit.value() + " "
                        + limit.unit().code())
                .containsExactly(
                        "intravenous TYPICAL_FROM 0.1 mg/kg",
                        "intravenous TYPICAL_TO 0.75 mg/kg",
                        "intravenous WARN_ABOVE 1.0 mg/kg",
                        "intravenous ERROR_ABOVE 2.0 mg/kg",
                        "intramuscular TYPICAL_FROM 0.5 mg/kg",
                        "intramuscular TYPICAL_TO 1.0 mg/kg",
                        "intramuscular WARN_ABOVE 1.5 mg/kg",
                        "intramuscular ERROR_ABOVE 2.5 mg/kg",
                        "intramuscular WARN_ABOVE 130 mg",
                        "subcutaneous TYPICAL_FROM 0.5 mg/kg",
                        "subcutaneous TYPICAL_TO 0.9 mg/kg",
                        "subcutaneous WARN_ABOVE 1.0 mg/kg",
                        "subcutaneous ERROR_ABOVE 2.5 mg/kg",
                        "sublingual TYPICAL_FROM 100 mg",
                        "sublingual TYPICAL_TO 400 mg",
                        "sublingual WARN_ABOVE 400 mg",
                        "sublingual ERROR_ABOVE 1000 mg",
                        "buccal TYPICAL_FROM 100 mg",
                        "buccal TYPICAL_TO 400 mg",
                        "buccal WARN_ABOVE 400 mg",
                        "buccal ERROR_ABOVE 1000 mg",
                        "oral TYPICAL_FROM 25 mg",
                        "oral TYPICAL_TO 300 mg",
                        "oral WARN_ABOVE 300 mg",
                        "oral ERROR_ABOVE 1000 mg",
                        "rectal TYPICAL_FROM 100 mg",
                        "rectal TYPICAL_TO 200 mg",
                        "rectal WARN_ABOVE 400 mg",
                        "rectal ERROR_ABOVE 1000 mg",
                        "nasal TYPICAL_FROM 75 mg",
                        "nasal TYPICAL_TO 150 mg",
                        "nasal WARN_ABOVE 200 mg",
                        "nasal ERROR_ABOVE 500 mg");
        assertThat(Policies.shipped("US").dose().limits())
                .filteredOn(limit -> limit.basis().origin() == Provenance.Origin.DESIGN)
                .allSatisfy(limit -> assertThat(limit.basis().sources()).isEmpty());
    }

    @Test
    void replacesOnlyWhatAClinicSets() {
        Policies clinic = Policies.shipped("US").with(policy("""
                {"schema":"holdfast/policy/1","id":"our-clinic","version":"3","label":"ours",\
                "rules":[{"id":"C02","severities":{"C02.short-notice":"warning"},"overridable":false,"basis":{"origin":"design",\
                "jurisdiction":"any","checkedOn":"2026-11-23","sources":[]}}]}"""));
        assertThat(clinic.vitals()).isEqualTo(Policies.shipped("US").vitals());
        assertThat(clinic.guide()).isEqualTo(Policies.shipped("US").guide());
        assertThat(clinic.rule("C02").severities())
                .containsEntry("C02.short-notice", Severity.WARNING)
                .containsEntry("C02.after-dose", Severity.ERROR);
        assertThat(clinic.rule("C01")).isEqualTo(Policies.shipped("US").rule("C01"));
        assertThat(clinic.parts())
                .extracting(Policy::id)
                .containsExactly("holdfast-common", "holdfast-us", "our-clinic");
        assertThat(Policies.shipped("US").with(policy(GOLDEN)).vitals().hold().pressure())
                .isEqualTo(new BloodPressure(150, 95));
    }

    @Test
    void knowsItsRulesAndPlaces() {
        assertThatThrownBy(() -> Policies.shipped("us"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no policy for jurisdiction 'us'; known: EU, US");
        assertThatThrownBy(() -> Policies.shipped("US").rule("Z99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no rule 'Z99'; known: C01, C02, C04, C03, C05, E01,");
        assertThatThrownBy(() -> Policies.shipped("US").with(policy(GOLDEN.replace("V02.over-guide", "V02.unknown"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule V02 has no finding 'V02.unknown'");
    }

    @Test
    void shipsACatalogueOfWhatToLookFor() {
        Policies policies = Policies.shipped("US");
        assertThat(policies.criteria(Substance.RACEMIC_KETAMINE))
                .filteredOn(criterion -> criterion.isFor("E02"))
                .extracting(ScreeningCriterion::code)
                .containsExactly(
                        "aneurysmal-vascular-disease",
                        "arteriovenous-malformation",
                        "intracerebral-haemorrhage",
                        "hypersensitivity",
                        "pressure-rise-hazard");
        assertThat(policies.criteria(Substance.ESKETAMINE))
                .filteredOn(criterion -> criterion.isFor("E02"))
                .hasSize(4);
        assertThat(policies.criteria(Substance.RACEMIC_KETAMINE))
                .filteredOn(criterion -> criterion.kind() == Criterion.Kind.EXCLUSION)
                .hasSize(20);
        assertThat(kind(policies, Substance.RACEMIC_KETAMINE, "acute-suicidality-with-intent"))
                .isEqualTo(Criterion.Kind.EXCLUSION);
        assertThat(kind(policies, Substance.ESKETAMINE, "acute-suicidality-with-intent"))
                .isEqualTo(Criterion.Kind.CAUTION);
    }

    @Test
    void takesAClinicsCriterionInPlaceOfOneWithTheSameCode() {
        Policies clinic = Policies.shipped("US").with(policy(GOLDEN));
        assertThat(kind(Policies.shipped("US"), Substance.RACEMIC_KETAMINE, "sleep-apnoea"))
                .isEqualTo(Criterion.Kind.CAUTION);
        assertThat(kind(clinic, Substance.RACEMIC_KETAMINE, "sleep-apnoea")).isEqualTo(Criterion.Kind.EXCLUSION);
        assertThat(kind(clinic, Substance.ESKETAMINE, "sleep-apnoea")).isEqualTo(Criterion.Kind.CAUTION);
        assertThat(clinic.criteria(Substance.RACEMIC_KETAMINE))
                .hasSameSizeAs(Policies.shipped("US").criteria(Substance.RACEMIC_KETAMINE));
    }

    @Test
    void refusesCriteriaThatCannotBeMeant() {
        String entry = GOLDEN.substring(GOLDEN.indexOf("{\"code\""), GOLDEN.indexOf("],\"firstDose\""));
        assertThat(problems(entry, entry + "," + entry))
                .containsExactly("/criteria/1 this code has an entry for that substance already");
        assertThat(problems("\"E03\"", "\"E99\""))
                .containsExactly("/criteria/0/rule a rule of a criterion is E02, E03 or E06");
        assertThat(problems("\"kind\":\"exclusion\",\"rule\":\"E03\"", "\"kind\":\"caution\",\"rule\":\"E02\""))
                .containsExactly("/criteria/0/kind what a label bars is an exclusion");
        assertThat(problems("\"substances\":[\"racemic-ketamine\"]", "\"substances\":[]"))
                .containsExactly("/criteria/0/substances at least one substance is needed");
        assertThat(problems("\"Sleep apnoea\"", "\" \""))
                .containsExactly("/criteria/0 code and words must not be blank");
        assertThat(problems("\"food\":{\"length\":\"PT4H\"", "\"food\":{\"length\":\"PT0S\""))
                .containsExactly("/gate/intake/food/length a length of time must be more than none");
        String interaction = GOLDEN.substring(GOLDEN.indexOf("{\"medicine\""), GOLDEN.indexOf("]},\"criteria\""));
        assertThat(problems(interaction, interaction + "," + interaction))
                .containsExactly("/gate/interactions/1 this kind of medicine has an entry already");
    }

    private static Criterion.Kind kind(Policies policies, Substance substance, String code) {
        return policies.criteria(substance).stream()
                .filter(criterion -> criterion.code().equals(code))
                .map(ScreeningCriterion::kind)
                .findFirst()
                .orElseThrow();
    }
}
