package org.holdfast.examples.benchmarks;

/**
 * PCL-5 as somebody would write it once and for speed: total, four clusters, the provisional rule, the critical answer,
 * nothing from a row with an answer that is missing or off the scale. It is the limit that the others are held against.
 */
final class HandLoop {
    static final int SCORES = 6;
    static final int NONE = Integer.MIN_VALUE;
    private static final int HIGHEST = 4;
    private static final int SYMPTOM = 2;
    private static final int CRITICAL_ITEM = 15;

    private HandLoop() {}

    /** Fills six outcomes; gives 1 if the critical answer calls for a look. */
    static int score(short[] rows, int from, long[] out, int at) {
        int bad = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        int e = 0;
        int symptomsB = 0;
        int symptomsC = 0;
        int symptomsD = 0;
        int symptomsE = 0;
        for (int i = from; i < from + 5; i++) {
            int answer = rows[i];
            bad |= answer | (HIGHEST - answer);
            b += answer;
            symptomsB += answer >= SYMPTOM ? 1 : 0;
        }
        for (int i = from + 5; i < from + 7; i++) {
            int answer = rows[i];
            bad |= answer | (HIGHEST - answer);
            c += answer;
            symptomsC += answer >= SYMPTOM ? 1 : 0;
        }
        for (int i = from + 7; i < from + 14; i++) {
            int answer = rows[i];
            bad |= answer | (HIGHEST - answer);
            d += answer;
            symptomsD += answer >= SYMPTOM ? 1 : 0;
        }
        for (int i = from + 14; i < from + 20; i++) {
            int answer = rows[i];
            bad |= answer | (HIGHEST - answer);
            e += answer;
            symptomsE += answer >= SYMPTOM ? 1 : 0;
        }
        boolean whole = bad >= 0;
        out[at] = whole ? b + c + d + e : NONE;
        out[at + 1] = whole ? b : NONE;
        out[at + 2] = whole ? c : NONE;
        out[at + 3] = whole ? d : NONE;
        out[at + 4] = whole ? e : NONE;
        boolean pattern = symptomsB > 0 && symptomsC > 0 && symptomsD > 1 && symptomsE > 1;
        out[at + 5] = whole ? (pattern ? 1 : 0) : NONE;
        int critical = rows[from + CRITICAL_ITEM];
        return critical >= SYMPTOM && critical <= HIGHEST ? 1 : 0;
    }
}
