package org.holdfast.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceNotesTest {
    private static final List<EvidenceNote> NOTES = EvidenceNotes.shipped().notes();

    private static EvidenceNote note(String id) {
        return NOTES.stream().filter(note -> note.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void showsBothSides() {
        assertThat(NOTES).extracting(EvidenceNote::id).doesNotHaveDuplicates();
        assertThat(NOTES)
                .extracting(EvidenceNote::direction)
                .contains(
                        EvidenceNote.Direction.BENEFIT,
                        EvidenceNote.Direction.NO_DIFFERENCE,
                        EvidenceNote.Direction.AGAINST);
        assertThat(note("abdallah-2022").direction()).isEqualTo(EvidenceNote.Direction.NO_DIFFERENCE);
        assertThat(note("abdallah-2022").participants()).isEqualTo(158);
    }

    @Test
    void speaksBothLanguagesAndFallsBackToEnglish() {
        EvidenceNote duek = note("duek-2023");
        assertThat(duek.finding(Locale.forLanguageTag("es-MX"))).contains("por igual");
        assertThat(duek.finding(Locale.ENGLISH)).contains("fell equally").isEqualTo(duek.finding(Locale.GERMAN));
    }

    @Test
    void eachNoteHasASourceAndAStatusAndBothLanguages() {
        assertThat(NOTES).allSatisfy(note -> {
            assertThat(note.basis().sources()).isNotEmpty();
            assertThat(note.basis().sourceStatus()).isNotNull();
            assertThat(note.finding()).containsOnlyKeys("en", "es");
        });
    }

    @Test
    void standsInTheReadmeToo() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(NOTES)
                .filteredOn(note -> note.design() != EvidenceNote.Design.HYPOTHESIS)
                .flatExtracting(note -> note.basis().sources())
                .filteredOn(source -> source.startsWith("doi:"))
                .map(source -> source.split(" ", 2)[0])
                .allSatisfy(doi -> assertThat(readme).contains(doi));
    }

    @Test
    void promisesNothing() {
        Stream<String> words = NOTES.stream()
                .flatMap(note -> note.finding().values().stream())
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+")));
        assertThat(words).doesNotContain("cure", "cures", "cura", "heal", "heals", "sana", "rewire", "rewires", "safe");
    }
}
