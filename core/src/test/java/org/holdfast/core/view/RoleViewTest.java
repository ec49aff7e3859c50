package org.holdfast.core.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.view.FullEpisode.DOCTOR;
import static org.holdfast.core.view.FullEpisode.PEER;
import static org.holdfast.core.view.FullEpisode.SUPPORT;
import static org.holdfast.core.view.FullEpisode.THERAPIST;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.core.Golden;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeBuilder;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.Role;
import org.holdfast.core.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoleViewTest {
    private static final PrivacyPolicy POLICY = Policies.shipped("US").privacy();
    private static final ZonedDateTime NOW = FullEpisode.TODAY.atZone(ZoneOffset.UTC);
    private static final Episode FULL = FullEpisode.make();

    /**
     * Who may see what: the client, a therapist, the medical side, the monitor, the support person, the coordinator (o),
     * a peer. A row counts for everything below its place that has no row of its own.
     */
    private static final Map<String, String> MATRIX = matrix("""
            /id                           ctmnop
            /client/id                    ctmno
            /client/preferredName         ctmnsop
            /client/pronouns              ctmnsop
            /client/birthDate             ctmn
            /client/language              ctmno
            /client/contact               ctmno
            /client/emergencyContact      ctmn
            /protocol                     ctmn
            /consents                     ctm
            /consents/0                   ctmn
            /consents/1                   ctmnp
            /consents/2/mayKnow           ctms
            /screenings                   ctmn
            /sessions/0                   ctmn
            /sessions/0/held              ctmnsop
            /sessions/1                   cmn
            /sessions/1/held              ctmnop
            /sessions/2                   ct
            /sessions/2/id                ctmnop
            /sessions/2/held              ctmnop
            /sessions/3                   ct
            /sessions/3/id                ctmnop
            /sessions/3/held              ctmnop
            /sessions/4                   ct
            /sessions/4/id                ctmnop
            /sessions/4/held              ctmnop
            /safetyPlan                   ctmnp
            /safetyPlan/askForHelp        ctmnps
            /safetyPlan/professionals     ctmnps
            /journal/0                    c
            /journal/1                    ct
            /journal/2                    cp
            /journal/3                    ct
            /journal/4                    c
            /measures/0                   ctm
            /measures/1                   ctmn
            /measures/2                   cn
            /measures/3                   c
            /signals                      ctmn
            /history                      ctm
            /reasons                      ctm
            /team                         ctmno
            /supportPeople                ctmno
            /priorTreatments              ctm
            /medications                  ctmn
            /allergies                    ctmn
            /observations/0               ctmn
            /observations/1               c
            /observations/2               cn
            /monitoringChecks             cm
            /adverseEvents/0              ctmn
            /adverseEvents/1              cmn
            /adverseEvents/1/id           ctmn
            /adverseEvents/2              c
            /challengingExperiences       ct
            /riskAssessments              ctmn
            /riskFlags                    ctmn
            /mandatedReports              ctm
            /experiences/0                ct
            /experiences/1                c
            /practiceLog                  c
            /progressNotes                ctm
            /changes                      ctm
            /requests                     ctm
            /traumaContext                ct
            /traumaContext/triggers/0/avoid ctmnp
            /traumaContext/grounding      ctmnp
            /traumaContext/wordsThatHelp  ctmnp
            /traumaContext/wordsToAvoid   ctmnp
            /carePlan                     ctm
            /closure                      ctm
            """);

    private static Map<String, String> matrix(String table) {
        Map<String, String> rows = new TreeMap<>();
        table.lines().map(line -> line.split(" +", -1)).forEach(row -> rows.put(row[0], row[1]));
        return rows;
    }

    private static Viewer viewer(char letter) {
        return switch (letter) {
            case 'c' -> new Viewer.Client();
            case 't' -> new Viewer.Practitioner(THERAPIST, Role.THERAPIST);
            case 'm' -> new Viewer.Practitioner(DOCTOR, Role.PRESCRIBER);
            case 'n' -> new Viewer.Practitioner(DOCTOR, Role.NURSE_MONITOR);
            case 's' -> new Viewer.Support(SUPPORT);
            case 'o' -> new Viewer.Practitioner(DOCTOR, Role.COORDINATOR);
            default -> new Viewer.Practitioner(PEER, Role.PEER_SUPPORT);
        };
    }

    private static Optional<RoleView> see(Episode episode, Viewer viewer) {
        return RoleView.of(episode, viewer, NOW, POLICY);
    }

    private static String json(Object document) {
        return new String(Golden.DOCUMENTS.write(document), UTF_8);
    }

    /** The canaries of a document by value, each with its place; those that stand in two places tell nothing. */
    private static Map<String, String> canaries(Object document) {
        Map<String, String> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        collect(new JsonMapper().readTree(json(document)), "", places, twice);
        places.keySet().removeAll(twice);
        return places;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> places, Set<String> twice) {
        if (node.isString()) {
            String value = node.stringValue();
            boolean canary = value.contains("CANARY") || value.startsWith("ca9a") || value.matches("20[07].-\\d\\d-.*");
            if (canary && places.put(value, pointer) != null) {
                twice.add(value);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, places, twice);
            }
        } else {
            node.properties().forEach(part -> collect(part.getValue(), pointer + "/" + part.getKey(), places, twice));
        }
    }

    private static String row(String pointer) {
        String place = pointer;
        while (!place.isEmpty() && !MATRIX.containsKey(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        assertThat(place).as("a row of the matrix for " + pointer).isNotEmpty();
        return place;
    }

    @Test
    void showsToEachWhatTheMatrixAllowsCellByCell() {
        Map<String, String> canaries = canaries(FULL);
        Set<String> rows = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (char letter : "ctmnsop".toCharArray()) {
            String view = json(see(FULL, viewer(letter)).orElseThrow());
            canaries.forEach((value, pointer) -> {
                rows.add(row(pointer));
                boolean allowed = MATRIX.get(row(pointer)).indexOf(letter) >= 0;
                if (view.contains(value) != allowed) {
                    wrong.add(letter + (allowed ? " lacks " : " has ") + pointer);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isEqualTo(MATRIX.keySet());
        assertThat(canaries).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void givesEachRoleTheTypeOfItsView(Role role) {
        PractitionerId who = switch (role) {
            case THERAPIST, CO_THERAPIST, SUPERVISOR -> THERAPIST;
            case INTEGRATION_COACH, PEER_SUPPORT -> PEER;
            case PRESCRIBER, MEDICAL_PROVIDER, NURSE_MONITOR, COORDINATOR -> DOCTOR;
        };
        Class<?> expected = switch (role) {
            case THERAPIST, CO_THERAPIST, SUPERVISOR -> TherapistView.class;
            case PRESCRIBER, MEDICAL_PROVIDER -> MedicalView.class;
            case NURSE_MONITOR -> MonitorView.class;
            case COORDINATOR -> CoordinatorView.class;
            case INTEGRATION_COACH, PEER_SUPPORT -> PeerView.class;
        };
        assertThat(see(FULL, new Viewer.Practitioner(who, role)))
                .hasValueSatisfying(view -> assertThat(view).isInstanceOf(expected));
        assertThat(see(FULL, new Viewer.Practitioner(PractitionerId.random(), role)))
                .isEmpty();
    }

    @Test
    void givesNoViewInARoleThatSomebodyDoesNotHave() {
        assertThat(see(FULL, new Viewer.Practitioner(PEER, Role.THERAPIST))).isEmpty();
        assertThat(see(FULL, new Viewer.Practitioner(THERAPIST, Role.PRESCRIBER)))
                .isEmpty();
        assertThat(see(FULL, new Viewer.Support(RecordId.random()))).isEmpty();
    }

    @Test
    void givesAViewOnlyWhileSomebodyBelongsToTheTeam() {
        var from = FullEpisode.TODAY.minusSeconds(60);
        assertThat(seenWhile(new TimeSpan(from, FullEpisode.TODAY))).isEmpty();
        assertThat(seenWhile(new TimeSpan(from, FullEpisode.TODAY.plusSeconds(1))))
                .isPresent();
        assertThat(seenWhile(new TimeSpan(FullEpisode.TODAY, null))).isPresent();
        assertThat(seenWhile(new TimeSpan(FullEpisode.TODAY.plusSeconds(1), null)))
                .isEmpty();
    }

    private static Optional<RoleView> seenWhile(TimeSpan active) {
        Episode episode = EpisodeBuilder.from(FULL)
                .team(List.of(new CareTeamMember(THERAPIST, Role.THERAPIST, active)))
                .build();
        return see(episode, viewer('t'));
    }

    @Test
    void givesASupportPersonAViewOnlyByAConsentInForce() {
        Episode without = EpisodeBuilder.from(FULL).consents(List.of()).build();
        assertThat(see(without, viewer('s'))).isEmpty();
        Episode unnamed = EpisodeBuilder.from(FULL).safetyPlan(null).build();
        assertThat(((SupportView) see(unnamed, viewer('s')).orElseThrow()).professionals())
                .isEmpty();
    }

    @Test
    void showsAPeerNothingThatWasNotAgreed() {
        Episode without = EpisodeBuilder.from(FULL).consents(List.of()).build();
        PeerView view = (PeerView) see(without, viewer('p')).orElseThrow();
        assertThat(view.roomCare()).isNull();
        assertThat(view.safetyPlan()).isNull();
        assertThat(view.journal()).containsExactly(FULL.journal().get(2));
    }

    @Test
    void showsSubstanceUseByAConsentToThat() {
        for (PractitionerId who : List.of(THERAPIST, DOCTOR)) {
            List<Consent> consents = List.of(FullEpisode.disclosure(who.text(), RecordKind.SUBSTANCE_USE));
            Episode agreed = EpisodeBuilder.from(FULL).consents(consents).build();
            String view =
                    json(see(agreed, viewer(who.equals(THERAPIST) ? 't' : 'm')).orElseThrow());
            assertThat(view).contains("audit-c", "drug-screen");
            Episode other = EpisodeBuilder.from(FULL)
                    .consents(List.of(FullEpisode.disclosure(who.text(), RecordKind.SCREENING)))
                    .build();
            assertThat(json(see(other, viewer(who.equals(THERAPIST) ? 't' : 'm'))
                            .orElseThrow()))
                    .doesNotContain("audit-c", "drug-screen", "dependence-or-misuse");
        }
    }

    @Test
    void givesTheTeamNoMoreOfThePersonsWordsThanATherapistMayHave() {
        Episode team = FULL.forTeam();
        TherapistView therapist = (TherapistView) see(FULL, viewer('t')).orElseThrow();
        assertThat(team.journal()).containsExactly(FULL.journal().get(3));
        assertThat(therapist.journal()).containsAll(team.journal());
        assertThat(team.experiences()).isEqualTo(therapist.experiences());
        assertThat(team.practiceLog()).isEmpty();
    }

    @Test
    void readsEachViewBack() {
        for (char letter : "ctmnsop".toCharArray()) {
            RoleView view = see(FULL, viewer(letter)).orElseThrow();
            assertThat(Golden.DOCUMENTS.read(RoleView.class, Golden.DOCUMENTS.write(view)))
                    .isEqualTo(view);
        }
    }
}
