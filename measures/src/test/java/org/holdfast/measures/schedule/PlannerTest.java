package org.holdfast.measures.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.schedule.Request.Reason;
import org.holdfast.measures.schedule.Request.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Day 0 is 1 March 2026, the day of the first dose; doses are given at nine and everything else happens at noon. */
class PlannerTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Planner PLANNER = Planner.of(Schedule.shipped(), INSTRUMENTS);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Test
    void asksForTheWholeBaselineInTheTwoWeeksBeforeTheFirstDose() {
        Course course = planned(0);
        assertThat(toFillIn(course, -15)).isEmpty();
        assertThat(toFillIn(course, -14))
                .containsExactly(
                        "c-ssrs-screener", "pcl-5", "pcl-5-week", "phq-9", "gad-7", "lec-5", "ace-10", "who-5");
        assertThat(of(course, -1, "phq-9", "baseline").status()).isEqualTo(Status.DUE);
        assertThat(of(course, 0, "phq-9", "baseline").status()).isEqualTo(Status.OVERDUE);
        assertThat(of(course, 0, "phq-9", "baseline").reason()).isEqualTo(Reason.PAST_DUE_DAY);
        assertThat(of(course, 1, "phq-9", "baseline").status()).isEqualTo(Status.MISSED);
    }

    @Test
    void asksForNoBaselineOnceTheDoseIsGiven() {
        Request late = of(course(0), 0, "pcl-5", "baseline");
        assertThat(late.status()).isEqualTo(Status.MISSED);
        assertThat(late.reason()).isEqualTo(Reason.WINDOW_CLOSED);
        Request after = of(course(List.of(0), null, false, "pcl-5@0"), 0, "pcl-5", "baseline");
        assertThat(after.status()).isEqualTo(Status.MISSED);
        Request before = of(course(List.of(0), null, false, "pcl-5@-1"), 0, "pcl-5", "baseline");
        assertThat(before.status()).isEqualTo(Status.DONE);
        assertThat(before.reason()).isEqualTo(Reason.ANSWERED);
    }

    @Test
    void asksTheScreenerBeforeEachDose() {
        Course course = course(List.of(0), 7, false);
        assertThat(of(course, 5, "c-ssrs-screener", "before-dose", 2).reason()).isEqualTo(Reason.NOT_OPEN_YET);
        Request due = of(course, 6, "c-ssrs-screener", "before-dose", 2);
        assertThat(due.status()).isEqualTo(Status.DUE);
        assertThat(due.opensOn()).isEqualTo(START.plusDays(6));
        assertThat(due.dueOn()).isEqualTo(START.plusDays(7));
        assertThat(due.closesOn()).isEqualTo(START.plusDays(7));
        assertThat(of(course, 6, "c-ssrs-screener", "before-dose", 1).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void asksTheDayAfterADoseOnlyAboutNow() {
        assertThat(toFillIn(course(0), 1)).containsExactly("cadss-6");
        assertThat(of(course(0), 1, "cadss-6", "day-after").coversTimeBeforeDose())
                .isFalse();
        assertThat(of(course(0), 2, "cadss-6", "day-after").status()).isEqualTo(Status.OVERDUE);
        assertThat(of(course(0), 3, "cadss-6", "day-after").status()).isEqualTo(Status.MISSED);
        assertThat(of(course(0), 0, "cadss-6", "day-after").reason()).isEqualTo(Reason.NOT_OPEN_YET);
    }

    @Test
    void asksTheWeeklyFormEveryWeekAndTheFortnightlyOnesEverySecond() {
        assertThat(toFillIn(course(0), 6)).isEmpty();
        assertThat(toFillIn(course(0), 7)).containsExactly("pcl-5-week");
        assertThat(of(course(0), 8, "pcl-5-week", "weekly").status()).isEqualTo(Status.DUE);
        assertThat(of(course(0), 9, "pcl-5-week", "weekly").status()).isEqualTo(Status.OVERDUE);
        assertThat(toFillIn(course(0), 14)).containsExactly("pcl-5-week", "phq-9", "gad-7");
        assertThat(all(course(List.of(0), null, false, "pcl-5-week@8"), 22, "pcl-5-week", "weekly"))
                .extracting(Request::status)
                .containsExactly(Status.DONE, Status.MISSED, Status.DUE, Status.TOO_EARLY);
    }

    @Test
    void asksAboutNoDayTwice() {
        Course eight = course(List.of(0), null, false, "pcl-5-week@8");
        Request early = all(eight, 14, "pcl-5-week", "weekly").get(1);
        assertThat(early.status()).isEqualTo(Status.TOO_EARLY);
        assertThat(early.reason()).isEqualTo(Reason.TOO_SOON_AFTER_LAST);
        assertThat(all(eight, 15, "pcl-5-week", "weekly").get(1).status()).isEqualTo(Status.DUE);
        Course late = course(List.of(0), null, false, "phq-9@27");
        assertThat(all(late, 40, "phq-9", "fortnightly").get(1).reason()).isEqualTo(Reason.TOO_SOON_AFTER_LAST);
        assertThat(all(late, 41, "phq-9", "fortnightly").get(1).status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    void asksTheMonthlyFormAgainFromThirtyDaysAfterTheLastDose() {
        Course open = course(List.of(0, 7), null, false);
        Request unknown = of(open, 40, "pcl-5", "month-after");
        assertThat(unknown.reason()).isEqualTo(Reason.COURSE_NOT_FINISHED);
        assertThat(unknown.status()).isEqualTo(Status.TOO_EARLY);
        assertThat(unknown.dose()).isNull();
        assertThat(unknown.opensOn()).isNull();
        Course finished = course(List.of(0, 7), null, true);
        assertThat(of(finished, 36, "pcl-5", "month-after").status()).isEqualTo(Status.TOO_EARLY);
        Request due = of(finished, 37, "pcl-5", "month-after");
        assertThat(due.status()).isEqualTo(Status.DUE);
        assertThat(due.dose()).isEqualTo(2);
        assertThat(due.coversTimeBeforeDose()).isFalse();
        assertThat(of(finished, 67, "pcl-5", "month-after").status()).isEqualTo(Status.OVERDUE);
        assertThat(of(finished, 68, "pcl-5", "month-after").status()).isEqualTo(Status.MISSED);
    }

    @Test
    void endsTheWeeksWithTheCourse() {
        assertThat(all(course(List.of(0, 14), null, true), 100, "pcl-5-week", "weekly"))
                .extracting(Request::opensOn)
                .containsExactly(START.plusDays(7), START.plusDays(14), START.plusDays(21));
        assertThat(of(course(List.of(0, 14), null, true, "pcl-5-week@21"), 22, "pcl-5-week", "end")
                        .status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void saysWhichFormsWouldCoverTimeBeforeADose() {
        Course course = course(List.of(0, 3), null, false);
        assertThat(of(course, 9, "pcl-5-week", "weekly").coversTimeBeforeDose()).isTrue();
        assertThat(of(course, 10, "pcl-5-week", "weekly").coversTimeBeforeDose())
                .isFalse();
        assertThat(of(planned(0), -1, "pcl-5-week", "baseline").coversTimeBeforeDose())
                .isFalse();
        assertThat(of(course(List.of(0), 7, false), 6, "c-ssrs-screener", "before-dose", 2)
                        .coversTimeBeforeDose())
                .isTrue();
    }

    @Test
    void asksNothingBeforeADoseIsPlanned() {
        Course course = new Course(Treatment.of(ZoneOffset.UTC, List.of()), null, false, List.of());
        assertThat(PLANNER.requests(course, at(0, 12)))
                .extracting(Request::reason)
                .containsOnly(Reason.NO_DOSE_PLANNED, Reason.COURSE_NOT_FINISHED);
        assertThat(PLANNER.toFillIn(course, at(0, 12))).isEmpty();
    }

    @Test
    void neverAsksTwiceWhatIsAskedOnce() {
        Planner planner = planner("[\"before\"]");
        Course course = course(List.of(0), 20, false, "phq-2@-1");
        List<Request> requests = planner.requests(course, at(18, 12));
        assertThat(requests).extracting(Request::status).containsExactly(Status.DONE, Status.MAY_NOT_BE_ASKED);
        assertThat(requests.get(1).reason()).isEqualTo(Reason.ASKED_ONCE_ALREADY);
        assertThat(planner.toFillIn(course(List.of(0), 20, false), at(18, 12))).hasSize(1);
        assertThat(requests.get(0).burden()).isEqualTo(new Request.Burden(2, 62));
        assertThat(requests.get(0).burden().minutes()).isEqualTo(2);
        assertThat(new Request.Burden(4, 60).minutes()).isEqualTo(1);
        assertThat(new Request.Burden(4, 61).minutes()).isEqualTo(2);
    }

    @Test
    void asksAboutALifeOnceBeforeTreatmentAndNeverAgain() {
        for (String form : List.of("lec-5", "ace-10")) {
            assertThat(of(planned(0), -15, form, "baseline").reason()).isEqualTo(Reason.NOT_OPEN_YET);
            assertThat(of(planned(0), -14, form, "baseline").status()).isEqualTo(Status.DUE);
            assertThat(of(course(List.of(), 0, false, form + "@-14"), -1, form, "baseline")
                            .status())
                    .isEqualTo(Status.DONE);
            Request years = of(course(List.of(), 0, false, form + "@-700"), -1, form, "baseline");
            assertThat(years.status()).isEqualTo(Status.MAY_NOT_BE_ASKED);
            assertThat(years.reason()).isEqualTo(Reason.ASKED_ONCE_ALREADY);
            assertThat(PLANNER.requests(course(List.of(0, 7), null, true), at(60, 12)))
                    .filteredOn(request -> request.instrument().equals(form))
                    .extracting(Request::status)
                    .containsExactly(Status.MISSED);
        }
    }

    @Test
    void foreseesTheBurden() {
        List<Request> requests = PLANNER.toFillIn(planned(0), at(-7, 12));
        int items = requests.stream()
                .mapToInt(
                        request -> INSTRUMENTS.get(request.instrument()).items().size())
                .sum();
        assertThat(Planner.burden(requests)).isEqualTo(new Request.Burden(items, items * 20));
        assertThat(of(planned(0), -7, "pcl-5", "baseline").burden().minutes()).isEqualTo(7);
        assertThat(Planner.burden(List.of())).isEqualTo(new Request.Burden(0, 0));
    }

    @Test
    void offersAFormOnceAndTheLateRequestFirst() {
        List<Request> dayOf = PLANNER.toFillIn(planned(0), at(0, 8));
        assertThat(dayOf).extracting(Request::instrument).doesNotHaveDuplicates();
        assertThat(dayOf.get(0).moment()).isEqualTo("baseline");
        assertThat(dayOf.get(0).status()).isEqualTo(Status.OVERDUE);
        Planner turned = planner("[\"on-day\",\"before\",\"long-before\"]");
        List<Request> late = turned.toFillIn(planned(0), at(0, 8));
        assertThat(late).extracting(Request::moment).containsExactly("before");
        assertThat(turned.toFillIn(planned(0), at(-1, 8)).get(0).moment()).isEqualTo("long-before");
    }

    @Test
    void asksNothingAfterADoseThatIsOnlyPlanned() {
        Course late = planned(0);
        assertThat(of(late, 1, "cadss-6", "day-after").reason()).isEqualTo(Reason.DOSE_NOT_GIVEN_YET);
        assertThat(of(late, 1, "cadss-6", "day-after").status()).isEqualTo(Status.TOO_EARLY);
        assertThat(toFillIn(late, 8)).isEmpty();
        Course given = course(List.of(0, 10), null, false);
        assertThat(of(given, 9, "cadss-6", "day-after", 2).reason()).isEqualTo(Reason.DOSE_NOT_GIVEN_YET);
        assertThat(of(given, 9, "c-ssrs-screener", "before-dose", 2).status()).isEqualTo(Status.DUE);
    }

    @Test
    void countsDaysOnTheCalendarOfThePlace() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        // The clocks went forward in the night to 29 March 2026.
        Treatment treatment = Treatment.of(madrid, List.of(Instant.parse("2026-03-28T11:00:00Z")));
        Course course = new Course(treatment, null, false, List.of());
        assertThat(weekly(course, "2026-04-03T21:59:59Z")).isEqualTo(Status.TOO_EARLY);
        assertThat(weekly(course, "2026-04-03T22:00:00Z")).isEqualTo(Status.DUE);
    }

    @Test
    void ignoresWhatWillBeAnsweredLater() {
        Course course = course(List.of(0), null, false, "pcl-5-week@9");
        assertThat(of(course, 8, "pcl-5-week", "weekly").status()).isEqualTo(Status.DUE);
        assertThat(of(course, 9, "pcl-5-week", "weekly").status()).isEqualTo(Status.DONE);
    }

    @Test
    void saysNothingOfThePerson() {
        assertThat(PLANNER).hasToString("Planner[ketamine-course 1.0.0]");
        assertThat(of(planned(0), -1, "phq-9", "baseline")).hasToString("Request[...]");
        assertThat(Reason.TOO_SOON_AFTER_LAST.code()).isEqualTo("too-soon-after-last");
    }

    /** A schedule of one short form that is asked once, with an item taking 31 seconds. */
    private static Planner planner(String moments) {
        String json = "{\"schema\":\"holdfast/schedule/1\",\"id\":\"s\",\"version\":\"1.0.0\",\"label\":\"l\","
                + "\"secondsPerItem\":{\"value\":31,\"basis\":BASIS},"
                + "\"moments\":[{\"id\":\"before\",\"anchor\":\"each-dose\",\"opens\":-3,\"due\":-1,\"closes\":0},"
                + "{\"id\":\"on-day\",\"anchor\":\"each-dose\",\"opens\":0,\"due\":0,\"closes\":0},"
                + "{\"id\":\"long-before\",\"anchor\":\"each-dose\",\"opens\":-9,\"due\":-2,\"closes\":0}],"
                + "\"forms\":[{\"instrument\":\"phq-2\",\"at\":" + moments
                + ",\"leastDaysBetween\":1,\"basis\":BASIS}],"
                + "\"askedOnce\":[{\"instrument\":\"phq-2\",\"basis\":BASIS}]}";
        String basis = "{\"origin\":\"design\",\"jurisdiction\":\"any\",\"checkedOn\":\"2026-11-24\",\"sources\":[]}";
        byte[] utf8 = json.replace("BASIS", basis).getBytes(StandardCharsets.UTF_8);
        return Planner.of(Schedule.read("s", utf8), INSTRUMENTS);
    }

    private static Status weekly(Course course, String now) {
        return PLANNER.requests(course, Instant.parse(now)).stream()
                .filter(request -> request.instrument().equals("pcl-5-week")
                        && request.moment().equals("weekly"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static List<String> toFillIn(Course course, int day) {
        return PLANNER.toFillIn(course, at(day, 12)).stream()
                .map(Request::instrument)
                .toList();
    }

    private static Request of(Course course, int day, String instrument, String moment) {
        return all(course, day, instrument, moment).get(0);
    }

    private static Request of(Course course, int day, String instrument, String moment, int dose) {
        return all(course, day, instrument, moment).get(dose - 1);
    }

    private static List<Request> all(Course course, int day, String instrument, String moment) {
        return PLANNER.requests(course, at(day, 12)).stream()
                .filter(request -> request.instrument().equals(instrument)
                        && request.moment().equals(moment))
                .toList();
    }

    private static Course planned(int day) {
        return new Course(Treatment.of(ZoneOffset.UTC, List.of()), at(day, 9), false, List.of());
    }

    private static Course course(int dose) {
        return course(List.of(dose), null, false);
    }

    /** Answers are written as {@code instrument@day}. */
    private static Course course(List<Integer> doses, @Nullable Integer next, boolean finished, String... answers) {
        List<Course.Answered> answered = new ArrayList<>();
        for (String answer : answers) {
            String[] parts = answer.split("@", -1);
            answered.add(new Course.Answered(parts[0], at(Integer.parseInt(parts[1]), 12)));
        }
        List<Instant> given = doses.stream().map(day -> at(day, 9)).toList();
        @Nullable Instant nextDose = next == null ? null : at(next, 9);
        return new Course(Treatment.of(ZoneOffset.UTC, given), nextDose, finished, answered);
    }

    private static Instant at(int day, int hour) {
        return START.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
