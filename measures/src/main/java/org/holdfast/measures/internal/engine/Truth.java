package org.holdfast.measures.internal.engine;

/** One compiled condition with three outcomes: no, yes, open for want of a usable answer. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
interface Truth {
    int NO = 0;
    int YES = 1;
    int OPEN = 2;

    /** Evaluates over a prepared row, in which an answer may be missing. */
    int eval(Workspace work);

    /** Evaluates over a row in which every answer is there and valid, after the tally. */
    default int evalWhole(Workspace work) {
        return eval(work);
    }

    /** The truth as an outcome of a score. */
    static long outcome(int truth) {
        return truth == OPEN ? Outcomes.TOO_FEW : truth;
    }

    private static int of(boolean held) {
        return held ? YES : NO;
    }

    /** One answer lies in a range. */
    record Item(int item, int atLeast, int atMost) implements Truth {
        @Override
        public int eval(Workspace work) {
            int answer = work.at(item);
            if (Codes.absent(answer)) {
                return Codes.leftOut(answer) ? NO : OPEN;
            }
            return of(answer >= atLeast && answer <= atMost);
        }
    }

    /** An answer is missing for one of several reasons; open only where nothing tells whether the item applies. */
    record Missing(int item, boolean[] reasons) implements Truth {
        @Override
        public int eval(Workspace work) {
            int code = work.at(item);
            if (!Codes.absent(code)) {
                return NO;
            }
            if (reasons[code - Short.MIN_VALUE]) {
                return YES;
            }
            return code == Codes.CONTEXT ? OPEN : NO;
        }
    }

    /** A number of symptoms lies in a range. */
    record Counted(Tally tally, int atLeast, int atMost) implements Truth {
        @Override
        public int eval(Workspace work) {
            int sure = tally.sure(work);
            int possible = sure + tally.open(work);
            if (sure > atMost || possible < atLeast) {
                return NO;
            }
            return sure >= atLeast && possible <= atMost ? YES : OPEN;
        }

        @Override
        public int evalWhole(Workspace work) {
            int count = tally.whole(work);
            return of(count >= atLeast && count <= atMost);
        }
    }

    /** The outcome of another score lies in a range. */
    record OfScore(int score, long atLeast, long atMost) implements Truth {
        @Override
        public int eval(Workspace work) {
            long outcome = work.outcomes[score];
            return Outcomes.unscorable(outcome) ? OPEN : of(outcome >= atLeast && outcome <= atMost);
        }
    }

    /** At least a number of conditions hold. */
    record Several(int count, Truth[] of) implements Truth {
        @Override
        public int eval(Workspace work) {
            int held = 0;
            int open = 0;
            for (Truth truth : of) {
                int one = truth.eval(work);
                held += one == YES ? 1 : 0;
                open += one == OPEN ? 1 : 0;
            }
            return of(held, open);
        }

        @Override
        public int evalWhole(Workspace work) {
            int held = 0;
            int open = 0;
            for (Truth truth : of) {
                int one = truth.evalWhole(work);
                held += one == YES ? 1 : 0;
                open += one == OPEN ? 1 : 0;
            }
            return of(held, open);
        }

        private int of(int held, int open) {
            if (held >= count) {
                return YES;
            }
            return held + open < count ? NO : OPEN;
        }
    }

    /** A condition does not hold. */
    record Opposite(Truth of) implements Truth {
        @Override
        public int eval(Workspace work) {
            return opposite(of.eval(work));
        }

        @Override
        public int evalWhole(Workspace work) {
            return opposite(of.evalWhole(work));
        }

        private static int opposite(int one) {
            return one == OPEN ? OPEN : YES - one;
        }
    }
}
