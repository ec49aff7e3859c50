package org.holdfast.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSpanTest {
    private static final Instant START = Instant.parse("2026-03-07T17:30:00Z");
    private static final Instant END = Instant.parse("2026-03-07T20:25:00Z");

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new TimeSpan(START, START.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it ends before it starts");
        assertThat(new TimeSpan(START, START).length()).contains(Duration.ZERO);
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        TimeSpan span = new TimeSpan(START, END);
        assertThat(span.contains(START)).isTrue();
        assertThat(span.contains(START.minusNanos(1))).isFalse();
        assertThat(span.contains(END)).isFalse();
        assertThat(span.contains(END.minusNanos(1))).isTrue();
        assertThat(new TimeSpan(START, null).contains(Instant.MAX)).isTrue();
    }

    @Test
    void hasALengthOnceItHasEnded() {
        assertThat(new TimeSpan(START, END).length()).contains(Duration.ofMinutes(175));
        assertThat(new TimeSpan(START, null).length()).isEmpty();
        assertThat(new TimeSpan(START, null)).hasToString("TimeSpan[open]");
        assertThat(new TimeSpan(START, END)).hasToString("TimeSpan[ended]");
    }
}
