package org.holdfast.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.holdfast.core.Golden;
import org.holdfast.core.audit.AuditEvent.Action;
import org.holdfast.core.audit.AuditTrail.Anchor;
import org.holdfast.core.audit.AuditTrail.Found;
import org.holdfast.core.audit.AuditTrail.Verdict;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Author;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
    private static final String GENESIS = "0".repeat(64);
    private static final ClientId CLIENT = ClientId.parse("7b1c0000-0000-4000-8000-0000000000a1");
    private static final AuditTrail TRAIL = AuditTrail.startingAt(GENESIS)
            .append(event(Action.READ, "2026-03-07T18:00:00Z"))
            .append(event(Action.DISCLOSE, "2026-03-08T18:00:00Z"))
            .append(event(Action.UPDATE, "2026-03-09T18:00:00Z"));

    private static AuditEvent event(Action action, String at) {
        return new AuditEvent(
                Instant.parse(at),
                Author.practitioner(PractitionerId.parse("9a000000-0000-4000-8000-000000000001")),
                action,
                "episode",
                UUID.fromString("e0000000-0000-4000-8000-000000000001"),
                CLIENT,
                AuditEvent.Outcome.DONE,
                Purpose.TREATMENT,
                ConsentId.parse("c0000000-0000-4000-8000-000000000003"),
                List.of(RecordKind.DOSES, RecordKind.VITALS),
                "Dr. Á.");
    }

    private static AuditTrail changed(List<AuditEntry> entries) {
        return new AuditTrail(GENESIS, entries);
    }

    private static List<AuditEntry> copy() {
        return new ArrayList<>(TRAIL.entries());
    }

    @Test
    void findsNothingInAChainThatWasOnlyMadeLonger() {
        for (int count = 0; count <= 3; count++) {
            AuditTrail shorter = changed(TRAIL.entries().subList(0, count));
            assertThat(TRAIL.verify(shorter.anchor())).isEqualTo(new Verdict(Found.INTACT, null));
        }
        assertThat(TRAIL.verify(TRAIL.anchor()).intact()).isTrue();
    }

    /** Worked out apart from this code, with Python's hashlib over the bytes that the comment of the entry describes. */
    @Test
    void hashesTheBytesThatItDescribes() {
        assertThat(TRAIL.entries())
                .extracting(AuditEntry::hash)
                .containsExactly(
                        "6739d1d1ebad3e876d96791ef9e04cdf8ab87147028e381828ff82a259915dec",
                        "519d577e724dafd9dcc9e9e412be7f6442fec7a2b7a4e8eb1651fce92017537a",
                        "419f79d6c4c517764568f8f3928b92cdfe9f1e436b340d1414292c54839d95b3");
        AuditEvent bare = new AuditEvent(
                Instant.parse("2026-03-07T18:00:00.5Z"),
                new Author(Author.Kind.SOFTWARE, null),
                Action.CREATE,
                "psychotherapy-note",
                UUID.fromString("e0000000-0000-4000-8000-000000000001"),
                null,
                AuditEvent.Outcome.REFUSED,
                null,
                null,
                List.of(),
                null);
        assertThat(AuditEntry.after("f".repeat(64), bare).hash())
                .isEqualTo("02566aa6dafdfed37d12d9fa5893998cd68c9cb8f1f772d5ce204e9a201d931b");
    }

    @Test
    void findsAnEditOfEachPart() {
        AuditEvent event = TRAIL.entries().get(1).event();
        List<AuditEvent> edits = List.of(
                event(Action.DISCLOSE, "2026-03-08T18:00:00.000000001Z"),
                event(Action.EXPORT, "2026-03-08T18:00:00Z"),
                edited(event, new Author(Author.Kind.CLIENT, null), "episode", event.recipient()),
                edited(event, event.who(), "consent", event.recipient()),
                edited(event, event.who(), "episode", "Dr. B."),
                edited(event, event.who(), "episode", null));
        for (AuditEvent edit : edits) {
            List<AuditEntry> entries = copy();
            entries.set(1, new AuditEntry(edit, entries.get(1).hash()));
            assertThat(changed(entries).verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.BROKEN, 1));
        }
    }

    private static AuditEvent edited(AuditEvent event, Author who, String type, String recipient) {
        return new AuditEvent(
                event.at(),
                who,
                event.action(),
                type,
                event.key(),
                event.client(),
                event.outcome(),
                event.purpose(),
                event.basis(),
                event.kinds(),
                recipient);
    }

    @Test
    void findsAnEventThatWasTakenOut() {
        for (int gone = 0; gone < 2; gone++) {
            List<AuditEntry> entries = copy();
            entries.remove(gone);
            assertThat(changed(entries).verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.BROKEN, gone));
        }
        List<AuditEntry> entries = copy();
        entries.remove(2);
        assertThat(changed(entries).verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.SHORTENED, null));
    }

    @Test
    void findsEventsThatWereMoved() {
        List<AuditEntry> entries = copy();
        Collections.swap(entries, 1, 2);
        assertThat(changed(entries).verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.BROKEN, 1));
    }

    @Test
    void findsAnEventThatWasPutIn() {
        List<AuditEntry> entries = copy();
        entries.add(1, AuditEntry.after(entries.get(0).hash(), event(Action.READ, "2026-03-07T19:00:00Z")));
        assertThat(changed(entries).verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.BROKEN, 2));
        assertThat(changed(Arrays.asList(entries.get(0), null)).verify(TRAIL.anchor()))
                .isEqualTo(new Verdict(Found.BROKEN, 1));
    }

    @Test
    void findsAChainThatWasWrittenAnew() {
        AuditTrail anew = AuditTrail.startingAt(GENESIS)
                .append(event(Action.READ, "2026-03-07T18:00:00Z"))
                .append(event(Action.READ, "2026-03-08T18:00:00Z"))
                .append(event(Action.UPDATE, "2026-03-09T18:00:00Z"));
        assertThat(anew.verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.REWRITTEN, null));
        AuditTrail elsewhere = AuditTrail.startingAt("a".repeat(64));
        assertThat(elsewhere.verify(TRAIL.anchor())).isEqualTo(new Verdict(Found.OTHER_GENESIS, null));
    }

    @Test
    void accountsForDisclosuresThatWereMade() {
        TimeSpan march = new TimeSpan(Instant.parse("2026-03-08T18:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(TRAIL.disclosures(CLIENT, march))
                .containsExactly(TRAIL.entries().get(1).event());
        assertThat(TRAIL.disclosures(ClientId.random(), march)).isEmpty();
        TimeSpan later = new TimeSpan(Instant.parse("2026-03-08T18:00:01Z"), null);
        assertThat(TRAIL.disclosures(CLIENT, later)).isEmpty();
        AuditEvent made = TRAIL.entries().get(1).event();
        AuditEvent refused = new AuditEvent(
                made.at(),
                made.who(),
                made.action(),
                made.type(),
                made.key(),
                made.client(),
                AuditEvent.Outcome.REFUSED,
                made.purpose(),
                made.basis(),
                made.kinds(),
                made.recipient());
        assertThat(AuditTrail.startingAt(GENESIS).append(refused).disclosures(CLIENT, march))
                .isEmpty();
    }

    @Test
    void refusesWhatCouldBeContent() {
        assertThatThrownBy(() ->
                        edited(TRAIL.entries().get(0).event(), new Author(Author.Kind.CLIENT, null), "Rowan K", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the type of a record is named in kebab-case");
        assertThatThrownBy(() -> AuditTrail.startingAt("ABC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a hash has 64 hexadecimal digits in lower case");
        assertThatThrownBy(() -> new Anchor(GENESIS, -1, GENESIS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chain has 0 events or more");
    }

    @Test
    void canBeReadBackAndStillFitsTogether() {
        AuditTrail read = Golden.DOCUMENTS.read(AuditTrail.class, Golden.DOCUMENTS.write(TRAIL));
        assertThat(read).isEqualTo(TRAIL);
        assertThat(read.verify(TRAIL.anchor()).intact()).isTrue();
        assertThat(read).hasToString("AuditTrail[entries=3]");
        assertThat(read.anchor()).hasToString("Anchor[count=3]");
    }
}
