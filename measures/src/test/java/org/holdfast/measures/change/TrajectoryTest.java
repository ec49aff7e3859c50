package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days are counted from 1 March 2026; forms are filled in at noon and doses given at nine. */
class TrajectoryTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final Wording OFFICIAL = new Wording(Wording.Status.ATTESTED, "form");

    @Test
    void keepsTheFourQuestionsApart() {
        Comparison change =
                monthly(doses(10), form(5, 46), form(45, 28)).fromBaseline().get(0);
        assertThat(codes(change.reliableChange()))
                .isEqualTo("marx-15:reliable-improvement marx-18:reliable-improvement");
        assertThat(codes(change.clinicallySignificantChange()))
                .isEqualTo("marx-28+marx-15:recovered marx-28+marx-18:recovered");
        assertThat(codes(change.importance())).isEqualTo("blanchard-9-12:important-improvement");
        assertThat(change.withheld()).isEmpty();
        assertThat(change.days()).isEqualTo(40);
        assertThat(change.difference()).contains(new BigDecimal("-18"));
        assertThat(change.percent().orElseThrow().rounded()).isEqualTo("39.1");
        assertThat(change).hasToString("Comparison[1 to 2]");
    }

    @Test
    void saysWhereEachThresholdComesFrom() {
        Verdict verdict = monthly(doses(10), form(5, 52), form(45, 31))
                .fromBaseline()
                .get(0)
                .reliableChange()
                .get(0);
        assertThat(verdict.threshold().population()).contains("veterans");
        assertThat(verdict.threshold().sources()).isNotEmpty();
    }

    @Test
    void reportsDeteriorationAsPlainly() {
        Comparison change =
                monthly(doses(10), form(5, 20), form(45, 38)).fromBaseline().get(0);
        assertThat(codes(change.reliableChange()))
                .isEqualTo("marx-15:reliable-deterioration marx-18:reliable-deterioration");
        assertThat(codes(change.clinicallySignificantChange()))
                .isEqualTo("marx-28+marx-15:deteriorated marx-28+marx-18:deteriorated");
        assertThat(codes(change.importance())).isEqualTo("blanchard-9-12:important-deterioration");
    }

    @Test
    void seesAFallBackToTheStartOnlyFromTheBestScore() {
        Trajectory trajectory =
                monthly(doses(10), form(5, 50), form(45, 30), form(80, 48), form(120, 29), form(160, 44));
        assertThat(trajectory.fromBaseline().stream()
                        .map(Comparison::difference)
                        .map(d -> d.orElseThrow().intValue()))
                .containsExactly(-20, -2, -21, -6);
        List<Comparison> best = trajectory.fromBest();
        assertThat(best)
                .extracting(Comparison::toString)
                .containsExactly(
                        "Comparison[1 to 2]", "Comparison[2 to 3]", "Comparison[2 to 4]", "Comparison[4 to 5]");
        assertThat(codes(best.get(1).reliableChange()))
                .isEqualTo("marx-15:reliable-deterioration marx-18:reliable-deterioration");
        assertThat(codes(best.get(3).reliableChange()))
                .isEqualTo("marx-15:reliable-deterioration marx-18:no-reliable-change");
    }

    @Test
    void findsTheBestOfAScaleThatRunsUpwards() {
        Trajectory trajectory =
                Trajectory.of("percent", doses(), List.of(who5(0, 5), who5(14, 20), who5(28, 10), who5(42, 12)));
        assertThat(trajectory.fromBest())
                .extracting(Comparison::toString)
                .containsExactly("Comparison[1 to 2]", "Comparison[2 to 3]", "Comparison[2 to 4]");
        assertThat(trajectory.fromBaseline().get(0).percent().orElseThrow().rounded())
                .isEqualTo("75.0");
    }

    @Test
    void keepsTheFirstOfTwoEqualBestScores() {
        Trajectory upwards =
                Trajectory.of("percent", doses(), List.of(who5(0, 5), who5(14, 20), who5(28, 20), who5(42, 12)));
        assertThat(upwards.fromBest().get(2)).hasToString("Comparison[2 to 4]");
        Trajectory downwards = monthly(doses(), form(0, 50), form(40, 30), form(80, 30), form(120, 40));
        assertThat(downwards.fromBest().get(2)).hasToString("Comparison[2 to 4]");
    }

    @Test
    void refusesTwoFormsOfOneDay() {
        ScoreResult evening = result("pcl-5", 20, 4, 31, at(5, 20), "en", AnswerSheet.Mode.SELF);
        assertThat(monthly(doses(), form(5, 52), TimePoint.of(evening)).refusals())
                .containsExactly(Refusal.DATE_TWICE);
    }

    @Test
    void withholdsVerdictsFromWordsThatAreNotOfficial() {
        AnswerSheet sheet = form(45, 31).result().sheet();
        ScoreResult other = Scorer.of(INSTRUMENTS.get("pcl-5"))
                .score(new AnswerSheet(
                        "pcl-5", null, sheet.completedAt(), sheet.mode(), "en", null, sheet.answers(), null));
        Trajectory trajectory = monthly(doses(), form(5, 52), TimePoint.of(other));
        assertThat(trajectory.refusals()).isEmpty();
        assertThat(trajectory.fromBaseline().get(0).withheld()).containsExactly(Refusal.WORDING_NOT_OFFICIAL);
        assertThat(trajectory.fromBaseline().get(0).reliableChange()).isEmpty();
    }

    @Test
    void takesTheLastScoreBeforeTheFirstDose() {
        Trajectory trajectory = monthly(doses(10), form(2, 60), form(8, 46), missed(9), form(45, 40));
        assertThat(trajectory.fromBaseline()).extracting(Comparison::toString).containsExactly("Comparison[2 to 4]");
        assertThat(trajectory.beforeTreatment()).extracting(Point::number).containsExactly(1, 2);
        assertThat(monthly(doses(), form(2, 60), form(8, 46)).fromBaseline())
                .extracting(Comparison::toString)
                .containsExactly("Comparison[1 to 2]");
    }

    @Test
    void withholdsWhatLooksBackBeforeTheFirstDose() {
        Trajectory trajectory = monthly(doses(10), form(5, 52), form(39, 31), form(40, 31));
        Comparison early = trajectory.fromBaseline().get(0);
        assertThat(early.withheld()).containsExactly(Refusal.WINDOW_OVERLAPS_DOSE);
        assertThat(early.reliableChange()).isEmpty();
        assertThat(early.difference()).contains(new BigDecimal("-21"));
        assertThat(early.to().marks()).containsExactly(Mark.COVERS_TIME_BEFORE_DOSE);
        assertThat(early.to().percentBeforeDose()).isEqualTo(3);
        assertThat(early.endpoint(response("50")).outcome()).isEqualTo(EndpointReading.Outcome.WITHHELD);
        assertThat(trajectory.fromBaseline().get(1).withheld()).isEmpty();
        assertThat(trajectory.points().get(2).percentBeforeDose()).isZero();
    }

    @Test
    void speaksOfTheTimeDuringTreatmentWhereDosesAreClose() {
        Trajectory trajectory = monthly(doses(10, 20, 30), form(5, 52), form(45, 31));
        Comparison change = trajectory.fromBaseline().get(0);
        assertThat(change.withheld()).isEmpty();
        assertThat(change.to().marks()).containsExactly(Mark.COVERS_TIME_BEFORE_DOSE);
        assertThat(change.to().percentBeforeDose()).isEqualTo(50);
        assertThat(change.to().dosesBefore()).isEqualTo(3);
        assertThat(change.to().daysSinceDose()).isEqualTo(15);
        assertThat(change.from().daysSinceDose()).isNull();
        assertThat(change.from().percentBeforeDose()).isNull();
    }

    @Test
    void takesNoBaselineFromTheTimeOfAnEarlierDose() {
        Treatment second = new Treatment(ZoneOffset.UTC, List.of(at(0, 9)), List.of(at(20, 9)));
        Trajectory trajectory = monthly(second, form(10, 52), form(60, 31));
        assertThat(trajectory.refusals()).containsExactly(Refusal.BASELINE_OVERLAPS_DOSE);
        assertThat(trajectory.fromBaseline()).isEmpty();
        assertThat(trajectory.fromBest()).isEmpty();
        assertThat(trajectory.beforeTreatment()).isEmpty();
        assertThat(trajectory.points()).hasSize(2);
        Treatment later = new Treatment(ZoneOffset.UTC, List.of(at(0, 9)), List.of(at(35, 9)));
        assertThat(monthly(later, form(30, 52), form(65, 31)).refusals()).isEmpty();
        assertThat(monthly(later, form(10, 55), missed(20), form(30, 52), form(65, 31))
                        .beforeTreatment())
                .extracting(Point::number)
                .containsExactly(3);
    }

    @Test
    void doesWithoutBaselineNothing() {
        assertThat(monthly(doses(1), form(5, 52), form(60, 31)).refusals()).containsExactly(Refusal.NO_BASELINE);
        Trajectory empty = monthly(doses(), missed(3));
        assertThat(empty.refusals()).containsExactly(Refusal.NO_BASELINE);
        assertThat(empty.points().get(0).marks()).containsExactly(Mark.MISSED);
        assertThat(empty.suddenShifts(shifts())).isEmpty();
    }

    @Test
    void leavesMissingPointsMissing() {
        Trajectory trajectory = monthly(doses(10), form(5, 52), missed(40), blank(70), form(101, 31));
        assertThat(trajectory.points())
                .extracting(Point::score)
                .containsExactly(new BigDecimal("52"), null, null, new BigDecimal("31"));
        assertThat(trajectory.points().get(2).marks()).containsExactly(Mark.UNSCORABLE);
        assertThat(trajectory.fromBaseline())
                .extracting(Comparison::toString)
                .containsExactly("Comparison[1 to 3]", "Comparison[1 to 4]");
        assertThat(trajectory.fromBaseline().get(0).withheld()).containsExactly(Refusal.UNSCORABLE);
        assertThat(trajectory.fromBaseline().get(0).percent()).isEmpty();
        assertThat(trajectory.fromBest().get(1)).hasToString("Comparison[1 to 4]");
    }

    @Test
    void refusesDatesThatAreNotInOrder() {
        assertThat(monthly(doses(), form(5, 52), form(4, 31)).refusals()).containsExactly(Refusal.DATES_UNORDERED);
        assertThat(monthly(doses(), form(5, 52), form(5, 31)).refusals()).containsExactly(Refusal.DATE_TWICE);
        assertThat(monthly(doses(), form(5, 52), missed(5)).refusals()).containsExactly(Refusal.DATE_TWICE);
        TimePoint undated = new TimePoint(null, form(5, 52).result());
        Trajectory trajectory = monthly(doses(), undated, form(6, 31));
        assertThat(trajectory.refusals()).containsExactly(Refusal.DATE_MISSING);
        assertThat(trajectory.points()).isEmpty();
        assertThat(trajectory.fromBaseline()).isEmpty();
    }

    @Test
    void refusesFormsThatDiffer() {
        TimePoint week = TimePoint.of(result("pcl-5-week", 20, 4, 31, at(45, 12), "en", AnswerSheet.Mode.SELF));
        assertThat(monthly(doses(), form(5, 52), week).refusals()).containsExactly(Refusal.INSTRUMENT_DIFFERS);
        TimePoint other = TimePoint.of(result("pcl-5", 20, 4, 31, at(45, 12), "es", AnswerSheet.Mode.READ_ALOUD));
        assertThat(monthly(doses(), form(5, 52), form(30, 40), other).refusals())
                .containsExactly(Refusal.LANGUAGE_DIFFERS, Refusal.MODE_DIFFERS);
    }

    @Test
    void refusesTwoWindowsUnderOneName() throws IOException {
        String file = "/org/holdfast/measures/instruments/pcl-5/1.0.0/definition.json";
        try (InputStream in = Objects.requireNonNull(Instruments.class.getResourceAsStream(file))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("P1M", "P7D");
            Instrument changed = Instrument.read(Documents.strict(), "pcl-5", json.getBytes(StandardCharsets.UTF_8));
            ScoreResult other = Scorer.of(changed).score(form(45, 31).result().sheet());
            Trajectory trajectory = monthly(doses(), form(5, 52), TimePoint.of(other));
            assertThat(trajectory.refusals()).containsExactly(Refusal.RECALL_DIFFERS);
            assertThat(Change.between(form(5, 52).result(), other, "total").difference())
                    .isEmpty();
        }
    }

    @Test
    void countsDaysOnTheCalendarOfThePlace() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        // The clocks went forward on 29 March 2026: from 12:00 on the 28th to 11:30 on 4 April are seven days less 90
        // minutes.
        Treatment course = Treatment.of(madrid, List.of(Instant.parse("2026-03-28T11:00:00Z")));
        Point clean = week(course, "2026-03-28T08:00:00Z", "2026-04-04T09:30:00Z");
        assertThat(clean.daysSinceDose()).isEqualTo(7);
        assertThat(clean.percentBeforeDose()).isZero();
        assertThat(clean.marks()).doesNotContain(Mark.COVERS_TIME_BEFORE_DOSE);
        Point late = week(course, "2026-03-28T08:00:00Z", "2026-04-03T21:59:59Z");
        assertThat(late.daysSinceDose()).isEqualTo(6);
        assertThat(late.marks()).contains(Mark.COVERS_TIME_BEFORE_DOSE);
        assertThat(week(course, "2026-03-28T08:00:00Z", "2026-04-03T22:00:00Z").daysSinceDose())
                .isEqualTo(7);
    }

    @Test
    void countsADoseOnlyOnceItWasGiven() {
        Treatment course = Treatment.of(ZoneOffset.UTC, List.of(at(10, 9)));
        assertThat(course.dosesBefore(at(10, 9))).isZero();
        assertThat(course.dosesBefore(at(10, 9).plusMillis(1))).isEqualTo(1);
        assertThat(course).hasToString("Treatment[doses=1]");
        String order = "doses must be in the order of time, each once";
        List<Instant> twice = List.of(at(10, 9), at(10, 9));
        assertThatThrownBy(() -> Treatment.of(ZoneOffset.UTC, twice)).hasMessage(order);
        List<Instant> one = List.of(at(10, 9));
        assertThatThrownBy(() -> new Treatment(ZoneOffset.UTC, one, one)).hasMessage(order);
    }

    @Test
    void readsAnEndpointOnlyAsTheCallerNamesIt() {
        Trajectory trajectory = Trajectory.of(
                "total", doses(10), List.of(phq9(5, 20), phq9(24, 10), phq9(40, 11), phq9(60, 4), phq9(80, 5)));
        Endpoint response = response("50");
        Endpoint remission =
                new Endpoint.Remission("remission-5", new BigDecimal("4"), new BigDecimal("10"), "adults", "NQF 0710");
        assertThat(outcomes(trajectory, response)).isEqualTo("reached not-reached reached reached");
        assertThat(outcomes(trajectory, remission)).isEqualTo("not-reached not-reached reached not-reached");
        Trajectory mild = Trajectory.of("total", doses(10), List.of(phq9(5, 9), phq9(40, 4)));
        assertThat(outcomes(mild, remission)).isEqualTo("start-does-not-qualify");
        Trajectory nine = Trajectory.of("total", doses(10), List.of(phq9(5, 10), phq9(40, 4)));
        assertThat(outcomes(nine, remission)).isEqualTo("reached");
        Trajectory well = Trajectory.of("total", doses(10), List.of(phq9(5, 0), phq9(40, 4)));
        assertThat(outcomes(well, response)).isEqualTo("undefined");
        assertThat(well.points().get(0).marks()).containsExactly(Mark.BEST_POSSIBLE_SCORE);
        assertThat(response.population()).isEqualTo("adults");
        assertThat(response.source()).isEqualTo("protocol");
    }

    @Test
    void readsAnEndpointOfAScaleWithoutThresholds() {
        Trajectory trajectory = Trajectory.of("percent", doses(), List.of(who5(0, 5), who5(20, 15)));
        Comparison change = trajectory.fromBaseline().get(0);
        assertThat(change.withheld()).containsExactly(Refusal.NO_VERIFIED_THRESHOLD);
        Endpoint well =
                new Endpoint.Remission("above-50", new BigDecimal("52"), new BigDecimal("48"), "adults", "protocol");
        assertThat(change.endpoint(well).outcome()).isEqualTo(EndpointReading.Outcome.REACHED);
        Endpoint better = new Endpoint.Remission("above-60", new BigDecimal("64"), null, "adults", "protocol");
        assertThat(change.endpoint(better).outcome()).isEqualTo(EndpointReading.Outcome.NOT_REACHED);
        Endpoint worse =
                new Endpoint.Remission("low", new BigDecimal("52"), new BigDecimal("16"), "adults", "protocol");
        assertThat(change.endpoint(worse).outcome()).isEqualTo(EndpointReading.Outcome.START_DOES_NOT_QUALIFY);
    }

    @Test
    void refusesAnEndpointWithoutSource() {
        String message = "an endpoint needs a name, a population and a source";
        assertThatThrownBy(() -> new Endpoint.Response("r", BigDecimal.TEN, "adults", " "))
                .hasMessage(message);
        assertThatThrownBy(() -> new Endpoint.Remission("r", BigDecimal.TEN, null, "", "s"))
                .hasMessage(message);
        String range = "a response lies above 0 and up to 100 per cent";
        assertThatThrownBy(() -> response("0")).hasMessage(range);
        assertThatThrownBy(() -> response("100.1")).hasMessage(range);
        assertThat(response("100").id()).isEqualTo("response");
    }

    @Test
    void readsSuddenShiftsFromItsPoints() {
        Trajectory trajectory = Trajectory.of(
                "total",
                doses(23),
                List.of(missed(0), weekly(8, 58), weekly(15, 55), weekly(30, 39), weekly(37, 40), weekly(44, 43)));
        SuddenShift step = trajectory.suddenShifts(shifts()).get(2);
        assertThat(step.outcome()).isEqualTo(SuddenShift.Outcome.GAIN);
        assertThat(trajectory.points().get(2).dosesBefore()).isZero();
        assertThat(trajectory.points().get(3).dosesBefore()).isEqualTo(1);
        assertThat(trajectory.suddenShifts(shifts()).get(0).outcome()).isEqualTo(SuddenShift.Outcome.CANNOT_BE_JUDGED);
    }

    @Test
    void marksFormsWhoseWindowsOverlap() {
        Trajectory trajectory =
                Trajectory.of("total", doses(), List.of(phq9(0, 9), phq9(13, 9), missed(20), phq9(27, 9)));
        assertThat(trajectory.points().get(1).marks()).containsExactly(Mark.OVERLAPS_FORM_BEFORE);
        assertThat(trajectory.points().get(3).marks()).isEmpty();
    }

    @Test
    void knowsNoWindowOfAFormAboutNow() {
        TimePoint before = TimePoint.of(result("cadss-6", 6, 4, 1, at(5, 12), "en", AnswerSheet.Mode.SELF));
        TimePoint after = TimePoint.of(result("cadss-6", 6, 4, 12, at(11, 12), "en", AnswerSheet.Mode.SELF));
        Comparison change = Trajectory.of("total", doses(10), List.of(before, after))
                .fromBaseline()
                .get(0);
        assertThat(change.withheld()).containsExactly(Refusal.NO_VERIFIED_THRESHOLD, Refusal.WINDOW_NOT_FIXED);
        assertThat(change.to().marks()).containsExactly(Mark.WINDOW_NOT_FIXED);
        assertThat(change.to().percentBeforeDose()).isNull();
        assertThat(change.from().marks()).isEmpty();
    }

    @Test
    void saysNothingOfThePerson() {
        Trajectory trajectory = monthly(doses(10), form(5, 52), missed(45));
        assertThat(trajectory).hasToString("Trajectory[total points=2]");
        assertThat(trajectory.points().get(0)).hasToString("Point[1]");
        assertThat(missed(4)).hasToString("TimePoint[missed]");
        assertThat(form(4, 3)).hasToString("TimePoint[answered]");
        assertThat(response("50")).hasToString("Response[...]");
        assertThat(Mark.COVERS_TIME_BEFORE_DOSE.code()).isEqualTo("covers-time-before-dose");
        assertThat(Refusal.WINDOW_OVERLAPS_DOSE.code()).isEqualTo("window-overlaps-dose");
    }

    private static SuddenShifts shifts() {
        FirstCriterion ten = new FirstCriterion(BigDecimal.TEN, "protocol");
        return SuddenShifts.of(SuddenShiftRule.shipped(), ten, SuddenShifts.Variant.POOLED_T);
    }

    private static Endpoint response(String percent) {
        return new Endpoint.Response("response", new BigDecimal(percent), "adults", "protocol");
    }

    private static String outcomes(Trajectory trajectory, Endpoint endpoint) {
        return trajectory.fromBaseline().stream()
                .map(comparison -> comparison.endpoint(endpoint).outcome().code())
                .collect(Collectors.joining(" "));
    }

    private static Point week(Treatment course, String before, String after) {
        List<TimePoint> forms = new ArrayList<>();
        for (String at : List.of(before, after)) {
            forms.add(TimePoint.of(result("pcl-5-week", 20, 4, 30, Instant.parse(at), "en", AnswerSheet.Mode.SELF)));
        }
        return Trajectory.of("total", course, forms).points().get(1);
    }

    private static Trajectory monthly(Treatment treatment, TimePoint... forms) {
        return Trajectory.of("total", treatment, List.of(forms));
    }

    private static Treatment doses(int... days) {
        List<Instant> doses = new ArrayList<>();
        for (int day : days) {
            doses.add(at(day, 9));
        }
        return Treatment.of(ZoneOffset.UTC, doses);
    }

    private static Instant at(int day, int hour) {
        return START.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private static TimePoint missed(int day) {
        return TimePoint.missed(at(day, 12));
    }

    private static TimePoint form(int day, int total) {
        return TimePoint.of(result("pcl-5", 20, 4, total, at(day, 12), "en", AnswerSheet.Mode.SELF));
    }

    private static TimePoint weekly(int day, int total) {
        return TimePoint.of(result("pcl-5-week", 20, 4, total, at(day, 12), "en", AnswerSheet.Mode.SELF));
    }

    private static TimePoint phq9(int day, int total) {
        return TimePoint.of(result("phq-9", 9, 3, total, at(day, 12), "en", AnswerSheet.Mode.SELF));
    }

    private static TimePoint who5(int day, int total) {
        return TimePoint.of(result("who-5", 5, 5, total, at(day, 12), "en", AnswerSheet.Mode.SELF));
    }

    private static TimePoint blank(int day) {
        return TimePoint.of(result("pcl-5", 20, 4, null, at(day, 12), "en", AnswerSheet.Mode.SELF));
    }

    private static ScoreResult result(
            String instrument,
            int items,
            int most,
            @Nullable Integer total,
            Instant at,
            String language,
            AnswerSheet.Mode mode) {
        int[] codes = new int[items];
        int left = total == null ? 0 : total;
        for (int i = 0; i < items; i++) {
            codes[i] = total == null && i == 0 ? -1 : Math.min(most, left);
            left -= Math.min(most, left);
        }
        return Scorer.of(INSTRUMENTS.get(instrument))
                .score(new AnswerSheet(instrument, null, at, mode, language, OFFICIAL, cadss(instrument, codes), null));
    }

    /** The items of the short form keep the numbers of the long one. */
    private static Map<String, Answer> cadss(String instrument, int[] codes) {
        if (!instrument.equals("cadss-6")) {
            return Sheets.codes(codes);
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<String> items = INSTRUMENTS.get(instrument).items();
        for (int i = 0; i < codes.length; i++) {
            answers.put(items.get(i), Answer.of(codes[i]));
        }
        return answers;
    }

    private static String codes(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.threshold().id()
                        + (verdict.with() == null ? "" : "+" + verdict.with())
                        + ":" + verdict.outcome().code())
                .collect(Collectors.joining(" "));
    }
}
