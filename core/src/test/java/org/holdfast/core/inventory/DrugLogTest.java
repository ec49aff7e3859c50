package org.holdfast.core.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.holdfast.core.Golden;
import org.holdfast.core.id.RecordId;
import org.junit.jupiter.api.Test;

class DrugLogTest {
    private static final String GOLDEN = Golden.text("drug-log");
    private static final RecordId VIAL = RecordId.parse("d1000000-0000-4000-8000-000000000001");

    private static DrugLog log(String json) {
        return Golden.DOCUMENTS.read(DrugLog.class, json.getBytes(UTF_8));
    }

    private static DrugLog with(String from, String to) {
        assertThat(GOLDEN.split(Pattern.quote(from), -1)).as(from).hasSize(2);
        return log(GOLDEN.replace(from, to));
    }

    private static List<String> problems(String from, String to) {
        return with(from, to).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.message())
                .toList();
    }

    @Test
    void addsUpWhatCameInAndWhatWentOut() {
        assertThat(log(GOLDEN).problems()).isEmpty();
        assertThat(log(GOLDEN).balance(VIAL)).hasValue(BigDecimal.ZERO);
        assertThat(with("\"value\":460", "\"value\":459.5").balance(VIAL)).hasValue(new BigDecimal("0.5"));
        assertThat(log(GOLDEN).balance(RecordId.random())).hasValue(BigDecimal.ZERO);
        assertThat(with("\"mass\":{\"value\":460,\"unit\":\"mg\"},", "").balance(VIAL))
                .isEmpty();
    }

    @Test
    void leavesOutALineThatWasWrittenByMistake() {
        assertThat(with(",\"mistaken\":true", "").problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/entries/4 negative-balance");
        assertThat(with("\"mistaken\":true", "\"mistaken\":false").balance(VIAL))
                .hasValue(new BigDecimal("-400"));
    }

    @Test
    void neverLetsMoreOutThanIsThere() {
        assertThat(problems("\"value\":460", "\"value\":460.001"))
                .containsExactly("/entries/4 no more goes out than is there");
        assertThat(problems(
                        "\"at\":\"2026-03-02T15:00:00Z\",\"by\":\"9a000000-0000-4000-8000-000000000003\",\"source\"",
                        "\"at\":\"2026-03-08T15:00:00Z\",\"by\":\"9a000000-0000-4000-8000-000000000003\",\"source\""))
                .containsExactly(
                        "/entries/2 no more goes out than is there", "/entries/4 no more goes out than is there");
        assertThat(problems(
                        "\"at\":\"2026-03-02T15:00:00Z\",\"by\":\"9a000000-0000-4000-8000-000000000003\",\"source\"",
                        "\"at\":\"2026-03-07T18:05:00Z\",\"by\":\"9a000000-0000-4000-8000-000000000003\",\"source\""))
                .isEmpty();
    }

    @Test
    void judgesTheLastBalanceWhereATimeIsMissing() {
        assertThat(problems("\"at\":\"2026-03-07T20:30:00Z\",", "")).containsExactly("/entries/4/at a line says when");
        DrugLog over =
                log(GOLDEN.replace("\"at\":\"2026-03-07T20:30:00Z\",", "").replace("460", "461"));
        assertThat(over.problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/entries/4/at no-time", "/entries/4 negative-balance");
    }

    @Test
    void wantsAnotherPersonToSeeWhatIsThrownAway() {
        String witness = "\"witness\":\"9a000000-0000-4000-8000-000000000001\",";
        assertThat(problems(witness, "")).containsExactly("/entries/4/witness somebody else sees what is thrown away");
        assertThat(problems(witness, witness.replace("000000000001", "000000000003")))
                .containsExactly("/entries/4/witness nobody is their own witness");
        assertThat(problems("\"disposal\":\"denaturing container\"", "\"disposal\":\" \""))
                .containsExactly("/entries/4/disposal a line on waste says how it was destroyed");
        assertThat(problems(",\"disposal\":\"denaturing container\"", ""))
                .containsExactly("/entries/4/disposal a line on waste says how it was destroyed");
    }

    @Test
    void wantsAReportOfALoss() {
        String report =
                ",\"report\":{\"cause\":\"breakage\",\"reportedOn\":\"2026-03-08\",\"reportedTo\":\"pharmacy lead\"}";
        assertThat(problems(report, "")).containsExactly("/entries/5/report a loss has a report");
        for (String part : List.of(
                "\"cause\":\"breakage\",", "\"reportedOn\":\"2026-03-08\",", ",\"reportedTo\":\"pharmacy lead\"")) {
            assertThat(problems(part, ""))
                    .containsExactly("/entries/5/report a report says the cause, the day and to whom");
        }
    }

    @Test
    void saysWhatALineLeavesOut() {
        String session = ",\"session\":\"50000000-0000-4000-8000-000000000003\"}";
        assertThat(problems(session, "}")).containsExactly("/entries/2/session what is given is given in a session");
        assertThat(problems("\"mass\":{\"value\":460,\"unit\":\"mg\"},", ""))
                .containsExactly("/entries/4/mass a line says how much, or no balance can be told");
        assertThat(problems("\"by\":\"9a000000-0000-4000-8000-000000000003\",\"source\"", "\"source\""))
                .containsExactly("/entries/0/by a line says who");
    }

    @Test
    void knowsItsVials() {
        assertThat(problems(
                        "\"id\":\"d1000000-0000-4000-8000-000000000002\"",
                        "\"id\":\"d1000000-0000-4000-8000-000000000001\""))
                .containsExactly(
                        "/vials/1 each vial has a key of its own",
                        "/entries/1/vial a line names a vial of this log",
                        "/entries/5/vial a line names a vial of this log");
        assertThat(new DrugLog(Arrays.asList((Vial) null), Arrays.asList((DrugLogEntry) null)).problems())
                .isEmpty();
    }

    @Test
    void refusesAVialWithoutStrength() {
        assertThatThrownBy(() -> new Vial(VIAL, null, null, BigDecimal.ZERO, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a strength is more than 0");
    }

    @Test
    void saysNothingOfWhatItHolds() {
        assertThat(log(GOLDEN)).hasToString("DrugLog[vials=2, entries=6]");
    }
}
