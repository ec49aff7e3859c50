package org.holdfast.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.holdfast.checks.Silence;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.catalogue.DayWindow;
import org.holdfast.prompts.catalogue.Evidence;
import org.holdfast.prompts.catalogue.Grounding;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.events.PromptEvent;
import org.holdfast.prompts.plan.PlanShape;
import org.holdfast.prompts.policy.CapRow;
import org.holdfast.prompts.policy.Loosening;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.practice.FirstStep;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Basis;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Exits;
import org.holdfast.prompts.select.OfferedGrounding;
import org.holdfast.prompts.select.OfferedPrompt;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.wording.Passage;
import org.holdfast.prompts.wording.ReadingFormula;
import org.holdfast.prompts.wording.WordingRules;
import org.junit.jupiter.api.Test;

class PromptsSilenceTest {
    private static final WordingRules.Ease EASE =
            new WordingRules.Ease(ReadingFormula.FLESCH_KINCAID, BigDecimal.ONE, 1, "us");

    @Test
    void noPublicRecordSaysWhatItHolds() {
        Silence.below("org.holdfast.prompts")
                .sample(Distress.class, () -> Distress.rated(7))
                .sample(
                        SafetySignal.class,
                        () -> new SafetySignal(
                                SafetySignal.Level.REVIEW,
                                SafetySignal.Source.CLINICIAN,
                                null,
                                Instant.parse("2071-03-07T13:05:00Z"),
                                null))
                .sample(SelectionPolicy.class, SelectionPolicy::shipped)
                .sample(DayWindow.class, () -> new DayWindow(1, 4))
                .mayName(Prompt.class, "id")
                .mayName(Grounding.class, "id")
                .mayName(Evidence.class, "id")
                .mayName(Passage.class, "key")
                .mayName(CapRow.class, "rule")
                .mayName(WordingRules.class, "language")
                .mayName(WordingRules.Ease.class, "source")
                .sample(WordingRules.Ease.class, () -> EASE)
                .mayName(WordingRules.Family.class, "id", "source")
                .mayName(Decision.class, "prompt")
                .mayName(OfferedPrompt.class, "id")
                .mayName(OfferedGrounding.class, "id")
                .mayName(Loosening.class, "of")
                .mayName(PlanShape.class, "id", "version")
                .mayName(PlanShape.Slot.class, "intent")
                .mayName(FirstStep.class, "prompt")
                .mayName(PromptEvent.OfPrompt.class, "prompt")
                .mayName(PromptEvent.OfGrounding.class, "grounding")
                .sample(ZonedDateTime.class, () -> ZonedDateTime.parse("2071-03-07T13:05:00Z"))
                .mayName(Basis.class, "catalogue", "policy")
                .mayName(Exits.class, "skip", "swap", "pause", "ground", "leave", "help")
                .sample(WordingRules.Trigger.class, () -> new WordingRules.Trigger(List.of("word"), List.of()))
                .sample(WordingRules.Family.class, () -> new WordingRules.Family("id", "us", List.of("x"), null))
                .sample(
                        WordingRules.class,
                        () -> new WordingRules(
                                "en", EASE, 1, 1, 1, 1, List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of(), Map.of(), List.of(), List.of(), Map.of()))
                .hearsNothing();
    }

    @Test
    void aRequestSaysNothingOfDistressTopicsOrDates() {
        SelectionRequest request = SelectionRequest.at(Instant.parse("2071-03-07T13:05:00Z"), ZoneId.of("UTC"), 4)
                .distress(Distress.rated(8))
                .arousal(Arousal.HYPER)
                .avoidedTags(List.of(ContentTag.FAMILY))
                .limits(ClinicianLimits.upTo(2))
                .build();
        assertThat(request).hasToString("SelectionRequest[...]");
        assertThat(request.limits()).hasToString("ClinicianLimits[...]");
    }
}
