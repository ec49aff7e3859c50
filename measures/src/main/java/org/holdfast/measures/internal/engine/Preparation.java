package org.holdfast.measures.internal.engine;

import java.util.List;
import java.util.Objects;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a row what the rules see: invalid codes marked, items that do not apply or were led past left out or filled
 * in as the form says.
 */
final class Preparation {
    private final Answers answers;
    private final int[] limitedItems;
    private final Truth[] limits;
    private final int[] branchItems;
    private final Truth[] branches;
    private final short[] skipped;
    private final short[] blanks;

    Preparation(Definition definition, Compiler compiler, Answers answers) {
        this.answers = answers;
        List<Item> limited = definition.items().stream()
                .filter(item -> item.applicableIf() != null)
                .toList();
        this.limitedItems =
                limited.stream().mapToInt(item -> compiler.place(item.id())).toArray();
        this.limits = limited.stream()
                .map(item ->
                        Person.of(Objects.requireNonNull(item.applicableIf()).who()))
                .toArray(Truth[]::new);
        List<Item> branching =
                definition.items().stream().filter(item -> item.askIf() != null).toList();
        this.branchItems =
                branching.stream().mapToInt(item -> compiler.place(item.id())).toArray();
        this.blanks = new short[definition.items().size()];
        for (int item = 0; item < blanks.length; item++) {
            Item.@Nullable Blank blank = definition.items().get(item).blank();
            blanks[item] = blank == null ? Codes.UNANSWERED : blank.as().shortValue();
        }
        this.branches = new Truth[branchItems.length];
        this.skipped = new short[branchItems.length];
        for (int i = 0; i < branchItems.length; i++) {
            Item.AskIf askIf = Objects.requireNonNull(branching.get(i).askIf());
            @Nullable Integer answer = askIf.skipped();
            branches[i] = compiler.truth(askIf.when());
            skipped[i] = answer == null ? Codes.SKIPPED : answer.shortValue();
        }
    }

    /** Whether the row that the rules see can differ from one in which every answer is there. */
    boolean leavesOut() {
        return limits.length + branches.length > 0;
    }

    short[] prepare(Workspace work) {
        short[] row = work.prepare();
        for (int item = 0; item < row.length; item++) {
            if (!Codes.absent(row[item]) && !answers.allows(item, row[item])) {
                row[item] = Codes.INVALID;
            } else if (row[item] == Codes.UNANSWERED) {
                row[item] = blanks[item];
            }
        }
        for (int i = 0; i < limits.length; i++) {
            row[limitedItems[i]] = limited(row[limitedItems[i]], limits[i].eval(work));
        }
        for (int i = 0; i < branches.length; i++) {
            short answer = row[branchItems[i]];
            boolean empty = Codes.wanting(answer) && answer != Codes.INVALID;
            if (empty && branches[i].eval(work) == Truth.NO) {
                row[branchItems[i]] = skipped[i];
            }
        }
        return row;
    }

    /** Whether the form asks an item after the answers so far: always without a branch, else once its condition holds. */
    boolean asks(int item, Workspace work) {
        prepare(work);
        for (int i = 0; i < branches.length; i++) {
            if (branchItems[i] == item) {
                return branches[i].eval(work) == Truth.YES;
            }
        }
        return true;
    }

    private static short limited(short answer, int applies) {
        if (applies == Truth.NO || answer == Codes.NOT_APPLICABLE) {
            return Codes.INAPPLICABLE;
        }
        boolean empty = Codes.absent(answer) && answer != Codes.INVALID;
        return empty && applies == Truth.OPEN ? Codes.CONTEXT : answer;
    }
}
