package org.holdfast.measures.internal.engine;

/** One compiled rule. Values are fixed-point; a truth is 0 or 1; a category is its place. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
interface Node {

    /** Evaluates over a prepared row, in which an answer may be missing. */
    long eval(Workspace work);

    /** Evaluates over a row in which every answer is there and valid, after the tally. */
    default long evalWhole(Workspace work) {
        return eval(work);
    }

    /** Adds up what answers count. */
    record SumOf(Terms terms, int field) implements Node {
        @Override
        public long eval(Workspace work) {
            long total = 0;
            boolean none = true;
            for (int term = 0; term < terms.size(); term++) {
                int code = terms.code(term, work);
                if (Codes.wanting(code)) {
                    return Outcomes.TOO_FEW;
                }
                if (!Codes.leftOut(code)) {
                    total += terms.counts(term, code);
                    none = false;
                }
            }
            return none ? Outcomes.NOT_APPLICABLE : total;
        }

        @Override
        public long evalWhole(Workspace work) {
            return work.sweep.read(field, work);
        }
    }

    /** The mean of what answers count, or that times the number of items; {@code numerator / denominator} scales it. */
    record MeanOf(SumOf sum, Allowance allowance, boolean times, long numerator, long denominator) implements Node {
        @Override
        public long eval(Workspace work) {
            Terms terms = sum.terms();
            long total = 0;
            int items = 0;
            int missing = 0;
            boolean uncovered = false;
            boolean criticalMissing = false;
            for (int term = 0; term < terms.size(); term++) {
                int code = terms.code(term, work);
                if (Codes.wanting(code)) {
                    missing++;
                    uncovered |= !allowance.covers(code);
                    criticalMissing |= allowance.critical()[terms.items()[term]];
                } else if (!Codes.leftOut(code)) {
                    total += terms.counts(term, code);
                }
                items += Codes.leftOut(code) ? 0 : 1;
            }
            if (items == 0) {
                return Outcomes.NOT_APPLICABLE;
            }
            if (uncovered || missing == items || !allowance.enough(missing, items)) {
                return Outcomes.TOO_FEW;
            }
            return criticalMissing ? Outcomes.CRITICAL_MISSING : mean(total, items, items - missing);
        }

        @Override
        public long evalWhole(Workspace work) {
            int items = sum.terms().size();
            return mean(sum.evalWhole(work), items, items);
        }

        private long mean(long total, int items, int answered) {
            return Outcomes.divideHalfUp(total * (times ? items : 1) * numerator, answered * denominator);
        }
    }

    /** The highest of what answers count; where fewer answers are enough, the rest may be blank. */
    record MaxOf(Terms terms, int minAnswered) implements Node {
        @Override
        public long eval(Workspace work) {
            long highest = Long.MIN_VALUE;
            int answered = 0;
            int missing = 0;
            for (int term = 0; term < terms.size(); term++) {
                int code = terms.code(term, work);
                if (!Codes.absent(code)) {
                    highest = Math.max(highest, terms.counts(term, code));
                    answered++;
                } else if (!Codes.leftOut(code)) {
                    missing++;
                    if (code != Codes.UNANSWERED && code != Codes.NOT_ASKED && code != Codes.NOT_APPLICABLE) {
                        return Outcomes.TOO_FEW;
                    }
                }
            }
            if (answered + missing == 0) {
                return Outcomes.NOT_APPLICABLE;
            }
            return (missing > 0 && answered < minAnswered) || answered == 0 ? Outcomes.TOO_FEW : highest;
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
                if (levels[i] > highest && Codes.wanting(work.at(items[i]))) {
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
                if (Codes.wanting(work.at(item))) {
                    return Outcomes.TOO_FEW;
                }
            }
            return Truth.outcome(when.eval(work));
        }

        @Override
        public long evalWhole(Workspace work) {
            return Truth.outcome(when.evalWhole(work));
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
