package org.holdfast.measures.internal.engine;

import java.util.Arrays;
import java.util.List;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Score;
import org.jspecify.annotations.Nullable;

/** A compiled definition: scores a row of answers into a workspace. The place of an item is its place on the form. */
public final class Program {
    private final int items;
    private final int[] order;
    private final Node[] nodes;
    private final int[][] uses;
    private final Truth[][] people;
    private final boolean[] completed;
    private final Answers answers;
    private final Sweep sweep;
    private final boolean plain;
    private final Preparation preparation;
    private final Whole flat;
    private final Legend[] legends;
    private final CriticalAnswers critical;

    private Program(Definition definition, @Nullable MissingPolicy policy) {
        this.answers = new Answers(definition);
        Compiler compiler = new Compiler(definition, policy, answers);
        List<Score> scores = definition.scores();
        this.items = definition.items().size();
        this.order = compiler.order();
        this.nodes = scores.stream().map(compiler::node).toArray(Node[]::new);
        this.uses = scores.stream().map(compiler::items).toArray(int[][]::new);
        this.people = scores.stream().map(compiler::people).toArray(Truth[][]::new);
        this.completed = new boolean[nodes.length];
        for (int score = 0; score < completed.length; score++) {
            completed[score] = compiler.completed(scores.get(score));
        }
        this.sweep = new Sweep(compiler.fields(), answers, items, compiler.used());
        this.flat = new Whole(nodes, order, sweep);
        this.legends = new Legend[nodes.length];
        for (int score = 0; score < nodes.length; score++) {
            legends[score] = new Legend(
                    definition, scores.get(score), compiler.decimals(scores.get(score)), ids(definition, uses[score]));
        }
        this.preparation = new Preparation(definition, compiler, answers);
        this.plain = !preparation.leavesOut();
        this.critical = new CriticalAnswers(definition, compiler, answers);
    }

    /**
     * Compiles a checked definition.
     *
     * @param definition the definition
     * @param policy what to do with missing answers; without one, a sum needs all of them
     * @return the program
     */
    public static Program of(Definition definition, @Nullable MissingPolicy policy) {
        return new Program(definition, policy);
    }

    /**
     * A workspace for one thread.
     *
     * @return a new one
     */
    public Workspace workspace() {
        return new Workspace(items, sweep, nodes.length);
    }

    /**
     * The number of items.
     *
     * @return how many places a row has
     */
    public int items() {
        return items;
    }

    /**
     * The number of scores.
     *
     * @return how many outcomes a row has
     */
    public int scores() {
        return nodes.length;
    }

    /**
     * How the outcome of a score is to be read.
     *
     * @param score the place of the score
     * @return its legend
     */
    public Legend legend(int score) {
        return legends[score];
    }

    /**
     * The items that a score rests on.
     *
     * @param score the place of the score
     * @return their places in the order of the form
     */
    public int[] uses(int score) {
        return uses[score].clone();
    }

    /**
     * Whether the policy may complete a score or one that it rests on.
     *
     * @param score the place of the score
     * @return true if its value can come from fewer answers than it asks for
     */
    public boolean completed(int score) {
        return completed[score];
    }

    /**
     * Whether a code is among an item's answers.
     *
     * @param item the place of the item
     * @param code the code
     * @return true if it can be chosen
     */
    public boolean allows(int item, int code) {
        return answers.allows(item, code);
    }

    /**
     * Scores one row.
     *
     * @param rows answers in the order of the form, one row after another
     * @param from where the row begins
     * @param work takes the outcomes
     */
    public void score(short[] rows, int from, Workspace work) {
        work.look(rows, from);
        work.whole = plain && sweep.whole(work);
        if (work.whole) {
            flat.eval(work);
            for (int score : flat.byRule()) {
                work.outcomes[score] = refined(score, nodes[score].evalWhole(work), work);
            }
            return;
        }
        preparation.prepare(work);
        for (int score : order) {
            work.outcomes[score] = refined(score, nodes[score].eval(work), work);
        }
    }

    /**
     * The row as the rules see it: invalid codes marked, skipped items filled in as the form says.
     *
     * @param row the answers of one sheet
     * @param context what is known of the person, if anything
     * @return a copy
     */
    public short[] prepared(short[] row, @Nullable PersonContext context) {
        Workspace work = workspace();
        work.person(context);
        work.look(row, 0);
        return preparation.prepare(work);
    }

    /**
     * The answers that a clinician must see.
     *
     * @return them, by item
     */
    public CriticalAnswers critical() {
        return critical;
    }

    /** Tells a score that lacks answers from one that lacks something to be known of the person. */
    private long refined(int score, long outcome, Workspace work) {
        if (outcome != Outcomes.TOO_FEW) {
            return outcome;
        }
        boolean open = false;
        for (Truth person : people[score]) {
            open |= person.eval(work) == Truth.OPEN;
        }
        for (int item : uses[score]) {
            open |= work.at(item) == Codes.CONTEXT;
        }
        return open ? Outcomes.CONTEXT_NEEDED : outcome;
    }

    /**
     * Whether the form asks an item, given the answers so far.
     *
     * @param item the place of the item
     * @param row the answers in the order of the form
     * @return true without a branch, or once its condition holds
     */
    public boolean asks(int item, short[] row) {
        Workspace work = workspace();
        work.look(row, 0);
        return preparation.asks(item, work);
    }

    /** A list that is not copied when a result takes it over. */
    private static List<String> ids(Definition definition, int[] places) {
        return List.of(Arrays.stream(places)
                .mapToObj(place -> definition.items().get(place).id())
                .toArray(String[]::new));
    }
}
