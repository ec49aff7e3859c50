package org.holdfast.prompts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.Review;
import org.holdfast.prompts.wording.Passage;
import org.holdfast.prompts.wording.WordingLinter;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void holdsItsPromptsAndGroundings() {
        assertThat(CATALOGUE.prompts()).hasSize(144).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(CATALOGUE.groundings()).hasSize(20);
        assertThat(CATALOGUE.evidence()).hasSize(11);
    }

    @Test
    void saysOfEveryTextThatNobodyHasReviewedIt() {
        assertThat(CATALOGUE.prompts())
                .allSatisfy(p ->
                        assertThat(p.editions()).extracting(Edition::review).containsOnly(Review.DRAFT));
        assertThat(CATALOGUE.groundings())
                .allSatisfy(g ->
                        assertThat(g.editions()).extracting(Edition::review).containsOnly(Review.DRAFT));
    }

    @Test
    void givesEveryPromptAWayOutThatLeadsOutward() {
        assertThat(CATALOGUE.prompts())
                .allSatisfy(p -> assertThat(p.groundings())
                        .anyMatch(id -> CATALOGUE.findGrounding(id).anchor() == Anchor.EXTERNAL));
    }

    @Test
    void saysInSpanishWhatComesNoNearerThanTwoAndAllGroundings() {
        assertThat(CATALOGUE.prompts())
                .allSatisfy(
                        p -> assertThat(p.edition("es").isPresent()).as(p.id()).isEqualTo(p.intensity() <= 2));
        assertThat(CATALOGUE.groundings())
                .allSatisfy(g -> assertThat(g.edition("es")).as(g.id()).isPresent());
        assertThat(CATALOGUE.languages()).containsExactly("en", "es");
        assertThat(CATALOGUE.blocked()).isEmpty();
    }

    @Test
    void hasEveryTextReadByTheLinterOfItsLanguage() {
        for (WordingLinter linter : WordingLinter.shipped()) {
            for (Prompt prompt : CATALOGUE.prompts()) {
                if (prompt.edition(linter.language()).isPresent()) {
                    String text = CATALOGUE.text(linter.language(), prompt.textKey());
                    assertThat(linter.check(new Passage(prompt.id(), Passage.Kind.INVITATION, text, prompt.tags())))
                            .isEmpty();
                    assertThat(linter.readability(text))
                            .isEqualTo(prompt.edition(linter.language())
                                    .orElseThrow()
                                    .readability());
                }
            }
        }
    }

    @Test
    void speaksPlainSpanish() {
        assertThat(CATALOGUE.text("es", "prompt.early.weather.text"))
                .isEqualTo(
                        "Si tu \u00e1nimo de hoy fuera el clima, \u00bfqu\u00e9 clima har\u00eda? Puedes ponerle un nombre y"
                                + " mirarlo como a trav\u00e9s de una ventana.");
        assertThat(CATALOGUE.findText("es", "prompt.mid.not-yet.text")).isNull();
    }

    @Test
    void breathIsOneGroundingOfTwentyAndNeverTheFirst() {
        assertThat(CATALOGUE.groundings())
                .filteredOn(g -> g.uses().contains("breath"))
                .extracting(Grounding::id)
                .containsExactly("ground.slow-out-breath");
        assertThat(CATALOGUE.findGrounding("ground.slow-out-breath").fits()).containsExactly(Arousal.WITHIN);
        assertThat(CATALOGUE.groundings().get(0).id()).isEqualTo("ground.name-today");
    }

    @Test
    void hasNoGroundingThatNobodyIsEverLedTo() {
        assertThat(CATALOGUE.groundings())
                .allMatch(g -> !g.bestFor().isEmpty()
                        || CATALOGUE.prompts().stream()
                                .anyMatch(p -> p.groundings().contains(g.id())));
    }

    @Test
    void findsByIdAndSaysWhenThereIsNone() {
        assertThat(CATALOGUE.find("no.such")).isNull();
        assertThat(CATALOGUE.findGrounding("no.such")).isNull();
        assertThatThrownBy(() -> CATALOGUE.get("no.such")).hasMessage("no prompt of that id among the 144 of holdfast");
        assertThatThrownBy(() -> CATALOGUE.text("en", "k")).hasMessage("no text 'k'");
        assertThatThrownBy(() -> CATALOGUE.text("fr", "k"))
                .hasMessage("the catalogue has no words in that language; it has [en, es]");
        assertThat(CATALOGUE.findText("fr", "k")).isNull();
        assertThat(CATALOGUE.findText("en", "prompt.early.weather.note")).isNull();
        assertThat(List.of(CATALOGUE.id(), CATALOGUE.version())).containsExactly("holdfast", "2026.11.0");
    }

    @Test
    void lapsesAReviewAfterItsLastDay() {
        var day = java.time.LocalDate.of(2026, 6, 20);
        Edition edition = new Edition(
                "en", java.math.BigDecimal.ONE, Review.CLINICALLY_REVIEWED, "clinician", day.minusYears(1), day);
        assertThat(edition.reviewed(Review.CLINICALLY_REVIEWED, day)).isTrue();
        assertThat(edition.reviewed(Review.CLINICALLY_REVIEWED, day.plusDays(1)))
                .isFalse();
        assertThat(edition.reviewed(Review.DRAFT, day.plusDays(1))).isTrue();
        assertThat(edition.reviewed(Review.LIVED_EXPERIENCE_REVIEWED, day)).isFalse();
        Edition retired = new Edition("en", java.math.BigDecimal.ONE, Review.RETIRED, null, null, null);
        assertThat(retired.reviewed(Review.DRAFT, day)).isFalse();
    }
}
