package org.holdfast.measures.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Provenance;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final String BASIS =
            "{\"origin\":\"design\",\"jurisdiction\":\"any\",\"checkedOn\":\"2026-11-24\",\"sources\":[]}";
    private static final Instant AT = Instant.parse("2026-03-07T09:00:00Z");

    @Test
    void shipsAStartingPointThatIsOnlyDesign() {
        Schedule shipped = Schedule.shipped();
        assertThat(shipped.label()).isEqualTo("starting point, to be reviewed by the clinic");
        assertThat(shipped).hasToString("Schedule[ketamine-course 1.0.0]");
        assertThat(shipped.forms())
                .allMatch(form -> form.basis().origin() == Provenance.Origin.DESIGN)
                .allMatch(form -> form.basis().note() != null);
        assertThat(shipped.askedOnce()).extracting(AskedOnce::instrument).containsExactly("ace-10", "lec-5");
        assertThat(Documents.strict().read(Schedule.class, Documents.strict().write(shipped)))
                .isEqualTo(shipped);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        String moments = "[{\"id\":\"a\",\"anchor\":\"first-dose\",\"opens\":7,\"due\":6,\"closes\":13},"
                + "{\"id\":\"a\",\"anchor\":\"each-dose\",\"opens\":-1,\"due\":0,\"closes\":1,\"every\":2},"
                + "{\"id\":\"b\",\"anchor\":\"first-dose\",\"opens\":7,\"due\":8,\"closes\":14,\"every\":7}]";
        String forms = "[{\"instrument\":\"phq-9\",\"at\":[\"a\",\"c\"],\"leastDaysBetween\":0,\"basis\":"
                + BASIS.replace("design", "practice") + "},"
                + "{\"instrument\":\"phq-9\",\"at\":[],\"basis\":" + BASIS.replace("[]", "[\"page\"]") + "}]";
        assertThat(problems(json(moments, forms).replace("\"value\":20", "\"value\":0")))
                .containsExactly(
                        "/secondsPerItem/value: out-of-range: an item takes at least 1 second",
                        "/moments/0: unordered: a moment opens, is due and closes in this order",
                        "/moments/1/id: duplicate: each moment has an id of its own",
                        "/moments/1: spans-dose: a moment lies before a dose or after it",
                        "/moments/1/every: misplaced: only a moment after the first dose comes again",
                        "/moments/1/every: out-of-range: a moment closes before it comes again",
                        "/moments/2/every: out-of-range: a moment closes before it comes again",
                        "/forms/0/leastDaysBetween: out-of-range: there is at least 1 day between two forms",
                        "/forms/0/basis: no-source: a value that is no design needs a source, and a design has none",
                        "/forms/0/at/1: unknown: there is no such moment",
                        "/forms/1/instrument: duplicate: each form is planned once",
                        "/forms/1/basis: no-source: a value that is no design needs a source, and a design has none");
    }

    @Test
    void readsAMomentThatClosesOnTheDayBeforeItComesAgain() {
        String moment = "[{\"id\":\"a\",\"anchor\":\"first-dose\",\"opens\":7,\"due\":8,\"closes\":13,\"every\":7}]";
        assertThat(problems(json(moment, "[]"))).isEmpty();
        assertThat(problems(json(moment.replace("first", "last"), "[]")))
                .containsExactly("/moments/0/every: misplaced: only a moment after the first dose comes again");
    }

    @Test
    void refusesToAskAboutTimeBeforeTheDose() {
        assertThat(planned("pcl-5-week", "before", "six", ""))
                .containsExactly("/forms/0/at/1: covers-time-before-dose: "
                        + "a form that looks back 7 days is asked for from day 7 on");
        assertThat(planned("pcl-5-week", "before", "seven", "")).isEmpty();
        assertThat(planned("phq-9", "before", "seven", ""))
                .containsExactly("/forms/0/at/1: covers-time-before-dose: "
                        + "a form that looks back 14 days is asked for from day 14 on");
    }

    @Test
    void asksAfterADoseOnlyFormsWithAWindowOrAboutNow() {
        assertThat(planned("c-ssrs-screener", "before", "six", ""))
                .containsExactly("/forms/0/at/1: window-not-fixed: "
                        + "after a dose, a form has a window of fixed length or asks about now");
        assertThat(planned("cadss-6", "before", "six", "\"asksAboutNow\":true,"))
                .isEmpty();
        assertThat(planned("pcl-5-week", "before", "seven", "\"asksAboutNow\":true,"))
                .containsExactly("/forms/0/asksAboutNow: not-now: the form looks back 7 days");
    }

    @Test
    void keepsTheSameFormThroughout() {
        assertThat(planned("pcl-5-week", "seven", "seven", ""))
                .containsExactly("/forms/0/at: no-baseline: a form that follows a dose is asked for before it too");
        assertThat(planned("lantern-9", "before", "seven", ""))
                .containsExactly("/forms/0/instrument: unknown: there is no such instrument at hand");
    }

    @Test
    void refusesACourseThatCannotBe() {
        Treatment one = Treatment.of(ZoneOffset.UTC, List.of(AT));
        String order = "the next dose comes after the last one, in a course that goes on";
        assertThatThrownBy(() -> new Course(one, AT, false, List.of())).hasMessage(order);
        assertThatThrownBy(() -> new Course(one, AT.plusSeconds(1), true, List.of()))
                .hasMessage(order);
        Treatment none = Treatment.of(ZoneOffset.UTC, List.of());
        assertThatThrownBy(() -> new Course(none, null, true, List.of()))
                .hasMessage("a course without a dose is not finished");
        assertThat(new Course(one, AT.plusSeconds(1), false, List.of())).hasToString("Course[...]");
    }

    @Test
    void readsACourseFromAnEpisode() {
        ZoneId zone = ZoneId.of("Europe/Madrid");
        Course course =
                Course.from(episode("{\"precision\":\"exact\",\"at\":\"2026-03-07T09:00:00Z\"}"), zone, null, false);
        assertThat(course.treatment().doses()).containsExactly(AT);
        assertThat(course.treatment().zone()).isEqualTo(zone);
        assertThat(course.answered())
                .containsExactly(new Course.Answered("phq-9", Instant.parse("2026-03-05T10:05:00Z")));
        assertThatThrownBy(() -> Course.from(episode(MONTH), zone, null, false))
                .hasMessage("the day of a dose is not known");
        assertThatThrownBy(() -> Course.from(episode("null"), zone, null, false))
                .hasMessage("the day of a dose is not known");
    }

    private static final String MONTH = "{\"precision\":\"month\",\"month\":\"2026-03\",\"zone\":\"Europe/Madrid\"}";

    private static Episode episode(String startedAt) {
        String json = "{\"schema\":\"holdfast/episode/1\",\"id\":\"e0000000-0000-4000-8000-000000000001\","
                + "\"client\":{\"id\":\"7b1c0000-0000-4000-8000-0000000000a1\"},\"consents\":[],\"sessions\":["
                + "{\"type\":\"dosing\",\"id\":\"50000000-0000-4000-8000-000000000002\",\"status\":\"completed\","
                + "\"zone\":\"Europe/Madrid\",\"ordinal\":1,\"doses\":[{\"type\":\"bolus\",\"kind\":\"initial\","
                + "\"status\":\"completed\",\"startedAt\":" + startedAt + "}],\"vitals\":[]}],\"journal\":[],"
                + "\"measures\":[{\"instrument\":\"phq-9\",\"completedAt\":\"2026-03-05T10:05:00Z\",\"answers\":{}},"
                + "{\"instrument\":\"phq-9\",\"answers\":{}}],\"signals\":[]}";
        return Documents.strict().read(Episode.class, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> planned(String instrument, String first, String second, String more) {
        String moments = "[{\"id\":\"before\",\"anchor\":\"first-dose\",\"opens\":-7,\"due\":-1,\"closes\":0},"
                + "{\"id\":\"six\",\"anchor\":\"first-dose\",\"opens\":6,\"due\":8,\"closes\":13},"
                + "{\"id\":\"seven\",\"anchor\":\"first-dose\",\"opens\":7,\"due\":8,\"closes\":13}]";
        String forms = "[{\"instrument\":\"" + instrument + "\",\"at\":[\"" + first + "\",\"" + second + "\"]," + more
                + "\"basis\":" + BASIS + "}]";
        Schedule schedule = Schedule.read("s", json(moments, forms).getBytes(StandardCharsets.UTF_8));
        try {
            Planner.of(schedule, Instruments.builtIn());
            return List.of();
        } catch (DocumentException e) {
            return e.problems().stream().map(Problem::toString).distinct().toList();
        }
    }

    private static List<String> problems(String json) {
        try {
            Schedule.read("s", json.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (DocumentException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private static String json(String moments, String forms) {
        return "{\"schema\":\"holdfast/schedule/1\",\"id\":\"s\",\"version\":\"1.0.0\",\"label\":\"l\","
                + "\"secondsPerItem\":{\"value\":20,\"basis\":" + BASIS + "},\"moments\":" + moments + ",\"forms\":"
                + forms + ",\"askedOnce\":[]}";
    }
}
