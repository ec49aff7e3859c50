package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.vocabulary.Modality;
import org.junit.jupiter.api.Test;

/** Which prompts stand beside the offered one, to swap to. */
class OrderTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Prompt OFFERED = prompt(Modality.REFLECTION, 2);

    private static Prompt prompt(Modality modality, int intensity) {
        return CATALOGUE.prompts().stream()
                .filter(prompt -> prompt.modality() == modality && prompt.intensity() == intensity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesTheNextTwoOfOtherKindsThanTheOfferedOneAndThanEachOther() {
        List<Prompt> ordered = List.of(
                OFFERED,
                prompt(Modality.REFLECTION, 1),
                prompt(Modality.JOURNALING, 1),
                prompt(Modality.JOURNALING, 2),
                prompt(Modality.CREATIVE, 2),
                prompt(Modality.CONVERSATION, 1));
        assertThat(Order.swaps(ordered)).containsExactly(ordered.get(2), ordered.get(4));
    }

    @Test
    void passesOverANearOneIfNeitherSwapWouldBeLight() {
        List<Prompt> ordered = List.of(
                OFFERED, prompt(Modality.JOURNALING, 2), prompt(Modality.CREATIVE, 2), prompt(Modality.CREATIVE, 1));
        assertThat(Order.swaps(ordered)).containsExactly(ordered.get(1), ordered.get(3));
    }

    @Test
    void offersOneSwapAloneIfNoOtherIsLight() {
        List<Prompt> ordered = List.of(OFFERED, prompt(Modality.JOURNALING, 2), prompt(Modality.CREATIVE, 2));
        assertThat(Order.swaps(ordered)).containsExactly(ordered.get(1));
        assertThat(Order.swaps(List.of(OFFERED))).isEmpty();
    }
}
