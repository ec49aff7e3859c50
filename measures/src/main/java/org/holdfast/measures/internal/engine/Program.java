package org.holdfast.measures.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Score;
import org.jspecify.annotations.Nullable;

/** A compiled definition: scores a row of answers into a workspace. The place of an item is its place on the form. */
public final class Program {
    private final int items;
    private final int[] order;
    private final Node[] nodes;
    private final int[][] uses;
    private final int[] decimals;
    private final boolean[][] allowed;
    private final int[] lows;
    private final Sweep sweep;
    private final int[] branchItems;
    private final Truth[] branches;
    private final short[] skipped;
    private final int[] criticalItems;
    private final int[] criticalFrom;
    private final int[] criticalRank;

    private Program(Definition definition, @Nullable MissingPolicy policy) {
        Compiler compiler = new Compiler(definition, policy);
        List<Score> scores = definition.scores();
        this.items = definition.items().size();
        this.order = compiler.order();
        this.nodes = scores.stream().map(compiler::node).toArray(Node[]::new);
        this.uses = scores.stream().map(compiler::items).toArray(int[][]::new);
        this.decimals = scores.stream().mapToInt(compiler::decimals).toArray();
        this.lows = new int[items];
        this.allowed = allowed(definition, lows);
        this.sweep = new Sweep(compiler.groupsOfItems(), lows, allowed);
        List<Item> branching =
                definition.items().stream().filter(item -> item.askIf() != null).toList();
        this.branchItems =
                branching.stream().mapToInt(item -> compiler.place(item.id())).toArray();
        this.branches = new Truth[branchItems.length];
        this.skipped = new short[branchItems.length];
        for (int i = 0; i < branchItems.length; i++) {
            Item.AskIf askIf = Objects.requireNonNull(branching.get(i).askIf());
            branches[i] = compiler.truth(askIf.when());
            skipped[i] = askIf.skipped().shortValue();
        }
        List<Critical> critical = definition.critical();
        this.criticalItems =
                critical.stream().mapToInt(one -> compiler.place(one.item())).toArray();
        this.criticalFrom = critical.stream().mapToInt(Critical::atLeast).toArray();
        this.criticalRank = critical.stream().mapToInt(one -> rank(one.level())).toArray();
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
        return new Workspace(items, sweep.groups(), nodes.length);
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
     * The decimals of a score.
     *
     * @param score the place of the score
     * @return how many decimals its fixed-point value has
     */
    public int decimals(int score) {
        return decimals[score];
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
     * Whether a code is among an item's answers.
     *
     * @param item the place of the item
     * @param code the code
     * @return true if it can be chosen
     */
    public boolean allows(int item, int code) {
        int place = code - lows[item];
        return place >= 0 && place < allowed[item].length && allowed[item][place];
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
        if (branches.length == 0 && sweep.whole(work)) {
            for (int score : order) {
                work.outcomes[score] = nodes[score].evalWhole(work);
            }
            return;
        }
        prepare(work);
        for (int score : order) {
            work.outcomes[score] = nodes[score].eval(work);
        }
    }

    /**
     * The row as the rules see it: invalid codes marked, skipped items filled in as the form says.
     *
     * @param row the answers of one sheet
     * @return a copy
     */
    public short[] prepared(short[] row) {
        Workspace work = workspace();
        work.look(row, 0);
        return prepare(work);
    }

    /**
     * The gravest signal of one row.
     *
     * @param rows answers in the order of the form, one row after another
     * @param from where the row begins
     * @return 0 for none, 1 for review, 2 for crisis
     */
    public int signal(short[] rows, int from) {
        int rank = 0;
        for (int i = 0; i < criticalItems.length; i++) {
            if (raises(i, rows[from + criticalItems[i]])) {
                rank = Math.max(rank, criticalRank[i]);
            }
        }
        return rank;
    }

    /**
     * Whether an answer is critical.
     *
     * @param critical the place among the critical answers of the definition
     * @param answer what the row holds for its item
     * @return true for a valid answer at or above the critical one
     */
    public boolean raises(int critical, short answer) {
        return !Codes.absent(answer) && answer >= criticalFrom[critical] && allows(criticalItems[critical], answer);
    }

    private static int rank(SafetySignal.Level level) {
        return switch (level) {
            case REVIEW -> 1;
            case CRISIS -> 2;
        };
    }

    private short[] prepare(Workspace work) {
        short[] row = work.prepare();
        for (int item = 0; item < items; item++) {
            if (!Codes.absent(row[item]) && !allows(item, row[item])) {
                row[item] = Codes.INVALID;
            }
        }
        for (int i = 0; i < branches.length; i++) {
            short answer = row[branchItems[i]];
            boolean empty = Codes.absent(answer) && answer != Codes.INVALID;
            if (empty && branches[i].eval(work) == Truth.NO) {
                row[branchItems[i]] = skipped[i];
            }
        }
        return row;
    }

    private static boolean[][] allowed(Definition definition, int[] lows) {
        boolean[][] allowed = new boolean[lows.length][];
        for (int item = 0; item < lows.length; item++) {
            String id = definition.items().get(item).answers();
            int[] values = definition.answerSets().stream()
                    .filter(set -> set.id().equals(id))
                    .flatMap(set -> set.choices().stream())
                    .mapToInt(AnswerSet.Choice::value)
                    .toArray();
            lows[item] = Arrays.stream(values).min().orElse(0);
            allowed[item] = new boolean[Arrays.stream(values).max().orElse(-1) - lows[item] + 1];
            for (int value : values) {
                allowed[item][value - lows[item]] = true;
            }
        }
        return allowed;
    }
}
