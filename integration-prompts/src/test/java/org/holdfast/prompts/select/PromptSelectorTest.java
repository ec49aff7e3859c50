package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.junit.jupiter.api.Test;

class PromptSelectorTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final PromptSelector SELECTOR =
            new PromptSelector(CATALOGUE, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());

    @Test
    void offersAPromptWithItsWayOut() {
        Offer offer = SELECTOR.select(Requests.calm(3).build());
        assertThat(offer).isInstanceOfSatisfying(Offer.OfPrompt.class, prompt -> {
            assertThat(prompt.prompt().groundings()).isNotEmpty();
            assertThat(prompt.swaps()).hasSize(2);
            assertThat(prompt.decisions()).hasSize(40);
        });
    }
}
