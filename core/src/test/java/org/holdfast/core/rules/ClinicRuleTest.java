package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.rules.Scene.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.holdfast.core.Golden;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.Policy;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.Severity;
import org.junit.jupiter.api.Test;

class ClinicRuleTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final String ID = "clinic/own-words";

    /** A rule that says what a test wants. */
    private record Own(String id, boolean overridable, Function<Episode, List<ClinicVerdict>> verdicts)
            implements ClinicRule {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public Provenance basis() {
            return new Provenance(Provenance.Origin.DESIGN, "any", null, LocalDate.of(2026, 11, 25), List.of(), null);
        }

        @Override
        public List<ClinicVerdict> check(Episode episode, Instant at) {
            return verdicts.apply(episode);
        }
    }

    private static Own own(Function<Episode, List<ClinicVerdict>> verdicts) {
        return new Own(ID, true, verdicts);
    }

    private static Assessment assessed(Scene scene, ClinicRule... rules) {
        return StandardRules.with(scene.policies()).and(rules).assess(scene.episode(), scene.at());
    }

    private static Finding single(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(ID))
                .reduce((one, two) -> {
                    throw new AssertionError("more than one");
                })
                .orElseThrow();
    }

    @Test
    void reportsAClinicsRuleInItsOwnWordsAtTheRecord() {
        Finding finding = single(assessed(
                golden(),
                own(episode -> List.of(ClinicVerdict.broken(
                        episode.sessions().get(3), "The check-in was short.", "El contacto fue corto.")))));
        assertThat(finding.pointer()).isEqualTo("/sessions/3");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.key()).isEqualTo("clinic/own-words.broken");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The check-in was short.");
        assertThat(finding.message(SPANISH)).isEqualTo("El contacto fue corto.");
        assertThat(finding.basis().origin()).isEqualTo(Provenance.Origin.DESIGN);
        assertThat(finding.overridden()).isFalse();
    }

    @Test
    void runsAfterOursAndChangesNoneOfThem() {
        Assessment plain = golden().assessment();
        Assessment both = assessed(golden(), own(episode -> List.of(ClinicVerdict.kept())));
        assertThat(both.findings()).isEqualTo(plain.findings());
        assertThat(both.passed())
                .startsWith(plain.passed().toArray(new String[0]))
                .endsWith(ID);
        assertThat(both.passed()).hasSize(plain.passed().size() + 1);
        assertThat(assessed(golden(), own(episode -> List.of())).notApplicable())
                .endsWith(ID);
    }

    @Test
    void saysWhatAClinicsRuleLacked() {
        Finding finding = single(assessed(
                golden(), own(episode -> List.of(ClinicVerdict.skipped(episode, "No phone.", "Sin teléfono.")))));
        assertThat(finding.outcome()).isEqualTo(Finding.Outcome.SKIPPED);
        assertThat(finding.severity()).isNull();
        assertThat(finding.pointer()).isEmpty();
        assertThat(finding.key()).isEqualTo("clinic/own-words.skipped");
        assertThat(finding.message(SPANISH)).isEqualTo("Sin teléfono.");
    }

    @Test
    void goesOnAfterARuleThatFails() {
        for (Function<Episode, List<ClinicVerdict>> mistake : List.<Function<Episode, List<ClinicVerdict>>>of(
                episode -> {
                    throw new IllegalStateException("Rowan");
                },
                episode -> List.of(ClinicVerdict.kept(), ClinicVerdict.broken(episode, " ", "x")))) {
            Assessment assessment = assessed(
                    golden(), own(mistake), new Own("clinic/second", false, episode -> List.of(ClinicVerdict.kept())));
            Finding finding = single(assessment);
            assertThat(finding.key()).isEqualTo("skipped.clinic-rule-failed");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Not checked: the clinic's rule could not be run.");
            assertThat(new String(Golden.DOCUMENTS.write(assessment), UTF_8)).doesNotContain("Rowan");
            assertThat(assessment.passed()).endsWith("clinic/second");
        }
    }

    @Test
    void namesItsRulesApartFromOurs() {
        for (String id : List.of("C01", "clinic/", "clinic/Own", "clinic/own words", "clinic/own-", "other/own")) {
            assertThatThrownBy(
                            () -> StandardRules.with(golden().policies()).and(new Own(id, false, episode -> List.of())))
                    .as(id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "a clinic's rule is called 'clinic/' and words in lower case with hyphens between them");
        }
        StandardRules once = StandardRules.with(golden().policies()).and(own(episode -> List.of()));
        assertThatThrownBy(() -> once.and(own(episode -> List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a rule 'clinic/own-words' already");
    }

    @Test
    void keepsWhoDecidedAgainstIt() {
        Scene gated = golden().with("\"overrides\":[]", """
                "overrides":[{"rule":"clinic/own-words","by":"9a000000-0000-4000-8000-000000000008","rationale":"agreed"}]""");
        Function<Episode, List<ClinicVerdict>> atTheDose =
                episode -> List.of(ClinicVerdict.broken(episode.sessions().get(2), "Early.", "Pronto."));
        Finding overridden = single(assessed(gated, own(atTheDose)));
        assertThat(overridden.overriddenBy()).isEqualTo(PractitionerId.parse("9a000000-0000-4000-8000-000000000008"));
        assertThat(single(assessed(gated, new Own(ID, false, atTheDose))).overridden())
                .isFalse();
    }

    @Test
    void keepsWhoDecidedAgainstAnyOfOursThatAClinicLetsThem() {
        Policies lenient = Policies.shipped("US").with(Policy.read("our-clinic", """
                {"schema":"holdfast/policy/1","id":"our-clinic","version":"3","label":"ours",\
                "rules":[{"id":"C01","severities":{},"overridable":true,"basis":{"origin":"design",\
                "jurisdiction":"any","checkedOn":"2026-11-23","sources":[]}}]}""".getBytes(UTF_8)));
        Scene gated = golden().with("\"routes\":[\"intramuscular\"]", "\"routes\":[\"intravenous\"]")
                .with("\"overrides\":[]", """
                "overrides":[{"rule":"C01","by":"9a000000-0000-4000-8000-000000000008","rationale":"agreed"}]""");
        assertThat(gated.assessment().broken()).noneMatch(Finding::overridden);
        assertThat(gated.judgedBy(lenient).assessment().broken())
                .filteredOn(Finding::overridden)
                .extracting(Finding::rule)
                .containsExactly("C01");
    }

    @Test
    void givesTheCurrentVersionsToAClinicsRule() {
        Scene voided = golden().with(
                        "000000000006\",\"status\":\"completed\"", "000000000006\",\"status\":\"entered-in-error\"");
        Assessment assessment = assessed(
                voided, own(episode -> episode.sessions().size() == 5 ? List.of(ClinicVerdict.kept()) : List.of()));
        assertThat(assessment.passed()).contains(ID);
        assertThat(ClinicVerdict.kept()).hasToString("ClinicVerdict[...]");
    }
}
