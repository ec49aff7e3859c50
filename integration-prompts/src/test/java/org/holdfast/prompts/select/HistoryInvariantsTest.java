package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.core.json.Documents;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;

/** What holds for any history. Ten thousand are drawn from a fixed seed; the rules are computed here a second time. */
class HistoryInvariantsTest {
    private static final int COUNT = 10_000;
    private static final List<Case> CASES = cases();
    private static final Set<ContentTag> MEANING =
            EnumSet.of(ContentTag.SELF_WORTH, ContentTag.DIFFICULT_FEELINGS, ContentTag.MEMORIES);
    private static final Set<Modality> KINDER = EnumSet.of(Modality.SOMATIC, Modality.CREATIVE, Modality.VALUES_ACTION);

    private record Case(SelectionRequest request, Offer offer, List<Prompt> open) {
        Stream<PastPrompt> of(String id) {
            return request.history().stream().filter(past -> past.prompt().equals(id));
        }

        boolean chosen(String id) {
            return request.preferences() != null
                    && id.equals(request.preferences().chosenPrompt());
        }

        Stream<PastPrompt> workedToday() {
            return request.history().stream()
                    .filter(past -> past.outcome() != PastPrompt.Outcome.SKIPPED && days(past.at()) == 0);
        }
    }

    private static List<Case> cases() {
        Random random = new Random(13);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            SelectionRequest request = Histories.random(random);
            Offer offer = StateGrid.SELECTOR.select(request);
            List<Prompt> open = offer.decisions().stream()
                    .filter(decision -> decision.verdict() != Decision.Verdict.WITHHELD)
                    .map(decision -> StateGrid.CATALOGUE.get(decision.prompt()))
                    .toList();
            cases.add(new Case(request, offer, open));
        }
        return cases;
    }

    private static long days(Instant at) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(at, Requests.ZONE), LocalDate.ofInstant(Requests.NOW, Requests.ZONE));
    }

    private static Prompt prompt(PastPrompt past) {
        return StateGrid.CATALOGUE.get(past.prompt());
    }

    @Test
    void drawsCasesThatMatter() {
        assertThat(CASES.stream().filter(c -> c.offer() instanceof Offer.OfPrompt))
                .hasSizeGreaterThan(4_000);
        assertThat(CASES.stream().filter(c -> c.offer() instanceof Offer.OfGrounding))
                .hasSizeGreaterThan(500);
        assertThat(CASES.stream().filter(c -> c.offer().careTeam() != null)).hasSizeGreaterThan(500);
        assertThat(CASES.stream()
                        .flatMap(c -> c.offer().decisions().stream())
                        .flatMap(d -> d.reasons().stream())
                        .map(Reason::code)
                        .distinct())
                .contains(
                        ReasonCode.RECENT,
                        ReasonCode.SKIPPED_TWICE,
                        ReasonCode.DAILY_BUDGET,
                        ReasonCode.ONE_DEEP_A_DAY,
                        ReasonCode.RUMINATION_GUARD,
                        ReasonCode.CAP_TITRATION,
                        ReasonCode.CAP_PENDULATION,
                        ReasonCode.CHOSEN_BY_PERSON);
    }

    @Test
    void i13NothingRepeatsBeforeItsTimeUnlessChosen() {
        for (Case c : CASES) {
            assertThat(c.open())
                    .noneMatch(prompt -> !c.chosen(prompt.id())
                            && c.of(prompt.id()).anyMatch(past -> days(past.at()) < prompt.repeatAfterDays()));
        }
    }

    @Test
    void i14WhatWasSkippedTwiceRestsAndStaysInReach() {
        for (Case c : CASES) {
            for (Prompt prompt : c.open()) {
                List<PastPrompt> skips = c.of(prompt.id())
                        .filter(past -> past.outcome() == PastPrompt.Outcome.SKIPPED)
                        .toList();
                boolean rests = skips.size() >= 2 && skips.stream().anyMatch(past -> days(past.at()) < 30);
                assertThat(rests && !c.chosen(prompt.id())).isFalse();
            }
            c.offer().decisions().stream()
                    .filter(decision -> c.chosen(decision.prompt()))
                    .forEach(decision -> assertThat(decision.reasons())
                            .extracting(Reason::code)
                            .doesNotContain(ReasonCode.RECENT, ReasonCode.SKIPPED_TWICE));
        }
    }

    @Test
    void i15SomethingLightFollowsSomethingNearAndOnlyOneIsNearADay() {
        for (Case c : CASES) {
            if (c.workedToday().anyMatch(past -> prompt(past).intensity() >= 3)) {
                assertThat(c.open()).noneMatch(prompt -> prompt.intensity() >= 3);
            }
            c.request().history().stream()
                    .filter(past -> past.outcome() != PastPrompt.Outcome.SKIPPED)
                    .max(Comparator.comparing(PastPrompt::at))
                    .filter(past -> days(past.at()) == 0 && prompt(past).intensity() >= 3)
                    .ifPresent(past -> assertThat(c.open()).noneMatch(prompt -> prompt.intensity() > 1));
        }
    }

    @Test
    void i16TheMinutesOfADayAreKept() {
        for (Case c : CASES) {
            int used = c.workedToday().mapToInt(past -> prompt(past).minutes()).sum();
            int limit = IntStream.of(
                            40,
                            c.request().limits() == null || c.request().limits().dailyMinutes() == null
                                    ? 40
                                    : c.request().limits().dailyMinutes(),
                            c.request().preferences() == null
                                            || c.request().preferences().dailyMinutes() == null
                                    ? 40
                                    : c.request().preferences().dailyMinutes())
                    .min()
                    .orElseThrow();
            assertThat(c.open()).noneMatch(prompt -> prompt.minutes() + used > limit);
        }
    }

    @Test
    void i17WhereThoughtsMayCircleMakingAndMovingRemain() {
        for (Case c : CASES) {
            long without = c.request().history().stream()
                    .filter(past -> past.outcome() != PastPrompt.Outcome.SKIPPED && days(past.at()) < 7)
                    .filter(past -> !Collections.disjoint(prompt(past).tags(), MEANING))
                    .filter(past -> !fell(past))
                    .count();
            boolean said = c.request().preferences() != null
                    && Boolean.TRUE.equals(c.request().preferences().circling());
            if (said || without >= 2) {
                assertThat(c.open())
                        .allMatch(prompt -> KINDER.contains(prompt.modality()) || prompt.domain() == Domain.NATURE);
            }
        }
    }

    private static boolean fell(PastPrompt past) {
        return rating(past.before()) != null
                && rating(past.after()) != null
                && rating(past.after()) < rating(past.before());
    }

    private static Integer rating(Distress distress) {
        return distress == null ? null : distress.rating();
    }

    @Test
    void r14TheCareTeamIsSuggestedWheneverHardMomentsKeepComing() {
        for (Case c : CASES) {
            Set<Instant> hard = new HashSet<>();
            c.request().checkIns().stream()
                    .filter(said -> (rating(said.distress()) != null && rating(said.distress()) >= 7)
                            || Boolean.TRUE.equals(said.feelsUnreal()))
                    .forEach(said -> hard.add(said.at()));
            c.request().history().stream()
                    .filter(past -> Stream.of(past.before(), past.after())
                            .anyMatch(said -> rating(said) != null && rating(said) >= 7))
                    .forEach(past -> hard.add(past.at()));
            if (rating(c.request().distress()) != null && rating(c.request().distress()) >= 7) {
                hard.add(c.request().at());
            }
            hard.removeIf(at -> days(at) >= 7);
            assertThat(c.offer().careTeam() != null).isEqualTo(hard.size() >= 3);
        }
    }

    @Test
    void i18TheSameRequestGivesTheSameBytes() throws Exception {
        Documents documents = Documents.strict();
        for (Case c : CASES.subList(0, 500)) {
            byte[] once = documents.write(c.offer());
            assertThat(documents.write(StateGrid.SELECTOR.select(c.request()))).isEqualTo(once);
            SelectionRequest copy = documents.read(SelectionRequest.class, documents.write(c.request()));
            assertThat(new String(documents.write(StateGrid.SELECTOR.select(copy)), StandardCharsets.UTF_8))
                    .isEqualTo(new String(once, StandardCharsets.UTF_8));
        }
    }

    @Test
    void theOrderOfAHistoryMeansNothing() {
        Random random = new Random(5);
        for (Case c : CASES.subList(0, 500)) {
            List<PastPrompt> shuffled = new ArrayList<>(c.request().history());
            Collections.shuffle(shuffled, random);
            SelectionRequest r = c.request();
            SelectionRequest other = new SelectionRequest(
                    r.at(),
                    r.zone(),
                    r.consented(),
                    r.distress(),
                    r.arousal(),
                    r.feelsUnreal(),
                    r.dosing(),
                    r.grounded(),
                    r.therapist(),
                    r.limits(),
                    r.avoidedTags(),
                    r.preferences(),
                    shuffled,
                    r.checkIns(),
                    r.planned(),
                    r.suggested(),
                    r.signals(),
                    r.country(),
                    r.language(),
                    r.seed());
            assertThat(StateGrid.SELECTOR.select(other)).isEqualTo(c.offer());
        }
    }

    @Test
    void i19EveryPromptHasOneDecisionAndAWithheldOneAHardReason() {
        Set<ReasonCode> soft = EnumSet.range(ReasonCode.FITS_TODAY, ReasonCode.OTHER_FITS_BETTER);
        for (Case c : CASES) {
            assertThat(c.offer().decisions())
                    .hasSize(144)
                    .allMatch(decision -> decision.verdict() == Decision.Verdict.WITHHELD
                            ? decision.reasons().stream().noneMatch(reason -> soft.contains(reason.code()))
                            : decision.reasons().stream().allMatch(reason -> soft.contains(reason.code())));
        }
    }

    @Test
    void i19TakingAReasonAwayOpensThePromptOrShowsTheNext() {
        int opened = 0;
        for (Case c : CASES.subList(0, 2_000)) {
            if (c.request().avoidedTags().isEmpty()) {
                continue;
            }
            Offer without = StateGrid.SELECTOR.select(withoutTopics(c.request()));
            for (int i = 0; i < 144; i++) {
                Decision before = c.offer().decisions().get(i);
                Decision after = without.decisions().get(i);
                List<Reason> left = new ArrayList<>(before.reasons());
                boolean listed = left.removeIf(reason -> reason.code() == ReasonCode.YOUR_TOPIC_LIST);
                if (listed && left.isEmpty()) {
                    assertThat(after.verdict()).isNotEqualTo(Decision.Verdict.WITHHELD);
                    opened++;
                } else if (before.verdict() == Decision.Verdict.WITHHELD) {
                    assertThat(after.reasons()).isEqualTo(left);
                }
            }
        }
        assertThat(opened).isGreaterThan(100);
    }

    private static SelectionRequest withoutTopics(SelectionRequest r) {
        return new SelectionRequest(
                r.at(),
                r.zone(),
                r.consented(),
                r.distress(),
                r.arousal(),
                r.feelsUnreal(),
                r.dosing(),
                r.grounded(),
                r.therapist(),
                r.limits(),
                List.of(),
                r.preferences(),
                r.history(),
                r.checkIns(),
                r.planned(),
                r.suggested(),
                r.signals(),
                r.country(),
                r.language(),
                r.seed());
    }

    @Test
    void i21AllWaysOutStandInEveryOffer() {
        Exits exits = OfferWords.english().exits();
        assertThat(CASES).allMatch(c -> c.offer().exits().equals(exits));
    }

    @Test
    void titrationTakesOneStepBackAfterARise() {
        for (Case c : CASES) {
            c.request().history().stream()
                    .filter(past -> past.outcome() != PastPrompt.Outcome.SKIPPED)
                    .max(Comparator.comparing(PastPrompt::at))
                    .filter(past -> rating(past.before()) != null && rating(past.after()) != null)
                    .filter(past -> rating(past.after()) - rating(past.before()) >= 2)
                    .ifPresent(past -> assertThat(c.open()).noneMatch(prompt -> prompt.intensity() > 3));
        }
    }
}
