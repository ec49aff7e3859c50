package org.holdfast.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An invented cohort on the depression screener, against a computation of its own: plain sums of plain numbers, the
 * thresholds alone taken from the definition. The forms stand in the table in no order.
 */
class ChangeTest {
    private static final int CLIENTS = 300;
    private static final int HALF = 50;

    @TempDir
    private static Path folder;

    private static Path out;
    private static Jobs.Said said;
    private static final List<Client> COHORT = new ArrayList<>();

    /** A form: its day, empty if nobody recorded it, and its answers, null where one is missing. */
    private record Form(String day, List<Integer> answers) {
        /** The sum; null if an answer is missing. */
        Integer total() {
            return answers.contains(null)
                    ? null
                    : answers.stream().mapToInt(answer -> answer).sum();
        }
    }

    private record Client(String id, String group, BigDecimal weight, List<Form> forms, boolean offScale) {
        String refusal() {
            List<String> days = forms.stream().map(Form::day).toList();
            if (offScale) {
                return Series.ROW_REJECTED;
            }
            if (days.contains("")) {
                return days.stream().filter(day -> !day.isEmpty()).distinct().count() < days.size() - 1
                        ? "date-missing;date-twice"
                        : "date-missing";
            }
            if (days.stream().distinct().count() < days.size()) {
                return "date-twice";
            }
            return forms.stream().allMatch(form -> form.total() == null) ? "no-baseline" : null;
        }

        String withheld() {
            return last() == null ? Series.ONE_FORM : last().total() == null ? "unscorable" : null;
        }

        /** The place of the first form with a sum. */
        int start() {
            int start = 0;
            while (forms.get(start).total() == null) {
                start++;
            }
            return start;
        }

        int baseline() {
            return forms.get(start()).total();
        }

        /** The last form; null if it is the baseline itself. */
        Form last() {
            return start() == forms.size() - 1 ? null : forms.get(forms.size() - 1);
        }

        boolean judged() {
            return refusal() == null && withheld() == null;
        }

        int gain() {
            return baseline() - last().total();
        }
    }

    @BeforeAll
    static void runs() throws IOException {
        Random random = new Random(20);
        for (int client = 0; client < CLIENTS; client++) {
            COHORT.add(client("c" + client, random));
        }
        List<String> rows = new ArrayList<>();
        for (Client client : COHORT) {
            for (Form form : client.forms()) {
                String answers = form.answers().stream()
                        .map(answer -> answer == null ? "" : String.valueOf(answer))
                        .collect(Collectors.joining(","));
                rows.add(String.join(
                        ",",
                        "r" + rows.size(),
                        client.id(),
                        form.day(),
                        client.group(),
                        client.weight().toPlainString(),
                        client.offScale() ? "9" + answers.substring(1) : answers));
            }
        }
        Collections.shuffle(rows, random);
        rows.add(0, "id,person,day,arm,w,1,2,3,4,5,6,7,8,9");
        Path sheets = Files.write(folder.resolve("sheets.csv"), rows);
        out = folder.resolve("out");
        said = Jobs.run(
                "--instrument",
                "phq-9",
                "--in",
                sheets,
                "--id",
                "id",
                "--out",
                out,
                "--client",
                "person",
                "--date",
                "day",
                "--by",
                "arm",
                "--weight",
                "w",
                "--response",
                HALF + "|adults with depression|protocol of this test");
        assertThat(said.err()).isEmpty();
    }

    private static Client client(String id, Random random) {
        int forms = 1 + random.nextInt(5);
        int level = random.nextInt(4);
        List<Form> all = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 1, 1 + random.nextInt(28));
        for (int form = 0; form < forms; form++) {
            List<Integer> answers = new ArrayList<>();
            int now = Math.max(0, Math.min(3, level + random.nextInt(4) - 2));
            for (int item = 0; item < 9; item++) {
                answers.add(random.nextInt(60) == 0 ? null : Math.max(0, Math.min(3, now + random.nextInt(3) - 1)));
            }
            if (level == 0 && random.nextInt(3) == 0) {
                answers.replaceAll(answer -> 0);
            }
            all.add(new Form(random.nextInt(50) == 0 ? "" : day.toString(), answers));
            day = day.plusDays(random.nextInt(25) == 0 ? 0 : 7);
        }
        boolean offScale = random.nextInt(40) == 0
                && all.stream().allMatch(form -> form.answers().get(0) != null);
        BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(4000), 3);
        return new Client(id, random.nextBoolean() ? "A" : "B", weight, all, offScale);
    }

    @Test
    void putsEachSeriesWhereItBelongs() {
        assertThat(Jobs.rows(out.resolve("change-refused"), "client", "score", "refused"))
                .isEqualTo(COHORT.stream()
                        .filter(client -> client.refusal() != null)
                        .map(client -> client.id() + ",total," + client.refusal())
                        .sorted()
                        .toList())
                .anyMatch(row -> row.endsWith("date-twice"))
                .anyMatch(row -> row.endsWith("date-missing"))
                .anyMatch(row -> row.endsWith("row-rejected"));
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void tellsTheChangeOfEachClientAndLeavesOutWhatIsMissing() {
        assertThat(Jobs.rows(
                        out.resolve("change"),
                        "client",
                        "group",
                        "forms",
                        "baseline",
                        "last",
                        "difference",
                        "withheld"))
                .isEqualTo(COHORT.stream()
                        .filter(client -> client.refusal() == null)
                        .map(ChangeTest::row)
                        .sorted()
                        .toList());
    }

    private static String row(Client client) {
        String start = client.id() + "," + client.group() + "," + client.forms().size() + ",";
        if (client.last() == null) {
            return start + ",,," + Series.ONE_FORM;
        }
        Integer last = client.last().total();
        return start + client.baseline() + ","
                + (last == null ? ",,unscorable" : last + "," + (last - client.baseline()) + ",");
    }

    @Test
    void tellsWeightedSharesOfEachGroupWithCounts() {
        for (String group : List.of("all", "arm=A", "arm=B")) {
            List<Client> judged = COHORT.stream()
                    .filter(Client::judged)
                    .filter(client -> group.equals("all") || group.equals("arm=" + client.group()))
                    .toList();
            Map<String, List<Client>> expected = expected(judged);
            assertThat(expected).hasSize(11);
            expected.forEach((what, some) -> assertThat(said.share(group, "total: " + what))
                    .as(group + " " + what)
                    .isEqualTo(share(some, judged)));
        }
    }

    @Test
    void countsWhatIsNotJudged() {
        Map<String, Long> reasons = COHORT.stream()
                .filter(client -> client.refusal() == null && client.withheld() != null)
                .collect(Collectors.groupingBy(Client::withheld, TreeMap::new, Collectors.counting()));
        assertThat(reasons).containsOnlyKeys(Series.ONE_FORM, "unscorable");
        reasons.forEach(
                (reason, count) -> assertThat(said.lines()).contains(count + " series not judged, total: " + reason));
    }

    @Test
    void showsChangeInTheReport() {
        assertThat(out.resolve("report.html"))
                .content()
                .contains("<h2>Change", "nhs-reliable-6", "reliable-deterioration", "found in NHS Talking Therapies");
    }

    @Test
    void refusesSeriesWhoseRowsDoNotFitTogether() throws IOException {
        String answers = ",1,1,1,1,1,1,1,1,1";
        Path sheets = Files.write(
                folder.resolve("odd.csv"),
                List.of(
                        "id,person,day,v,1,2,3,4,5,6,7,8,9",
                        "1,a,2026-01-01,1.0.0" + answers,
                        "2,a,2026-02-01,0.9.0" + answers,
                        "3,b,2026-01-01,1.0.0" + answers,
                        "4,b,2026-02,1.0.0" + answers,
                        "5,,2026-01-01,1.0.0" + answers,
                        "6,c,2026-01-01T08:00:00Z,1.0.0" + answers,
                        "7,c,2026-01-09 22:00,1.0.0" + answers));
        Path odd = folder.resolve("odd");
        Jobs.Said told = Jobs.run(
                "--instrument",
                "phq-9",
                "--in",
                sheets,
                "--id",
                "id",
                "--out",
                odd,
                "--client",
                "person",
                "--date",
                "day",
                "--form-version",
                "v");
        assertThat(told.lines().get(0)).startsWith("7 rows read, 6 scored, 1 rejected");
        assertThat(Jobs.rows(odd.resolve("change-refused"), "client", "forms", "refused"))
                .containsExactly(",1,client-missing", "a,2,version-differs", "b,2,date-unreadable");
        assertThat(Jobs.rows(odd.resolve("change"), "client", "days", "difference"))
                .containsExactly("c,8,0");
    }

    /** Who belongs to each verdict, from differences of plain sums. */
    private static Map<String, List<Client>> expected(List<Client> judged) {
        int reliable = value("nhs-reliable-6");
        int points = value("loewe-5");
        int percent = value("kounali-21-percent");
        Map<String, List<Client>> all = new TreeMap<>();
        for (Client client : judged) {
            int gain = client.gain();
            put(all, "nhs-reliable-6: reliable-improvement", gain >= reliable, client);
            put(all, "nhs-reliable-6: reliable-deterioration", -gain >= reliable, client);
            put(all, "nhs-reliable-6: no-reliable-change", Math.abs(gain) < reliable, client);
            put(all, "loewe-5: important-improvement", gain >= points, client);
            put(all, "loewe-5: important-deterioration", -gain >= points, client);
            put(all, "loewe-5: not-reached", Math.abs(gain) < points, client);
            boolean zero = client.baseline() == 0;
            put(all, "kounali-21-percent: undefined", zero, client);
            put(
                    all,
                    "kounali-21-percent: important-improvement",
                    !zero && gain * 100 >= percent * client.baseline(),
                    client);
            put(all, "kounali-21-percent: not-reached", !zero && gain * 100 < percent * client.baseline(), client);
            put(all, "response-50: reached", !zero && gain * 100 >= HALF * client.baseline(), client);
            put(all, "response-50: not-reached", !zero && gain * 100 < HALF * client.baseline(), client);
        }
        return all;
    }

    private static void put(Map<String, List<Client>> all, String what, boolean holds, Client client) {
        List<Client> some = all.computeIfAbsent(what, name -> new ArrayList<>());
        if (holds) {
            some.add(client);
        }
    }

    private static int value(String threshold) {
        return Instruments.builtIn().get("phq-9").definition().change().stream()
                .filter(one -> one.id().equals(threshold))
                .map(ChangeThreshold::value)
                .mapToInt(BigDecimal::intValueExact)
                .findFirst()
                .orElseThrow();
    }

    private static String share(List<Client> some, List<Client> all) {
        BigDecimal percent =
                weight(some).multiply(BigDecimal.valueOf(100)).divide(weight(all), 9, RoundingMode.HALF_UP);
        return percent.setScale(1, RoundingMode.HALF_UP) + " %  n " + some.size() + " of " + all.size();
    }

    private static BigDecimal weight(List<Client> clients) {
        return clients.stream().map(Client::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
