package org.holdfast.core.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.core.Golden;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.session.DosingSession;
import org.junit.jupiter.api.Test;

class EpisodeTest {
    private static final String DOSING = """
            {"type":"dosing","id":"%s","status":"completed","zone":"UTC","ordinal":%d,"doses":[{"type":"bolus",\
            "kind":"initial","status":"completed","startedAt":{"precision":"exact","at":"%s"}}]}""";

    private static Episode episode(String sessions) {
        String json = """
                {"schema":"holdfast/episode/1","id":"e0000000-0000-4000-8000-000000000001",\
                "client":{"id":"7b1c0000-0000-4000-8000-0000000000a1"},"sessions":[%s]}""".formatted(sessions);
        return Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
    }

    private static String dosing(int ordinal, String at) {
        return DOSING.formatted("50000000-0000-4000-8000-00000000000" + ordinal, ordinal, at);
    }

    @Test
    void ordersDosesByWhenTheyHappenedAndNotByTheList() {
        Episode episode = episode(dosing(2, "2026-03-14T18:00:00Z") + "," + dosing(1, "2026-03-07T18:00:00Z"));
        assertThat(episode.dosed()).extracting(DosingSession::ordinal).containsExactly(1, 2);
        Episode misnumbered = episode(dosing(1, "2026-03-14T18:00:00Z") + "," + dosing(2, "2026-03-07T18:00:00Z"));
        assertThat(misnumbered.dosed()).extracting(DosingSession::ordinal).containsExactly(2, 1);
    }

    @Test
    void ordersDosesOfTheSameMomentByTheirNumber() {
        Episode episode = episode(dosing(2, "2026-03-07T18:00:00Z") + "," + dosing(1, "2026-03-07T18:00:00Z"));
        assertThat(episode.dosed()).extracting(DosingSession::ordinal).containsExactly(1, 2);
    }

    @Test
    void leavesOutSessionsWithoutADose() {
        String given = dosing(1, "2026-03-07T18:00:00Z");
        assertThat(episode(given.replace("\"initial\",\"status\":\"completed\"", "\"initial\",\"status\":\"not-done\""))
                        .dosed())
                .isEmpty();
        assertThat(episode(given.replace("\"initial\",\"status\":\"completed\"", "\"initial\",\"status\":\"unknown\""))
                        .dosed())
                .hasSize(1);
        assertThat(episode(given.replace("\"completed\",\"zone\"", "\"entered-in-error\",\"zone\""))
                        .dosed())
                .isEmpty();
    }

    @Test
    void refusesAMassForADoseThatWasNotDone() {
        String wrong = dosing(1, "2026-03-07T18:00:00Z")
                .replace(
                        "\"initial\",\"status\":\"completed\"",
                        "\"initial\",\"status\":\"not-done\",\"administered\":{\"value\":35,\"unit\":\"mg\"}");
        assertThatThrownBy(() -> episode(wrong)).hasMessageContaining("a dose that was not done has no mass");
    }

    @Test
    void refusesAnInfusionThatCertainlyEndsBeforeItStarts() {
        String infusion = dosing(1, "2026-03-07T18:00:00Z")
                .replace("\"bolus\"", "\"infusion\"")
                .replace("}}]}", "},\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T17:59:59Z\"}}]}");
        assertThatThrownBy(() -> episode(infusion)).hasMessageContaining("it ends before it starts");
        assertThat(episode(infusion.replace("17:59:59", "18:00:00")).dosed()).hasSize(1);
    }

    @Test
    void keepsAPrivateEntryFromTheTeam() {
        Episode episode = Golden.episode();
        Episode shared = episode.forTeam();
        assertThat(shared.journal()).extracting(JournalEntry::body).containsExactly("the river kept moving");
        assertThat(shared.audience()).isEqualTo(Episode.Audience.TEAM);
        assertThat(new String(Golden.DOCUMENTS.write(shared), UTF_8)).doesNotContain("this stays mine");
        assertThat(shared.sessions()).isEqualTo(episode.sessions());
        assertThat(shared.measures()).isEqualTo(episode.measures());
        assertThat(episode.journal()).hasSize(2);
    }

    @Test
    void takesAnEntryThatDoesNotSayAsPrivate() {
        String json = Golden.text("episode").replace("\"visibility\":\"private\",", "");
        Episode episode = Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
        assertThat(episode.journal().get(0).visibility()).isEqualTo(JournalEntry.Visibility.PRIVATE);
        assertThat(episode.forTeam().journal()).hasSize(1);
    }

    @Test
    void cannotBeChangedThroughItsLists() {
        assertThatThrownBy(() -> Golden.episode().journal().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Golden.episode().sessions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysNothingOfThePerson() {
        assertThat(Golden.episode()).hasToString("Episode[sessions=6]");
    }
}
