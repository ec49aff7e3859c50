package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;

/** All 4^9 sheets of the PHQ-9, computed a second time in the plainest way. */
class Phq9ExhaustiveTest {
    private static final int SHEETS = 1 << 18;
    private static final short EMPTY = RowScorer.code(MissingReason.UNANSWERED);

    private final RowScorer rows = Scorer.of(Instruments.builtIn().get("phq-9")).rows();
    private final short[] row = new short[10];

    @Test
    void agreesWithASecondComputationOnEverySheet() {
        row[9] = EMPTY;
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            fill(sheet);
            rows.score(row, 0);
            int total = 0;
            int symptoms = 0;
            for (int item = 0; item < 9; item++) {
                total += row[item];
                symptoms += row[item] >= (item == 8 ? 1 : 2) ? 1 : 0;
            }
            boolean core = row[0] >= 2 || row[1] >= 2;
            if (rows.value(0) != total
                    || rows.value(1) != (core && symptoms >= 5 ? 1 : 0)
                    || rows.value(2) != (core && symptoms >= 2 && symptoms <= 4 ? 1 : 0)
                    || rows.signal() != (row[8] >= 1 ? 1 : 0)) {
                assertThat(row).as("a sheet scored in two ways").isEmpty();
            }
        }
    }

    @Test
    void signalsItem9WhateverElseIsMissing() {
        for (int mask = 0; mask < 256; mask++) {
            for (short answer = 0; answer <= 3; answer++) {
                for (int item = 0; item < 8; item++) {
                    row[item] = ((mask >> item) & 1) == 1 ? EMPTY : 0;
                }
                row[8] = answer;
                rows.score(row, 0);
                assertThat(rows.signal()).isEqualTo(answer >= 1 ? 1 : 0);
                assertThat(rows.scored(0)).isEqualTo(mask == 0);
            }
        }
    }

    @Test
    void countsALongTableRowByRow() {
        short[] table = new short[30];
        java.util.Arrays.fill(table, 10, 19, (short) 3);
        rows.score(table, 10);
        assertThat(rows.value(0)).isEqualTo(27);
        rows.score(table, 20);
        assertThat(rows.value(0)).isZero();
        assertThat(rows.length()).isEqualTo(10);
        assertThat(rows.decimals(0)).isZero();
    }

    private void fill(int sheet) {
        for (int item = 0; item < 9; item++) {
            row[item] = (short) ((sheet >> (2 * item)) & 3);
        }
    }
}
