package org.holdfast.prompts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody's corner of the catalogue is empty: whatever the phase, the mood and the likes, there is a choice. */
class SpreadTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static List<Prompt> where(Predicate<Prompt> holds) {
        return CATALOGUE.prompts().stream().filter(holds).toList();
    }

    /** What may be offered in almost any state: little, and not looking inward. */
    private static boolean light(Prompt prompt) {
        return prompt.intensity() <= 1 && prompt.anchor() != Anchor.INTERNAL;
    }

    @ParameterizedTest
    @EnumSource(Modality.class)
    void hasAFairShareOfEachModality(Modality modality) {
        assertThat(where(prompt -> prompt.modality() == modality)).hasSizeGreaterThanOrEqualTo(19);
    }

    @ParameterizedTest
    @EnumSource(Domain.class)
    void hasAFairShareOfEachDomain(Domain domain) {
        assertThat(where(prompt -> prompt.domain() == domain)).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void hasAFairShareOfEachPhase(Phase phase) {
        assertThat(where(prompt -> prompt.phases().contains(phase))).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void isLightForTheMostPartAndSeldomComesNear() {
        List<Integer> counts = IntStream.rangeClosed(0, 4)
                .mapToObj(intensity ->
                        where(prompt -> prompt.intensity() == intensity).size())
                .toList();
        assertThat(counts).containsExactly(12, 79, 42, 8, 3);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void hasSomethingLightOfEveryKindInEveryPhase(Phase phase) {
        List<Prompt> light = where(prompt -> prompt.phases().contains(phase) && light(prompt));
        assertThat(light).extracting(Prompt::modality).contains(Modality.values());
        assertThat(light).extracting(Prompt::domain).contains(Domain.values());
    }

    @ParameterizedTest
    @EnumSource(ContentTag.class)
    void leavesAChoiceInEveryPhaseToWhoeverAvoidsATopic(ContentTag avoided) {
        for (Phase phase : Phase.values()) {
            assertThat(where(prompt -> prompt.phases().contains(phase)
                            && light(prompt)
                            && !prompt.tags().contains(avoided)))
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void keepsMemoriesOfTraumaForATherapist() {
        assertThat(where(prompt -> prompt.intensity() == 4))
                .allMatch(prompt -> prompt.prerequisites().contains(Prerequisite.THERAPIST_PRESENT))
                .allMatch(prompt -> prompt.tags().contains(ContentTag.TRAUMA_MEMORY));
    }

    @Test
    void leavesTheDaysAfterADoseToGroundingsWhenNothingMayComeNear() {
        assertThat(where(prompt -> prompt.intensity() == 0))
                .allMatch(prompt -> prompt.phases().equals(List.of(Phase.PREPARATION))
                        || prompt.phases().equals(List.of(Phase.SESSION_DAY)));
    }

    @Test
    void saysNothingTwice() {
        List<String> texts = new ArrayList<>();
        CATALOGUE.prompts().forEach(prompt -> texts.add(CATALOGUE.text("en", prompt.textKey())));
        CATALOGUE.groundings().forEach(grounding -> texts.add(CATALOGUE.text("en", grounding.textKey())));
        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void keepsMostGroundingsForWhoeverAvoidsATopic() {
        for (ContentTag avoided : ContentTag.values()) {
            assertThat(CATALOGUE.groundings())
                    .filteredOn(grounding -> !grounding.avoidIf().contains(avoided))
                    .hasSizeGreaterThanOrEqualTo(16);
        }
    }
}
