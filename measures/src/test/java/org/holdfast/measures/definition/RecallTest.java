package org.holdfast.measures.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;

class RecallTest {

    @Test
    void countsAMonthAsThirtyDays() {
        assertThat(new Recall(Period.of(0, 1, 3), "a month and three days").days())
                .isEqualTo(33);
        assertThat(Instruments.builtIn().get("pcl-5").definition().recall().days())
                .isEqualTo(30);
        assertThat(Instruments.builtIn().get("phq-9").definition().recall().days())
                .isEqualTo(14);
    }

    @Test
    void hasNoDaysWithoutAFixedWindow() {
        assertThat(new Recall(null, "right now").days()).isZero();
    }
}
