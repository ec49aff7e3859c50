package org.holdfast.measures.internal.engine;

/** One compiled rule. Values are fixed-point; a truth is 0 or 1; a category is its place. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
sealed interface Node {

    /** Evaluates over a prepared row, in which an answer may be missing. */
    long eval(Workspace work);

    /** Evaluates over a row in which every answer is there and valid, after the tally. */
    default long evalWhole(Workspace work) {
        return eval(work);
    }

    /** Adds up items. */
    record SumOf(int[] items, int[] groups) implements Node {
        @Override
        public long eval(Workspace work) {
            long total = 0;
            for (int item : items) {
                int answer = work.at(item);
                if (Codes.absent(answer)) {
                    return Outcomes.TOO_FEW;
                }
                total += answer;
            }
            return total;
        }

        @Override
        public long evalWhole(Workspace work) {
            long total = 0;
            for (int group : groups) {
                total += work.sums[group];
            }
            return total;
        }
    }

    /** Adds up items and completes the sum for the missing ones as a named policy says. */
    record Prorated(SumOf sum, int maxMissing, boolean[] covered, boolean[] critical, long unit) implements Node {
        @Override
        public long eval(Workspace work) {
            long total = 0;
            int missing = 0;
            boolean uncovered = false;
            boolean criticalMissing = false;
            for (int item : sum.items()) {
                int answer = work.at(item);
                if (Codes.absent(answer)) {
                    missing++;
                    uncovered |= !covered[answer - Short.MIN_VALUE];
                    criticalMissing |= critical[item];
                } else {
                    total += answer;
                }
            }
            if (missing > maxMissing || uncovered) {
                return Outcomes.TOO_FEW;
            }
            int items = sum.items().length;
            return criticalMissing
                    ? Outcomes.CRITICAL_MISSING
                    : Outcomes.divideHalfUp(total * items * unit, items - missing);
        }

        @Override
        public long evalWhole(Workspace work) {
            return sum.evalWhole(work) * unit;
        }
    }

    /** Scales a value; {@code numerator / denominator} holds the factor and both scales. */
    record Scaled(Node of, long numerator, long denominator, long plus) implements Node {
        @Override
        public long eval(Workspace work) {
            return scale(of.eval(work));
        }

        @Override
        public long evalWhole(Workspace work) {
            return scale(of.evalWhole(work));
        }

        private long scale(long value) {
            return Outcomes.unscorable(value)
                    ? value
                    : Outcomes.divideHalfUp(value * numerator + plus * denominator, denominator);
        }
    }

    /** Counts symptoms; there is a value only if no missing answer could change it. */
    record CountOf(Tally tally) implements Node {
        @Override
        public long eval(Workspace work) {
            return tally.open(work) == 0 ? tally.sure(work) : Outcomes.TOO_FEW;
        }

        @Override
        public long evalWhole(Workspace work) {
            return tally.whole(work);
        }
    }

    /** The highest level reached, if no missing answer could raise it. */
    record HighestOf(int[] items, int[] atLeast, int[] levels, int otherwise) implements Node {
        @Override
        public long eval(Workspace work) {
            long highest = otherwise;
            for (int i = 0; i < items.length; i++) {
                if (!Codes.absent(work.at(items[i])) && work.at(items[i]) >= atLeast[i]) {
                    highest = Math.max(highest, levels[i]);
                }
            }
            return open(work, highest) ? Outcomes.TOO_FEW : highest;
        }

        private boolean open(Workspace work, long highest) {
            for (int i = 0; i < items.length; i++) {
                if (levels[i] > highest && Codes.absent(work.at(items[i]))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a condition holds; {@code needed} are items without which it is not told. */
    record TestOf(Truth when, int[] needed) implements Node {
        @Override
        public long eval(Workspace work) {
            for (int item : needed) {
                if (Codes.absent(work.at(item))) {
                    return Outcomes.TOO_FEW;
                }
            }
            return Truth.outcome(when.eval(work));
        }

        @Override
        public long evalWhole(Workspace work) {
            return when.evalWhole(work);
        }
    }

    /** The place of the first condition that holds, if all before it are ruled out. */
    record FirstOf(Truth[] cases) implements Node {
        @Override
        public long eval(Workspace work) {
            for (int i = 0; i < cases.length; i++) {
                int held = cases[i].eval(work);
                if (held != Truth.NO) {
                    return held == Truth.YES ? i : Truth.outcome(held);
                }
            }
            return cases.length;
        }
    }

    /** The outcome of a score that was computed before. */
    record OutcomeOf(int score) implements Node {
        @Override
        public long eval(Workspace work) {
            return work.outcomes[score];
        }
    }
}
