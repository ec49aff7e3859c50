package org.holdfast.measures.internal.engine;

/** Rules that work on the values of other rules. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
final class Values {
    private static final int DAY = 24 * 60;

    private Values() {}

    /** Adds up values of several scales; {@code divisor} makes a mean of them. */
    record AddOf(Node[] of, long[] factors, long divisor) implements Node {
        @Override
        public long eval(Workspace work) {
            long total = 0;
            for (int i = 0; i < of.length; i++) {
                long value = of[i].eval(work);
                if (Outcomes.unscorable(value)) {
                    return value;
                }
                total += value * factors[i];
            }
            return Outcomes.divideHalfUp(total, divisor);
        }
    }

    /** The greatest of values of several scales. */
    record GreatestOf(Node[] of, long[] factors) implements Node {
        @Override
        public long eval(Workspace work) {
            long greatest = Long.MIN_VALUE;
            for (int i = 0; i < of.length; i++) {
                long value = of[i].eval(work);
                if (Outcomes.unscorable(value)) {
                    return value;
                }
                greatest = Math.max(greatest, value * factors[i]);
            }
            return greatest;
        }
    }

    /** Reads a value off a table that begins at {@code first}. */
    record LookupOf(Node of, long first, long[] table) implements Node {
        @Override
        public long eval(Workspace work) {
            long raw = of.eval(work);
            if (Outcomes.unscorable(raw)) {
                return raw;
            }
            int row = row(raw);
            return row < 0 ? Outcomes.INCONSISTENT : table[row];
        }

        private int row(long raw) {
            long row = raw - first;
            return row >= 0 && row < table.length ? (int) row : -1;
        }
    }

    /** The value of the highest step that is reached. */
    record StepsOf(Node of, long[] from, int[] values, int otherwise) implements Node {
        @Override
        public long eval(Workspace work) {
            long value = of.eval(work);
            if (Outcomes.unscorable(value)) {
                return value;
            }
            int reached = otherwise;
            for (int i = 0; i < from.length && value >= from[i]; i++) {
                reached = values[i];
            }
            return reached;
        }
    }

    /** One value divided by another; {@code numerator / denominator} holds the factor and the scales. */
    record RatioOf(Node of, Node by, long numerator, long denominator, boolean down) implements Node {
        @Override
        public long eval(Workspace work) {
            long dividend = of.eval(work);
            if (Outcomes.unscorable(dividend)) {
                return dividend;
            }
            long divisor = by.eval(work);
            if (Outcomes.unscorable(divisor)) {
                return divisor;
            }
            if (divisor == 0) {
                return Outcomes.INCONSISTENT;
            }
            long above = dividend * numerator;
            long below = divisor * denominator;
            return down ? above / below : Outcomes.divideHalfUp(above, below);
        }
    }

    /** Minutes from one time of day to the next time that the clock shows another. */
    record MinutesOf(int from, int to) implements Node {
        @Override
        public long eval(Workspace work) {
            int start = work.at(from);
            int end = work.at(to);
            boolean absent = Codes.absent(start) || Codes.absent(end);
            return absent ? Outcomes.TOO_FEW : Math.floorMod(end - start, DAY);
        }
    }

    /** A fixed number. */
    record ConstantOf(long value) implements Node {
        @Override
        public long eval(Workspace work) {
            return value;
        }
    }

    /** A value that there is only where a condition holds. */
    record Guarded(Node of, Truth when) implements Node {
        @Override
        public long eval(Workspace work) {
            int held = when.eval(work);
            if (held == Truth.NO) {
                return Outcomes.NOT_APPLICABLE;
            }
            return held == Truth.YES ? of.eval(work) : Outcomes.TOO_FEW;
        }
    }

    /** A value that must equal another wherever both can be told. */
    record Agreeing(Node of, long factor, Node other, long otherFactor) implements Node {
        @Override
        public long eval(Workspace work) {
            long value = of.eval(work);
            long check = other.eval(work);
            boolean told = !Outcomes.unscorable(value) && !Outcomes.unscorable(check);
            return told && value * factor != check * otherFactor ? Outcomes.INCONSISTENT : value;
        }
    }
}
