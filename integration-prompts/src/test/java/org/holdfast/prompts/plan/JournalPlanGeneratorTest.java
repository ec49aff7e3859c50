package org.holdfast.prompts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.Planned;
import org.holdfast.prompts.select.OfferWords;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.junit.jupiter.api.Test;

class JournalPlanGeneratorTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final SelectionPolicy POLICY = SelectionPolicy.shipped();
    private static final JournalPlanGenerator GENERATOR = new JournalPlanGenerator(PlanShape.shipped(), POLICY);
    private static final Instant DOSE = Instant.parse("2026-06-10T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate LONG_BEFORE = DAY.minusDays(100);

    private static PlanRequest request(Instant... doses) {
        return PlanRequest.of(List.of(doses), MADRID, LONG_BEFORE);
    }

    private static List<String> days(JournalPlan plan, LocalDate dose) {
        return plan.slots().stream()
                .map(slot -> java.time.temporal.ChronoUnit.DAYS.between(dose, slot.date()) + " " + slot.intent())
                .toList();
    }

    private static Instant daysLater(int days) {
        return DOSE.plus(Duration.ofDays(days));
    }

    @Test
    void spreadsSmallTimesAroundOneDose() {
        JournalPlan plan = GENERATOR.generate(request(DOSE));
        assertThat(days(plan, DAY))
                .containsExactly(
                        "-7 hopes",
                        "-5 limits",
                        "-3 people",
                        "-1 question",
                        "0 three-words",
                        "1 catch",
                        "2 body-or-nature",
                        "3 side-by-side",
                        "4 small-step",
                        "7 old-idea",
                        "8 outdoors",
                        "10 what-matters",
                        "14 look-back",
                        "28 same-and-different",
                        "56 habit",
                        "90 rough-days");
        assertThat(plan.shape()).isEqualTo("holdfast-default 2026.11.0");
        assertThat(plan.on(DAY.plusDays(2)))
                .containsExactly(new PlanSlot(
                        DAY.plusDays(2),
                        "body-or-nature",
                        1,
                        List.of(Modality.SOMATIC, Modality.CREATIVE),
                        List.of(Domain.BODY, Domain.NATURE),
                        10));
        assertThat(plan.on(DAY.plusDays(5))).isEmpty();
        assertThat(plan.on(DAY.plusDays(2)).get(0).planned())
                .isEqualTo(
                        new Planned(List.of(Modality.SOMATIC, Modality.CREATIVE), List.of(Domain.BODY, Domain.NATURE)));
    }

    @Test
    void givesADayToTheDoseThatIsNearest() {
        // The second dose is a week after the first: its own day comes before all, then the first days after a dose,
        // then preparation, and no later day of the first course comes in between.
        JournalPlan plan = GENERATOR.generate(request(DOSE, daysLater(7)));
        assertThat(days(plan, DAY))
                .containsExactly(
                        "-7 hopes",
                        "-5 limits",
                        "-3 people",
                        "-1 question",
                        "0 three-words",
                        "1 catch",
                        "2 body-or-nature",
                        "3 side-by-side",
                        "4 small-step",
                        "6 question",
                        "7 three-words",
                        "8 catch",
                        "9 body-or-nature",
                        "10 side-by-side",
                        "11 small-step",
                        "14 old-idea",
                        "15 outdoors",
                        "17 what-matters",
                        "21 look-back",
                        "28 same-and-different",
                        "35 same-and-different",
                        "56 habit",
                        "63 habit",
                        "90 rough-days",
                        "97 rough-days");
    }

    @Test
    void restsWhereTheNearerDoseRests() {
        // Day 28 of the first dose is day 6 of the second, a day of rest.
        JournalPlan plan = GENERATOR.generate(request(DOSE, daysLater(22)));
        assertThat(plan.on(DAY.plusDays(28))).isEmpty();
        assertThat(plan.on(DAY.plusDays(29))).extracting(PlanSlot::intent).containsExactly("old-idea");
    }

    @Test
    void twoDosesOnOneDayAreOne() {
        assertThat(GENERATOR.generate(request(DOSE, DOSE.plus(Duration.ofHours(3)))))
                .isEqualTo(GENERATOR.generate(request(DOSE)));
    }

    @Test
    void plansNothingWithoutADose() {
        assertThat(GENERATOR.generate(request()).slots()).isEmpty();
    }

    @Test
    void leavesAvoidedDaysFreeAndMovesNothing() {
        LocalDate avoided = DAY.plusDays(3);
        JournalPlan plan = GENERATOR.generate(
                new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(avoided), null, null));
        List<PlanSlot> expected =
                new ArrayList<>(GENERATOR.generate(request(DOSE)).slots());
        expected.removeIf(slot -> slot.date().equals(avoided));
        assertThat(plan.slots()).isEqualTo(expected);
    }

    @Test
    void whatHasPassedIsGoneAndNothingIsMadeUpFor() {
        JournalPlan whole = GENERATOR.generate(request(DOSE));
        JournalPlan later = GENERATOR.generate(PlanRequest.of(List.of(DOSE), MADRID, DAY.plusDays(3)));
        assertThat(later).isEqualTo(whole.upcoming(DAY.plusDays(3)));
        assertThat(days(later, DAY)).startsWith("3 side-by-side", "4 small-step", "7 old-idea");
    }

    @Test
    void keepsToTheDaysAWeekThatAPersonWants() {
        PlanRequest two = new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(), 2, null);
        assertThat(days(GENERATOR.generate(two), DAY))
                .containsExactly(
                        "-7 hopes",
                        "-5 limits",
                        "-1 question",
                        "0 three-words",
                        "7 old-idea",
                        "8 outdoors",
                        "14 look-back",
                        "28 same-and-different",
                        "56 habit",
                        "90 rough-days");
        Map<LocalDate, Long> weeks = GENERATOR.generate(two).slots().stream()
                .collect(
                        Collectors.groupingBy(slot -> JournalPlanGenerator.weekOf(slot.date()), Collectors.counting()));
        assertThat(weeks.values()).allMatch(count -> count <= 2).contains(2L);
        assertThat(JournalPlanGenerator.weekOf(LocalDate.of(2026, 6, 14))).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(JournalPlanGenerator.weekOf(LocalDate.of(2026, 6, 15))).isEqualTo(LocalDate.of(2026, 6, 15));
        PlanRequest none = new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(), 0, null);
        assertThat(GENERATOR.generate(none).slots()).isEmpty();
    }

    @Test
    void wishesAndLimitsOnlyTakeAway() {
        ClinicianLimits limits =
                new ClinicianLimits(1, null, List.of(Modality.JOURNALING, Modality.CONVERSATION), null, 4);
        JournalPlan plan =
                GENERATOR.generate(new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, limits, List.of(), null, 8));
        assertThat(plan.slots())
                .isNotEmpty()
                .allMatch(slot -> slot.maxIntensity() <= 1 && slot.minutes() <= 4)
                .allMatch(slot -> !slot.modalities().contains(Modality.JOURNALING));
        assertThat(plan.on(DAY.plusDays(3))).isEmpty(); // journaling alone
        assertThat(plan.on(DAY.plusDays(1)).get(0).modalities()).containsExactly(Modality.CREATIVE);
        PlanRequest noTime = new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(), null, 0);
        assertThat(GENERATOR.generate(noTime).slots()).isEmpty();
        PlanRequest eight = new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(), null, 8);
        assertThat(GENERATOR.generate(eight).on(DAY.plusDays(7)).get(0).minutes())
                .isEqualTo(8);
    }

    private static final String SHAPE = """
            {"schema":"holdfast/plan-shape/1","id":"ours","version":"1",\
            "provenance":{"origin":"practice","jurisdiction":"ES","sourceStatus":"one-secondary",\
            "checkedOn":"2026-11-25","sources":["our team"]},\
            "limits":{"slotsADay":2,"minutesADay":20,"provenance":{"origin":"design","jurisdiction":"any",\
            "checkedOn":"2026-11-25","sources":[]}},\
            "days":[{"day":5,"slots":[{"intent":"near","maxIntensity":3,"modalities":["journaling"],"domains":[],"minutes":10}]},\
            {"day":6,"slots":[{"intent":"near","maxIntensity":3,"modalities":["creative"],"domains":[],"minutes":15},\
            {"intent":"light","maxIntensity":1,"modalities":[],"domains":[],"minutes":5}]},\
            {"day":7,"slots":[{"intent":"near","maxIntensity":3,"modalities":[],"domains":[],"minutes":10}]}]}""";

    private static PlanShape shape(String from, String to) {
        assertThat(SHAPE).contains(from);
        return PlanShape.read("ours.json", SHAPE.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void neverPlansSomethingNearOnTwoDaysInARow() {
        JournalPlan plan = new JournalPlanGenerator(shape("\"ours\"", "\"ours\""), POLICY).generate(request(DOSE));
        assertThat(plan.slots()).extracting(PlanSlot::maxIntensity).containsExactly(3, 2, 1, 3);
        assertThat(plan.shape()).isEqualTo("ours 1");
    }

    @Test
    void aDayThatStaysFreeIsNoReasonToRestTheNext() {
        JournalPlan plan = new JournalPlanGenerator(shape("\"ours\"", "\"ours\""), POLICY)
                .generate(new PlanRequest(
                        List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(DAY.plusDays(5)), null, null));
        assertThat(plan.slots()).extracting(PlanSlot::maxIntensity).containsExactly(3, 1, 2);
    }

    @Test
    void sharesTheMinutesOfADayInTheOrderOfTheShape() {
        JournalPlan plan = new JournalPlanGenerator(shape("\"ours\"", "\"ours\""), POLICY)
                .generate(new PlanRequest(List.of(DOSE), MADRID, LONG_BEFORE, null, List.of(), null, 17));
        assertThat(plan.on(DAY.plusDays(6))).extracting(PlanSlot::minutes).containsExactly(15, 2);
    }

    @Test
    void refusesAShapeThatAsksForTooMuch() {
        assertThatThrownBy(() -> shape("\"minutes\":15", "\"minutes\":16"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("ours.json: /days/1/slots: too-much: asks for more than the limits of a day");
        assertThatThrownBy(() -> shape("\"slotsADay\":2", "\"slotsADay\":1"))
                .hasMessage("ours.json: /days/1/slots: too-much: asks for more than the limits of a day");
        assertThatThrownBy(() -> shape("\"day\":6", "\"day\":5"))
                .hasMessage("ours.json: /days/1/day: not-rising: days stand in rising order, each once");
        assertThatThrownBy(() -> shape("\"maxIntensity\":1", "\"maxIntensity\":4"))
                .hasMessage(
                        "ours.json: /days/1/slots/1/maxIntensity: out-of-range: expected a whole number from 0 to 3");
        assertThatThrownBy(() -> shape("\"maxIntensity\":1", "\"maxIntensity\":-1"))
                .hasMessage(
                        "ours.json: /days/1/slots/1/maxIntensity: out-of-range: expected a whole number from 0 to 3");
        assertThatThrownBy(() -> shape("\"day\":5", "\"day\":0"))
                .hasMessage(
                        "ours.json: /days/0/slots/0/maxIntensity: out-of-range: expected a whole number from 0 to 1");
        assertThatThrownBy(() -> shape("\"minutes\":5", "\"minutes\":0"))
                .hasMessage("ours.json: /days/1/slots/1/minutes: out-of-range: expected a whole number of at least 1");
        assertThat(shape("\"minutes\":15", "\"minutes\":14").days()).hasSize(3);
    }

    @Test
    void refusesImpossibleWishes() {
        assertThatThrownBy(() -> new PlanRequest(List.of(), MADRID, DAY, null, List.of(), 8, null))
                .hasMessage("days a week must lie between 0 and 7");
        assertThatThrownBy(() -> new PlanRequest(List.of(), MADRID, DAY, null, List.of(), -1, null))
                .hasMessage("days a week must lie between 0 and 7");
        assertThatThrownBy(() -> new PlanRequest(List.of(), MADRID, DAY, null, List.of(), null, -1))
                .hasMessage("minutes must not be negative");
        assertThat(new PlanRequest(List.of(), MADRID, DAY, null, List.of(), 7, 0))
                .isNotNull();
    }

    @Test
    void theZoneDecidesOnWhichDayADoseFalls() {
        Instant night = Instant.parse("2026-06-10T23:30:00Z");
        JournalPlan madrid = GENERATOR.generate(PlanRequest.of(List.of(night), MADRID, LONG_BEFORE));
        JournalPlan newYork =
                GENERATOR.generate(PlanRequest.of(List.of(night), ZoneId.of("America/New_York"), LONG_BEFORE));
        assertThat(days(madrid, DAY.plusDays(1))).isEqualTo(days(newYork, DAY));
    }

    @Test
    void standsStillWhereClocksChange() {
        // Clocks in Madrid skip 02:00 to 03:00 on 29 March 2026: day 1 of this dose.
        LocalDate day = LocalDate.of(2026, 3, 28);
        JournalPlan plan =
                GENERATOR.generate(PlanRequest.of(List.of(Instant.parse("2026-03-28T09:00:00Z")), MADRID, day));
        assertThat(days(plan, day)).startsWith("0 three-words", "1 catch", "2 body-or-nature", "3 side-by-side");
        List<CalendarEntry> entries = plan.calendar(LocalTime.of(2, 30), OfferWords.english());
        assertThat(entries.get(1).start()).hasToString("2026-03-29T03:30+02:00[Europe/Madrid]");
        assertThat(entries.get(2).start()).hasToString("2026-03-30T02:30+02:00[Europe/Madrid]");
        assertThat(entries.get(1).length()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void showsOneNeutralEntryADayInACalendar() {
        JournalPlan plan = new JournalPlanGenerator(shape("\"ours\"", "\"ours\""), POLICY).generate(request(DOSE));
        List<CalendarEntry> entries = plan.calendar(LocalTime.of(18, 0), OfferWords.english());
        assertThat(entries).extracting(CalendarEntry::title).containsOnly("Time for you");
        assertThat(entries)
                .extracting(CalendarEntry::length)
                .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(10));
        assertThat(plan.calendar(LocalTime.of(18, 0), OfferWords.spanish()))
                .extracting(CalendarEntry::title)
                .containsOnly("Un rato para ti");
        for (OfferWords words : List.of(OfferWords.english(), OfferWords.spanish())) {
            assertThat(words.line("plan.title").toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("ketamin", "trauma", "dos", "session", "sesión", "therap", "terapia");
        }
    }

    @Test
    void hasWordsForEveryIntent() {
        for (PlanShape.Day day : PlanShape.shipped().days()) {
            for (PlanShape.Slot slot : day.slots()) {
                assertThat(OfferWords.english().line("plan.intent." + slot.intent()))
                        .isNotBlank();
                assertThat(OfferWords.spanish().line("plan.intent." + slot.intent()))
                        .isNotBlank();
            }
        }
    }

    @Test
    void i28HoldsForAnyDosesLimitsAndWishes() {
        Random random = new Random(28);
        for (int i = 0; i < 3_000; i++) {
            PlanRequest request = random(random);
            JournalPlan plan = GENERATOR.generate(request);
            assertThat(GENERATOR.generate(request)).isEqualTo(plan);
            Map<LocalDate, List<PlanSlot>> byDay = plan.slots().stream().collect(Collectors.groupingBy(PlanSlot::date));
            byDay.forEach((date, slots) -> {
                assertThat(slots).hasSizeLessThanOrEqualTo(2);
                assertThat(slots.stream().mapToInt(PlanSlot::minutes).sum()).isLessThanOrEqualTo(20);
                assertThat(near(slots) && near(byDay.getOrDefault(date.plusDays(1), List.of())))
                        .isFalse();
                assertThat(request.freeDates()).doesNotContain(date);
                assertThat(date).isAfterOrEqualTo(request.from());
            });
            for (Instant dose : request.doses()) {
                assertThat(plan.on(LocalDate.ofInstant(dose, request.zone())))
                        .allMatch(slot -> slot.maxIntensity() <= 1);
            }
            assertThat(plan.slots()).isSortedAccordingTo(java.util.Comparator.comparing(PlanSlot::date));
        }
    }

    private static boolean near(List<PlanSlot> slots) {
        return slots.stream().anyMatch(slot -> slot.maxIntensity() >= 3);
    }

    private static PlanRequest random(Random random) {
        List<Instant> doses = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            doses.add(DOSE.plus(Duration.ofHours(random.nextInt(24 * 60))));
        }
        List<String> zones = List.of("Europe/Madrid", "Pacific/Apia", "America/New_York", "Australia/Lord_Howe");
        return new PlanRequest(
                doses,
                ZoneId.of(zones.get(random.nextInt(4))),
                DAY.plusDays(random.nextInt(60) - 30),
                random.nextBoolean() ? null : ClinicianLimits.upTo(random.nextInt(5)),
                List.of(DAY.plusDays(random.nextInt(40)), DAY.plusDays(random.nextInt(40))),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(8)),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(40)));
    }

    @Test
    void i29ReadsBackWhatItWroteAndRefusesWhatItDoesNotKnow() throws Exception {
        Documents documents = Documents.strict();
        JournalPlan plan = GENERATOR
                .generate(PlanRequest.of(List.of(DOSE), MADRID, DAY.plusDays(2)))
                .upcoming(DAY.plusDays(80));
        byte[] written = documents.write(plan);
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("""
                        {"schema":"holdfast/journal-plan/1","shape":"holdfast-default 2026.11.0",\
                        "zone":"Europe/Madrid","slots":[{"date":"2026-09-08","intent":"rough-days","maxIntensity":2,\
                        "modalities":["journaling"],"domains":["lifestyle"],"minutes":10}]}""");
        assertThat(documents.read(JournalPlan.class, written)).isEqualTo(plan);
        byte[] more = new String(written, StandardCharsets.UTF_8)
                .replace("\"minutes\":10", "\"minutes\":10,\"text\":\"x\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> documents.read(JournalPlan.class, more)).isInstanceOf(DocumentException.class);
    }

    @Test
    void i31SaysNothingOfDays() {
        JournalPlan plan = GENERATOR.generate(request(DOSE));
        assertThat(plan).hasToString("JournalPlan[slots=16]");
        assertThat(plan.slots().get(0)).hasToString("PlanSlot[...]");
        assertThat(request(DOSE)).hasToString("PlanRequest[...]");
        assertThat(plan.calendar(LocalTime.NOON, OfferWords.english()).get(0)).hasToString("CalendarEntry[...]");
    }

    @Test
    void saysWhereTheShapeComesFrom() {
        PlanShape shape = PlanShape.shipped();
        assertThat(shape.provenance().origin()).isEqualTo(org.holdfast.core.policy.Provenance.Origin.DESIGN);
        assertThat(shape.provenance().sources()).isEmpty();
        assertThat(shape.limits().provenance().sources())
                .containsExactly("Price 2022, doi:10.1176/appi.ajp.20220216 (abstract)");
    }
}
