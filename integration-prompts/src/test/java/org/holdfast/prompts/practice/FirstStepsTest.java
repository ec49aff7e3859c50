package org.holdfast.prompts.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.holdfast.core.integration.Insight;
import org.holdfast.core.integration.IntegrationDomain;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Modality;
import org.junit.jupiter.api.Test;

class FirstStepsTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final FirstSteps STEPS = new FirstSteps(
            CATALOGUE,
            new PromptSelector(CATALOGUE, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped()));
    private static final Instant NOW = Instant.parse("2026-06-20T16:00:00Z");

    private static RequestBuilder calm() {
        Instant dose = NOW.minus(Duration.ofDays(20));
        return SelectionRequest.at(NOW, ZoneId.of("Europe/Madrid"), 7)
                .consented(true)
                .distress(Distress.rated(2))
                .arousal(Arousal.WITHIN)
                .feelsUnreal(false)
                .dosing(new DosingTimes(dose, dose.plusSeconds(9_000), null))
                .signals(List.of())
                .place("ES", "en");
    }

    private static List<FirstStep> from(IntegrationDomain domain, RequestBuilder request) {
        return STEPS.from(List.of(domain), request.build());
    }

    @Test
    void leadsFromAPartOfLifeToShortLightActions() {
        List<FirstStep> steps = from(IntegrationDomain.NATURE, calm());
        assertThat(steps)
                .extracting(FirstStep::prompt)
                .containsExactly("mid.one-growing-thing", "later.for-a-place-you-like", "early.moving-water");
        assertThat(steps).extracting(FirstStep::minutes).containsExactly(5, 6, 5);
        assertThat(steps).extracting(FirstStep::domain).containsOnly(IntegrationDomain.NATURE);
        assertThat(steps.get(0).text())
                .isEqualTo(CATALOGUE.text(
                        "en", CATALOGUE.get("mid.one-growing-thing").textKey()));
        assertThat(steps.get(0).exit()).startsWith("You can stop here");
    }

    @Test
    void givesActionsBeforeMovingAndMakingAndNothingElse() {
        for (IntegrationDomain domain : IntegrationDomain.values()) {
            List<FirstStep> steps = from(domain, calm());
            assertThat(steps).hasSizeBetween(1, 3);
            assertThat(steps).allSatisfy(step -> {
                Prompt prompt = CATALOGUE.get(step.prompt());
                assertThat(prompt.intensity()).isLessThanOrEqualTo(1);
                assertThat(prompt.modality()).isIn(Modality.VALUES_ACTION, Modality.SOMATIC, Modality.CREATIVE);
                assertThat(prompt.domain().name()).isEqualTo(domain.name());
            });
        }
        assertThat(STEPS.from(List.of(), calm().build())).isEmpty();
    }

    @Test
    void keepsToEveryRuleOfTheChoice() {
        assertThat(from(IntegrationDomain.NATURE, calm().distress(Distress.rated(9))))
                .isEmpty();
        assertThat(from(IntegrationDomain.NATURE, calm().consented(false))).isEmpty();
        assertThat(from(IntegrationDomain.NATURE, calm().place("ES", null))).isEmpty();
        assertThat(from(IntegrationDomain.BODY, calm().avoidedTags(List.of(ContentTag.BODY_CARE))))
                .extracting(FirstStep::prompt)
                .doesNotContain("early.sign-for-night", "early.kind-to-body");
        assertThat(from(IntegrationDomain.BODY, calm()))
                .extracting(FirstStep::prompt)
                .startsWith("early.kind-to-body", "early.sign-for-night");
    }

    @Test
    void isNeverGivenWhatAnInsightSays() {
        for (Class<?> type : List.of(FirstSteps.class, FirstStep.class)) {
            assertThat(Arrays.stream(type.getMethods()).map(Method::getParameterTypes))
                    .noneMatch(types -> List.of(types).contains(Insight.class));
        }
        assertThat(from(IntegrationDomain.NATURE, calm()).get(0)).hasToString("FirstStep[mid.one-growing-thing]");
    }
}
