package org.holdfast.examples.quickstart;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.core.evidence.EvidenceNotes;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.session.Session;
import org.holdfast.measures.change.Change;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.explain.Explanation;
import org.holdfast.measures.scoring.ScoreResult;

/** The report of one review as a page of its own: no script, no request to anywhere, fit for print. */
public final class ReportPage {
    private final CareReview review;
    private final Map<String, Object> model = new LinkedHashMap<>();

    private ReportPage(CareReview review) {
        this.review = review;
    }

    /**
     * Writes the report.
     *
     * @param review what to report
     * @param notes chips under the title, such as that the person is invented
     * @return the page as HTML
     */
    public static String of(CareReview review, List<String> notes) {
        return new ReportPage(review).page(notes);
    }

    private String page(List<String> notes) {
        head(notes);
        signals();
        model.put("tiles", tiles());
        model.put("chart", new CourseFigure(review).svg());
        model.put(
                "chartNote",
                "Shaded: less than a published threshold away from the last score before the first dose, so not told"
                        + " from measurement error. A dashed frame marks a threshold that nobody has checked for this"
                        + " form: context, not a verdict. A change after a dose is not thereby an effect of the dose.");
        model.put("tables", review.courses().stream().map(this::table).toList());
        change();
        model.put("doses", new Doses(review.episode()).cards());
        findings();
        new PromptOfTheDay(review.offer()).into(model);
        model.put(
                "explanations",
                review.courses().stream().flatMap(this::explanation).toList());
        EvidenceNotes evidence = EvidenceNotes.shipped();
        model.put("evidenceAsOf", evidence.asOf());
        model.put(
                "evidence",
                evidence.notes().stream()
                        .map(note -> Map.of(
                                "finding", note.finding(Locale.ENGLISH),
                                "source", String.join("; ", note.basis().sources())))
                        .toList());
        model.put("footnotes", footnotes());
        try (Reader template = new InputStreamReader(
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(template).execute(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(List<String> notes) {
        List<LocalDate> days = review.episode().sessions().stream()
                .flatMap(session -> session.startedAt().map(session::dayOf).stream())
                .sorted()
                .toList();
        String name = Objects.requireNonNullElse(review.episode().client().preferredName(), "Client");
        model.put("title", "Course of care");
        model.put("client", name);
        model.put(
                "period",
                days.isEmpty()
                        ? "no sessions yet"
                        : Words.DAY.format(days.get(0)) + " to " + Words.DAY.format(days.get(days.size() - 1)));
        List<String> chips = new ArrayList<>(notes);
        chips.add("as of "
                + Words.DAY.format(
                        review.at().atZone(Course.zone(review.episode())).toLocalDate()));
        model.put("chips", chips);
    }

    private void signals() {
        List<String> lines = new ArrayList<>();
        for (Course course : review.courses()) {
            for (ScoreResult result : course.results()) {
                for (SafetySignal raised : result.signals()) {
                    SafetySignal signal = review.episode().handled(raised);
                    String item = Objects.requireNonNull(signal.measure()).item();
                    lines.add(Words.signal(
                            signal, course.label(item), course.definition().title(), course.on(result)));
                }
            }
        }
        boolean open = review.signals().stream().anyMatch(SafetySignal::unresolved);
        model.put("openSignals", open);
        model.put(
                "signalsTitle",
                open
                        ? "Look here first"
                        : lines.isEmpty() ? "No critical answer on record" : "Critical answers, all looked at");
        model.put("signals", lines);
    }

    private List<Map<String, Object>> tiles() {
        List<Map<String, Object>> tiles = new ArrayList<>();
        for (Course course : review.courses()) {
            course.latest()
                    .ifPresent(latest -> tiles.add(tile(
                            course.definition().title(),
                            course.number(latest).map(BigDecimal::toPlainString).orElse(""),
                            "on " + Words.DAY.format(course.on(latest)),
                            changed(course))));
        }
        int sessions = review.episode().dosed().stream()
                .mapToInt(dose -> review.episode().integrationOf(dose).size())
                .sum();
        tiles.add(tile(
                "Doses and integration",
                String.valueOf(review.episode().dosed().size()),
                review.episode().dosed().size() == 1 ? "dose" : "doses",
                sessions + " integration sessions paired with them"));
        List<Finding> broken = review.assessment().broken();
        tiles.add(tile(
                "Clinical rules",
                String.valueOf(broken.size()),
                broken.size() == 1 ? "finding" : "findings",
                review.assessment().passed().size() + " rules passed, "
                        + review.assessment().skipped().size() + " could not be judged"));
        return tiles;
    }

    private static Map<String, Object> tile(String name, String big, String unit, String sub) {
        return Map.of("name", name, "big", big, "unit", unit, "sub", sub);
    }

    private static String changed(Course course) {
        Optional<Change> change = course.change();
        if (change.isEmpty()) {
            return "nothing to compare with yet";
        }
        String from = course.baseline()
                .flatMap(course::number)
                .map(BigDecimal::toPlainString)
                .orElse("");
        String since = from + " before the first dose";
        return change.get().verdicts().stream()
                .filter(verdict -> verdict.threshold().kind() == ChangeThreshold.Kind.RELIABLE)
                .findFirst()
                .map(verdict -> since + "; more than measurement error? " + Words.outcome(verdict))
                .orElse(since + "; " + Words.refused(change.get()));
    }

    private Map<String, Object> table(Course course) {
        List<Map<String, String>> rows = course.results().stream()
                .map(result -> Map.of(
                        "on",
                        Words.DAY.format(course.on(result)),
                        "total",
                        course.number(result).map(BigDecimal::toPlainString).orElse("–"),
                        "reading",
                        course.reading(result)))
                .toList();
        return Map.of("caption", course.definition().title() + ", the figures of the chart", "rows", rows);
    }

    private void change() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Course course : review.courses()) {
            course.change().ifPresent(change -> rows.addAll(changes(course, change)));
        }
        model.put("changes", rows);
        model.put(
                "changeCaption",
                "From the last score before the first dose to the newest one. Each question has its own threshold, from"
                        + " its own people; none of them says what caused a change.");
    }

    private static List<Map<String, String>> changes(Course course, Change change) {
        String fromTo = Stream.of(course.baseline(), course.latest())
                .map(result -> result.flatMap(course::number)
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .collect(Collectors.joining(" → "));
        String title = course.definition().title();
        if (change.verdicts().isEmpty()) {
            return List.of(Map.of(
                    "measure",
                    title,
                    "fromTo",
                    fromTo,
                    "question",
                    "More than measurement error?",
                    "answer",
                    Words.refused(change),
                    "threshold",
                    "",
                    "source",
                    ""));
        }
        return change.verdicts().stream()
                .map(verdict -> Map.of(
                        "measure", title,
                        "fromTo", fromTo,
                        "question", Words.question(verdict),
                        "answer", Words.outcome(verdict),
                        "threshold", Words.threshold(verdict.threshold()),
                        "source", cited(course, verdict.threshold().sources())))
                .toList();
    }

    private static String cited(Course course, List<String> ids) {
        return course.definition().sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(Source::cite)
                .collect(Collectors.joining("; "));
    }

    private void findings() {
        model.put(
                "findings",
                Words.heaviestFirst(review.assessment().findings())
                        .map(this::finding)
                        .toList());
        model.put(
                "findingsCaption",
                "Rules that the record breaks, and rules that could not be judged. A finding asks for a human decision;"
                        + " it never changes the record. Policies: "
                        + review.assessment().policies().stream()
                                .map(policy -> policy.id() + " " + policy.version())
                                .collect(Collectors.joining(", "))
                        + ": starting points, to be reviewed by the clinic.");
    }

    private Map<String, String> finding(Finding finding) {
        Provenance basis = finding.basis();
        String origin = basis.origin().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "weight", Words.weight(finding),
                "rule", finding.rule(),
                "message", finding.message(Locale.ENGLISH),
                "about",
                        Words.about(finding, review.episode().sessions())
                                + (finding.overriddenBy() == null
                                        ? ""
                                        : "; overridden, with a reason, before the dose"),
                "source", basis.sources().isEmpty() ? origin : origin + ": " + String.join("; ", basis.sources()));
    }

    private Stream<Map<String, Object>> explanation(Course course) {
        return course.latest().stream()
                .map(latest -> Map.of(
                        "title",
                        course.definition().title() + ", " + Words.DAY.format(course.on(latest)),
                        "lines",
                        Explanation.of(latest, Locale.ENGLISH).stream()
                                .map(line -> line.text()
                                        + line.sources().stream()
                                                .map(Source::cite)
                                                .collect(Collectors.joining("; ", " [", "]"))
                                                .replace(" []", ""))
                                .toList()));
    }

    private List<String> footnotes() {
        List<String> notes = new ArrayList<>();
        notes.add("Made with Holdfast, a library, not a medical device. Scores are sums with published readings, not"
                + " diagnoses; findings are questions to a clinician, not advice.");
        notes.add("Scores that fall during treatment also fall without it.");
        notes.add("Private journal entries are not part of this report.");
        for (Session session : review.episode().sessions()) {
            if (session.status() == Session.Status.ENTERED_IN_ERROR) {
                notes.add("A session that was recorded by mistake is left out.");
                break;
            }
        }
        return notes;
    }
}
