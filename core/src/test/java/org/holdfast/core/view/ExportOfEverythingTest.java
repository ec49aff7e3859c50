package org.holdfast.core.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.core.Golden;
import org.holdfast.core.audit.AuditTrail;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.note.PsychotherapyNote;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.privacy.Deidentification;
import org.holdfast.core.privacy.DisclosureRequest;
import org.holdfast.core.privacy.Disclosures;
import org.holdfast.core.privacy.Pseudonyms;
import org.holdfast.core.rules.StandardRules;
import org.holdfast.core.team.Role;
import org.junit.jupiter.api.Test;

class ExportOfEverythingTest {
    private static final Policies POLICIES = Policies.shipped("US");
    private static final ZonedDateTime NOW = FullEpisode.TODAY.atZone(ZoneOffset.UTC);

    /** All that this library makes of an episode for somebody other than the person. */
    private static List<String> exports(Episode episode) {
        Stream<Viewer> viewers = Stream.concat(
                Stream.of(new Viewer.Support(FullEpisode.SUPPORT)),
                Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(FullEpisode.THERAPIST, FullEpisode.PEER, FullEpisode.DOCTOR)
                                .map(who -> new Viewer.Practitioner(who, role))));
        List<Object> made = new ArrayList<>(
                viewers.flatMap(viewer -> RoleView.of(episode, viewer, NOW, POLICIES.privacy()).stream())
                        .toList());
        BreakGlass.Access access = BreakGlass.open(
                RecordId.random(),
                episode,
                PractitionerId.random(),
                BreakGlass.Reason.EMERGENCY_TREATMENT,
                NOW,
                POLICIES.privacy());
        made.add(access);
        made.add(AuditTrail.startingAt("0".repeat(64)).append(access.opened().event()));
        made.add(episode.forTeam());
        made.add(Deidentification.with(POLICIES.privacy(), Set.of())
                .of(episode, Pseudonyms.none(), UUID::randomUUID, NOW.toInstant())
                .candidate());
        made.add(Disclosures.with(POLICIES.privacy())
                .decide(
                        episode,
                        new DisclosureRequest(
                                FullEpisode.PEER.text(),
                                Purpose.TREATMENT,
                                List.of(RecordKind.SAFETY_PLAN),
                                NOW.toInstant())));
        made.add(StandardRules.with(POLICIES).assess(episode, NOW.toInstant()));
        return made.stream()
                .map(document -> new String(Golden.DOCUMENTS.write(document), UTF_8))
                .toList();
    }

    @Test
    void holdsNoPsychotherapyNoteAndNoPrivateJournalEntry() {
        Episode full = FullEpisode.make();
        PsychotherapyNote note = new PsychotherapyNote(
                RecordId.random(),
                new ClientId(full.client().id().value()),
                FullEpisode.THERAPIST,
                Instant.parse("2071-03-07T13:05:00Z"),
                "CANARY-note");
        JournalEntry kept = full.journal().get(0);
        List<String> exports = exports(full);
        assertThat(exports).hasSize(16);
        for (String export : exports) {
            assertThat(export)
                    .doesNotContain(
                            note.text(),
                            note.id().text(),
                            kept.body(),
                            kept.id().text(),
                            kept.prompt())
                    .doesNotContain(String.valueOf(kept.writtenAt()))
                    .doesNotContain("\"private\"");
        }
    }

    @Test
    void givesThePersonTheirOwnPrivateEntries() {
        Episode full = FullEpisode.make();
        RoleView own =
                RoleView.of(full, new Viewer.Client(), NOW, POLICIES.privacy()).orElseThrow();
        assertThat(new String(Golden.DOCUMENTS.write(own), UTF_8))
                .contains(full.journal().get(0).body());
    }
}
