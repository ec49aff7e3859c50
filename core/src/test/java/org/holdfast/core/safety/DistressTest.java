package org.holdfast.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.holdfast.core.missing.MissingReason;
import org.junit.jupiter.api.Test;

class DistressTest {

    @Test
    void liesBetweenNoughtAndTen() {
        assertThat(Distress.rated(0).rating()).isZero();
        assertThat(Distress.rated(10).rating()).isEqualTo(10);
        for (int off : new int[] {-1, 11}) {
            assertThatThrownBy(() -> Distress.rated(off))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("distress must lie between 0 and 10");
        }
    }

    @Test
    void isARatingOrTheReasonWhyThereIsNone() {
        assertThat(Distress.missing(MissingReason.UNANSWERED).rating()).isNull();
        assertThatThrownBy(() -> new Distress(null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("either a rating or the reason why it is missing");
        assertThatThrownBy(() -> new Distress(3, MissingReason.DECLINED)).isInstanceOf(IllegalArgumentException.class);
    }
}
