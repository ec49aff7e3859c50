package org.holdfast.examples.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * Scores PCL-5 by expressions, six of them for the six scores, parsed beforehand, over answers that lie ready in the form
 * that each language takes. They check no answer and know nothing of missing ones.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExpressionBenchmark {
    static final int SHEETS = 256;
    private static final short[] ROWS = Sheets.rows(SHEETS);
    private static final int[] ENDS = {0, 5, 7, 14, 20};
    private static final int[] SYMPTOMS = {1, 1, 2, 2};

    /** The Spring Expression Language, interpreted. */
    @State(Scope.Thread)
    public static class Spring {
        private final List<Expression> expressions = expressions("#root", "and").stream()
                .map(new SpelExpressionParser()::parseExpression)
                .toList();
        private final List<SimpleEvaluationContext> contexts = sheets().stream()
                .map(sheet -> SimpleEvaluationContext.forReadOnlyDataBinding()
                        .withRootObject(sheet.stream().map(Long::intValue).toArray(Integer[]::new))
                        .build())
                .toList();

        /** Holds the scores against the loop by hand. */
        @Setup
        public void check() {
            for (int sheet = 0; sheet < SHEETS; sheet++) {
                SimpleEvaluationContext context = contexts.get(sheet);
                compare(
                        sheet,
                        expressions.stream()
                                .<Object>map(expression -> Objects.requireNonNull(expression.getValue(context)))
                                .toList());
            }
        }
    }

    /** The Common Expression Language of Google. */
    @State(Scope.Thread)
    public static class Cel {
        private final List<CelRuntime.Program> programs = new ArrayList<>();
        private final List<Map<String, List<Long>>> variables =
                sheets().stream().map(sheet -> Map.of("answers", sheet)).toList();

        /** Compiles, and holds the scores against the loop by hand. */
        @Setup
        public void check() throws CelValidationException, CelEvaluationException {
            CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                    .addVar("answers", ListType.create(SimpleType.INT))
                    .build();
            CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
            for (String expression : expressions("answers", "&&")) {
                programs.add(runtime.createProgram(compiler.compile(expression).getAst()));
            }
            for (int sheet = 0; sheet < SHEETS; sheet++) {
                List<Object> scores = new ArrayList<>();
                for (CelRuntime.Program program : programs) {
                    scores.add(program.eval(variables.get(sheet)));
                }
                compare(sheet, scores);
            }
        }
    }

    /** FHIRPath as HAPI FHIR evaluates it on a response to a questionnaire that it has parsed. */
    @State(Scope.Thread)
    public static class FhirPath {
        private final IFhirPath engine = FhirContext.forR4().newFhirPath();
        private final List<IFhirPath.IParsedExpression> expressions = new ArrayList<>();
        private final List<QuestionnaireResponse> responses =
                sheets().stream().map(FhirPath::response).toList();

        /** Parses, and holds the scores against the loop by hand. */
        // The method declares Exception, whatever is wrong with the expression.
        @Setup
        public void check() throws Exception {
            for (String path : paths()) {
                expressions.add(engine.parse(path));
            }
            for (int sheet = 0; sheet < SHEETS; sheet++) {
                QuestionnaireResponse response = responses.get(sheet);
                compare(
                        sheet,
                        expressions.stream()
                                .map(expression -> value(response, expression))
                                .toList());
            }
        }

        private Object value(QuestionnaireResponse response, IFhirPath.IParsedExpression expression) {
            Base value = engine.evaluateFirst(response, expression, Base.class).orElseThrow();
            return value.isBooleanPrimitive()
                    ? Boolean.valueOf(value.primitiveValue())
                    : Integer.valueOf(value.primitiveValue());
        }

        private static QuestionnaireResponse response(List<Long> sheet) {
            QuestionnaireResponse response = new QuestionnaireResponse();
            for (int item = 0; item < sheet.size(); item++) {
                response.addItem()
                        .setLinkId(Integer.toString(item + 1))
                        .addAnswer()
                        .setValue(new IntegerType(sheet.get(item)));
            }
            return response;
        }

        private static List<String> paths() {
            List<String> paths = new ArrayList<>(List.of("item.answer.value.aggregate($this + $total, 0)"));
            List<String> pattern = new ArrayList<>();
            for (int cluster = 0; cluster < SYMPTOMS.length; cluster++) {
                String answers = "item.skip(" + ENDS[cluster] + ").take(" + (ENDS[cluster + 1] - ENDS[cluster])
                        + ").answer.value";
                paths.add(answers + ".aggregate($this + $total, 0)");
                pattern.add("(" + answers + ".where($this >= 2).count() >= " + SYMPTOMS[cluster] + ")");
            }
            paths.add(String.join(" and ", pattern));
            return paths;
        }
    }

    /** Six expressions of the Spring Expression Language. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void springExpressions(Spring spring, Blackhole hole) {
        for (SimpleEvaluationContext context : spring.contexts) {
            for (Expression expression : spring.expressions) {
                hole.consume(expression.getValue(context));
            }
        }
    }

    /** Six expressions of CEL. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void celExpressions(Cel cel, Blackhole hole) throws CelEvaluationException {
        for (Map<String, List<Long>> variables : cel.variables) {
            for (CelRuntime.Program program : cel.programs) {
                hole.consume(program.eval(variables));
            }
        }
    }

    /** Six expressions of FHIRPath. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void fhirPath(FhirPath path, Blackhole hole) {
        for (QuestionnaireResponse response : path.responses) {
            for (IFhirPath.IParsedExpression expression : path.expressions) {
                hole.consume(path.engine.evaluateFirst(response, expression, Base.class));
            }
        }
    }

    private static List<List<Long>> sheets() {
        return IntStream.range(0, SHEETS)
                .mapToObj(sheet -> IntStream.range(0, Sheets.ITEMS)
                        .mapToObj(item -> (long) ROWS[sheet * Sheets.ITEMS + item])
                        .toList())
                .toList();
    }

    private static void compare(int sheet, List<Object> scores) {
        long[] expected = new long[HandLoop.SCORES];
        HandLoop.score(ROWS, sheet * Sheets.ITEMS, expected, 0);
        for (int score = 0; score < HandLoop.SCORES; score++) {
            Checks.agrees(
                    scores.get(score) instanceof Boolean held
                            ? held == (expected[score] == 1)
                            : ((Number) scores.get(score)).longValue() == expected[score]);
        }
    }

    private static List<String> expressions(String answers, String and) {
        List<String> expressions = new ArrayList<>(List.of(sum(answers, 0, Sheets.ITEMS)));
        List<String> pattern = new ArrayList<>();
        for (int cluster = 0; cluster < SYMPTOMS.length; cluster++) {
            expressions.add(sum(answers, ENDS[cluster], ENDS[cluster + 1]));
            pattern.add(symptoms(answers, ENDS[cluster], ENDS[cluster + 1]) + " >= " + SYMPTOMS[cluster]);
        }
        expressions.add(String.join(" " + and + " ", pattern));
        return expressions;
    }

    private static String sum(String answers, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(item -> answers + "[" + item + "]")
                .collect(Collectors.joining(" + "));
    }

    private static String symptoms(String answers, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(item -> "(" + answers + "[" + item + "] >= 2 ? 1 : 0)")
                .collect(Collectors.joining(" + ", "(", ")"));
    }
}
