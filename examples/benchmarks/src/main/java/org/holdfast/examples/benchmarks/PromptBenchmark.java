package org.holdfast.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Chooses a prompt, and says of every other one why not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PromptBenchmark {
    static final int PEOPLE = 64;
    static final int PROMPTS = 200;

    private final Catalogue catalogue = MorePrompts.upTo(PROMPTS);
    private final PromptSelector selector = PromptRequests.selector(catalogue);
    private final List<SelectionRequest> requests = PromptRequests.withHistory(selector, PEOPLE);

    /** Nobody else does this: it is only made sure that the work is done. */
    @Setup
    public void check() {
        int prompts = 0;
        for (SelectionRequest request : requests) {
            Offer offer = selector.select(request);
            prompts += offer instanceof Offer.OfPrompt ? 1 : 0;
            Checks.require(
                    catalogue.prompts().size() == PROMPTS
                            && offer.decisions().size() == PROMPTS
                            && offer.decisions().stream()
                                    .noneMatch(decision -> decision.reasons().isEmpty()),
                    "a prompt is without its reason");
        }
        Checks.require(prompts > PEOPLE / 2, "most people should be offered a prompt");
    }

    /** One choice with all reasons. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void promptChoice(Blackhole hole) {
        for (SelectionRequest request : requests) {
            hole.consume(selector.select(request));
        }
    }
}
