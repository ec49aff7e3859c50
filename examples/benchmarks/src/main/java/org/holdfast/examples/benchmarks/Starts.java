package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.prompts.select.Offer;
import tools.jackson.databind.json.JsonMapper;

/** From the start of a JVM to its first answer: a process each time, all of them in turn. */
final class Starts {
    private static final String LIBRARIES =
            "holdfast-(core|measures|integration-prompts)|jackson-|jspecify|fastcsv|.*validat|jboss-logging|classmate";

    private Starts() {}

    /** Nothing but a JVM. */
    static final class Bare {
        private Bare() {}

        public static void main(String[] args) {
            System.out.println("ready");
        }
    }

    /** Jackson reads one small record. */
    static final class Databind {
        private Databind() {}

        /** A sheet as a record. */
        record Sheet(String id, List<Integer> answers) {}

        public static void main(String[] args) {
            Sheet sheet = new JsonMapper()
                    .readValue("{\"id\":\"r1\",\"answers\":[3,1,2,0,4,1,1,0,2,3,1,0,2,1,4,0,1,2,3,1]}", Sheet.class);
            System.out.println(sheet.answers().size());
        }
    }

    /** One sheet of PCL-5 is scored. */
    static final class FirstScore {
        private FirstScore() {}

        public static void main(String[] args) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int item = 1; item <= Sheets.ITEMS; item++) {
                answers.put(Integer.toString(item), Answer.of(item % 5));
            }
            AnswerSheet sheet = new AnswerSheet(
                    "pcl-5",
                    null,
                    null,
                    AnswerSheet.Mode.SELF,
                    "en",
                    new Wording(Wording.Status.ATTESTED, "PCL-5"),
                    answers,
                    null);
            ScoreResult result = Scorer.of(Instruments.builtIn().get("pcl-5")).score(sheet);
            System.out.println(result.number("total").orElseThrow());
        }
    }

    /** One prompt is chosen. */
    static final class FirstOffer {
        private FirstOffer() {}

        public static void main(String[] args) {
            Offer offer = PromptRequests.selector()
                    .select(PromptRequests.withoutHistory(
                            Instant.parse("2026-03-07T17:00:00Z"), ZoneId.of("Europe/Madrid")));
            System.out.println(offer.decisions().size());
        }
    }

    /**
     * Takes the times.
     *
     * @param runs how often each is started
     */
    static Map<String, Figure> measure(int runs, Path cli, Path folder) throws IOException, InterruptedException {
        Map<String, List<String>> contenders = new LinkedHashMap<>();
        contenders.put("bareJvm", main(LIBRARIES, Bare.class));
        contenders.put("databindStart", main(LIBRARIES, Databind.class));
        contenders.put("firstScore", main(LIBRARIES, FirstScore.class));
        contenders.put("firstOffer", main(LIBRARIES, FirstOffer.class));
        Path sheet = folder.resolve("one.ndjson");
        Sheets.writeJson(sheet, 1);
        contenders.put("commandLineStart", List.of("-jar", cli.toString(), "score", "pcl-5", "--in", sheet.toString()));
        List<String> duckDb = new ArrayList<>(List.of("-Djava.io.tmpdir=" + folder));
        duckDb.addAll(main("duckdb_jdbc", DuckDb.class));
        duckDb.add(Files.writeString(folder.resolve("start.sql"), "SELECT 1").toString());
        contenders.put("duckDbStart", duckDb);
        Map<String, List<Figure>> taken = new LinkedHashMap<>();
        for (int run = -1; run < runs; run++) {
            for (Map.Entry<String, List<String>> contender : contenders.entrySet()) {
                Figure figure = Child.java(contender.getValue(), folder.resolve("start.log"));
                if (run >= 0) { // the first round only brings the files into the system's cache
                    taken.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        taken.forEach((name, each) -> figures.put(name, Figure.middle(each)));
        return figures;
    }

    private static List<String> main(String libraries, Class<?> main) {
        return List.of("-cp", Child.classPath(libraries), main.getName());
    }
}
