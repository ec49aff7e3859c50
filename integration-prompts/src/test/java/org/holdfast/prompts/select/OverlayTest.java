package org.holdfast.prompts.select;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.catalogue.OverlayLoader;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.Assertion;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;

/** An overlay can only keep back (I-22): whatever the state, what it leaves open was open before. */
class OverlayTest {
    private static final SelectionPolicy POLICY = SelectionPolicy.shipped().allowingDrafts();
    private static final PromptSelector BEFORE =
            new PromptSelector(Catalogue.shipped(), POLICY, CrisisDirectory.shipped());

    private static PromptSelector with(String overlay) {
        Catalogue laid = new OverlayLoader(CatalogueLoader.shipped())
                .load(
                        Catalogue.shipped(),
                        "overlay.json",
                        ("{\"schema\": \"holdfast/prompt-overlay/1\", \"id\": \"ours\", \"version\": \"1\", " + overlay
                                        + "}")
                                .getBytes(UTF_8),
                        Map.of());
        return new PromptSelector(laid, POLICY, CrisisDirectory.shipped());
    }

    private static Decision decision(PromptSelector selector, RequestBuilder request, String id) {
        return selector.select(request.build()).decisions().stream()
                .filter(decision -> decision.prompt().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsABlockedPromptBackAndSaysSo() {
        PromptSelector selector = with("\"block\": [\"early.weather\"]");
        assertThat(decision(BEFORE, Requests.calm(3), "early.weather").verdict())
                .isNotEqualTo(Decision.Verdict.WITHHELD);
        for (ClinicianLimits limits : new ClinicianLimits[] {null, ClinicianLimits.upTo(4)}) {
            RequestBuilder asked = Requests.calm(3).limits(limits).preferences(Preferences.choosing("early.weather"));
            assertThat(decision(selector, asked, "early.weather").reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReasonCode.BLOCKED_BY_CLINICIAN);
        }
        assertThat(selector.select(Requests.calm(3).build()).basis().catalogue())
                .endsWith("+ours.1");
    }

    @Test
    void opensNothingThatWasNotOpen() {
        PromptSelector selector = with("\"block\": [\"mid.less-heavy\"], \"tighten\": ["
                + "{\"prompt\": \"early.weather\", \"intensity\": 2},"
                + "{\"prompt\": \"mid.one-word\", \"addTags\": [\"family\"]},"
                + "{\"prompt\": \"later.same-and-different\", \"addPrerequisites\": [\"therapist-present\"]}]");
        for (Integer day : Arrays.asList(null, 0, 1, 4, 5, 14, 15, 91)) {
            for (int distress = 0; distress <= 10; distress++) {
                for (Arousal arousal : Arousal.values()) {
                    for (Assertion therapist : new Assertion[] {null, Requests.THERAPIST}) {
                        RequestBuilder state = Requests.calm(day)
                                .distress(Distress.rated(distress))
                                .arousal(arousal)
                                .grounded(Requests.GROUNDED)
                                .therapist(therapist);
                        assertThat(Requests.eligible(selector.select(state.build())))
                                .isSubsetOf(Requests.eligible(BEFORE.select(state.build())));
                    }
                }
            }
        }
        assertThat(decision(selector, Requests.calm(3).limits(ClinicianLimits.upTo(1)), "early.weather")
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.CAP_CLINICIAN);
        assertThat(decision(selector, Requests.calm(7).avoidedTags(List.of(ContentTag.FAMILY)), "mid.one-word")
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.YOUR_TOPIC_LIST);
    }
}
