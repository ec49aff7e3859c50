package org.holdfast.core.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecordedTest {

    @Test
    void isKnownOrMissingAndNeverBoth() {
        for (MissingReason reason : new MissingReason[] {null, MissingReason.DECLINED}) {
            Integer value = reason == null ? null : Integer.valueOf(0);
            assertThatThrownBy(() -> new Recorded<>(value, reason))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("either a known value or the reason why it is missing");
        }
        assertThat(Recorded.known(0).known()).isZero();
        assertThat(Recorded.missing(MissingReason.DECLINED).missing()).isEqualTo(MissingReason.DECLINED);
    }

    @Test
    void saysOnlyWhetherThereIsAValue() {
        assertThat(Recorded.known(17)).hasToString("Recorded[known]");
        assertThat(Recorded.missing(MissingReason.DECLINED)).hasToString("Recorded[missing]");
    }
}
