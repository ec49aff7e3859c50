package org.holdfast.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.change.TimePoint;
import org.holdfast.measures.change.Trajectory;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.exchange.ResultJson;
import org.holdfast.measures.exchange.Summary;
import org.holdfast.measures.explain.Explanation;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.schedule.Course;
import org.holdfast.measures.schedule.Planner;
import org.holdfast.measures.schedule.Schedule;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.measures.wording.Form;
import org.holdfast.measures.wording.Verification;
import org.holdfast.measures.wording.WordingPack;
import org.holdfast.measures.wording.WordingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tour that the packages lead through, taken in one go. */
class TourTest {
    private final List<Object> shown = new ArrayList<>();

    @Test
    void leadsFromAnInstrumentToAStream() throws IOException {
        Instruments instruments = Instruments.builtIn();
        Instrument phq9 = instruments.get("phq-9");
        show(phq9.definition().licence().status());
        Definition definition = phq9.definition();
        definition.cutPoints().forEach(cut -> show(cut.population()));

        AnswerSheet sheet = Sheets.attested("phq-9", Sheets.codes(1, 1, 1, 1, 1, 0, 0, 0, 1));
        Scorer scorer = Scorer.of(phq9);
        ScoreResult result = scorer.score(sheet);
        result.signals().forEach(signal -> show(signal.level()));
        result.number("total").ifPresent(total -> show(total));

        for (Explanation.Line line : Explanation.of(result, Locale.ENGLISH)) {
            show(line.text());
        }

        List<Instant> doses = List.of(Instant.parse("2026-02-10T09:00:00Z"));
        ScoreResult before = scorer.score(onTheFifthOfFebruary());
        Treatment treatment = Treatment.of(ZoneId.of("Europe/Madrid"), doses);
        Trajectory trajectory = Trajectory.of("total", treatment, List.of(TimePoint.of(before), TimePoint.of(result)));
        trajectory.fromBaseline().forEach(comparison -> show(comparison.reliableChange()));

        Instant now = Sheets.AT;
        Course course = new Course(treatment, null, false, List.of());
        Planner planner = Planner.of(Schedule.shipped(), instruments);
        planner.toFillIn(course, now).forEach(request -> show(request.instrument()));

        byte[] utf8 = """
                {"schema": "holdfast/wording/1", "instrument": "phq-9", "version": "1.0.0", "language": "en",
                 "stem": "made up", "items": [{"item": "1", "text": "made up"}], "answers": [], "source": "made up", "rights": "ours"}
                """.getBytes(UTF_8);
        WordingPack pack = WordingReader.of(phq9).json(utf8);
        Form form = Form.of(Verification.of(phq9, pack), "I would rather not say");
        form.questions().forEach(question -> show(question.text()));

        ByteArrayInputStream in = new ByteArrayInputStream("{\"answers\":[1,1,1,1,1,1,1,1,0]}\n".getBytes(UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show(ResultJson.of(result));
        Batch batch = Batch.of(scorer, new Wording(Wording.Status.ATTESTED, "PHQ-9, English"));
        Summary summary = batch.ndjson(in, out);
        show(summary.scored());

        assertThat(trajectory.fromBaseline()).hasSize(1);
        assertThat(shown).hasSizeGreaterThan(20).contains("Total: 6; the sum of items 1, 2, 3, 4, 5, 6, 7, 8, 9");
        assertThat(shown).last().isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"instrument", "definition", "scoring", "explain", "change", "schedule", "wording", "exchange"})
    void showsInEachPackageWhatIsTakenHere(String name) throws IOException {
        String here = Files.readString(Path.of("src/test/java/org/holdfast/measures/TourTest.java"));
        String there = Files.readString(Path.of("src/main/java/org/holdfast/measures/" + name + "/package-info.java"));
        String example = there.substring(there.indexOf("<pre>{@code"), there.indexOf("}</pre>"));
        assertThat(example.lines().skip(1).map(line -> line.replace(" * ", "").strip()))
                .filteredOn(line -> !line.isBlank())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(here).contains(line));
    }

    private void show(Object something) {
        shown.add(something);
    }

    private static AnswerSheet onTheFifthOfFebruary() {
        AnswerSheet later = Sheets.attested("phq-9", Sheets.codes(2, 2, 2, 2, 2, 2, 0, 0, 0));
        return new AnswerSheet(
                later.instrument(),
                later.version(),
                Instant.parse("2026-02-05T10:05:00Z"),
                later.mode(),
                later.language(),
                later.wording(),
                later.answers(),
                null);
    }
}
