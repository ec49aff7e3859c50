package org.holdfast.core.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.holdfast.core.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final RecordId ONE = RecordId.parse("a7000000-0000-4000-8000-000000000001");
    private static final RecordId TWO = RecordId.parse("a7000000-0000-4000-8000-000000000002");
    private static final Author NURSE = new Author(Author.Kind.DEVICE, null);

    /** A record that is nothing but its versions. */
    private record Entry(
            @Nullable RecordId id, String says, @Nullable Meta meta) implements Versioned {}

    private static Entry first(RecordId id, String at) {
        return new Entry(id, "first", new Meta(1, Instant.parse(at), NURSE, null, null, null));
    }

    private static Entry later(RecordId id, int version, String at, String says) {
        return later(id, version, at, says, Meta.Reason.CORRECTION);
    }

    private static Entry later(RecordId id, int version, String at, String says, Meta.Reason reason) {
        return new Entry(id, says, new Meta(version, Instant.parse(at), NURSE, version - 1, reason, null));
    }

    @Test
    void takesTheHighestVersionWhereverItStands() {
        Entry first = first(ONE, "2026-03-07T18:00:00Z");
        Entry second = later(ONE, 2, "2026-03-08T18:00:00Z", "second");
        Entry other = first(TWO, "2026-03-07T19:00:00Z");
        assertThat(Versions.current(List.of(second, other, first))).containsExactly(second, other);
        assertThat(Versions.current(List.of(first, other, second))).containsExactly(second, other);
        assertThat(Versions.history(List.of(second, other, first), ONE)).containsExactly(first, second);
        assertThat(Versions.history(List.of(other), ONE)).isEmpty();
    }

    @Test
    void knowsWhatWasKnownAtAMoment() {
        Entry first = first(ONE, "2026-03-07T18:00:00Z");
        Entry second = later(ONE, 2, "2026-03-08T18:00:00Z", "second");
        List<Entry> all = List.of(second, first);
        assertThat(Versions.asKnownAt(all, Instant.parse("2026-03-07T17:59:59Z")))
                .isEmpty();
        assertThat(Versions.asKnownAt(all, Instant.parse("2026-03-07T18:00:00Z")))
                .containsExactly(first);
        assertThat(Versions.asKnownAt(all, Instant.parse("2026-03-08T17:59:59Z")))
                .containsExactly(first);
        assertThat(Versions.asKnownAt(all, Instant.parse("2026-03-08T18:00:00Z")))
                .containsExactly(second);
    }

    @Test
    void takesARecordThatDoesNotSayAsKnownFromTheStart() {
        Entry plain = new Entry(ONE, "plain", null);
        Entry second = later(ONE, 2, "2026-03-08T18:00:00Z", "second");
        assertThat(plain.versionNumber()).isEqualTo(1);
        assertThat(Versions.asKnownAt(List.of(second, plain), Instant.MIN)).containsExactly(plain);
        assertThat(Versions.current(List.of(plain, second))).containsExactly(second);
    }

    @Test
    void keepsRecordsWithoutAKeyApart() {
        Entry one = new Entry(null, "same", null);
        Entry two = new Entry(null, "same", null);
        assertThat(Versions.current(List.of(one, two))).hasSize(2);
        assertThat(Versions.forked(List.of(one, two))).isEmpty();
        assertThat(Versions.current(Arrays.asList(one, null))).containsExactly(one);
    }

    @Test
    void leavesOutWhatWasEnteredInError() {
        Entry first = first(ONE, "2026-03-07T18:00:00Z");
        Entry error = later(ONE, 2, "2026-03-08T18:00:00Z", "never", Meta.Reason.ENTERED_IN_ERROR);
        assertThat(Versions.current(List.of(first, error))).isEmpty();
        assertThat(Versions.asKnownAt(List.of(first, error), Instant.parse("2026-03-08T00:00:00Z")))
                .containsExactly(first);
        assertThat(Versions.history(List.of(error, first), ONE)).containsExactly(first, error);
        assertThat(first.enteredInError()).isFalse();
    }

    @Test
    void reportsAForkAndLetsNobodyWinByComingLast() {
        Entry first = first(ONE, "2026-03-07T18:00:00Z");
        Entry early = later(ONE, 2, "2026-03-08T18:00:00Z", "early");
        Entry late = later(ONE, 2, "2026-03-08T18:00:01Z", "late");
        assertThat(Versions.current(List.of(first, late, early))).containsExactly(early);
        assertThat(Versions.current(List.of(early, late, first))).containsExactly(early);
        assertThat(Versions.forked(List.of(first, late, early))).containsExactly(late);
        assertThat(Versions.history(List.of(late, early, first), ONE)).containsExactly(first, early, late);
        Entry settled = later(ONE, 3, "2026-03-09T18:00:00Z", "settled");
        assertThat(Versions.forked(List.of(first, late, early, settled))).isEmpty();
        assertThat(Versions.current(List.of(first, late, early, settled))).containsExactly(settled);
    }

    @Test
    void takesTheSameVersionTwiceAsOne() {
        Entry first = first(ONE, "2026-03-07T18:00:00Z");
        List<Entry> twice = List.of(first, first(ONE, "2026-03-07T18:00:00Z"));
        assertThat(Versions.forked(twice)).isEmpty();
        assertThat(Versions.current(twice)).containsExactly(first);
    }

    @Test
    void findsAVersionAfterAGap() {
        Entry first = first(ONE, "2026-03-07T18:00:00Z");
        Entry third = later(ONE, 3, "2026-03-09T18:00:00Z", "third");
        Entry second = later(ONE, 2, "2026-03-08T18:00:00Z", "second");
        assertThat(Versions.orphaned(List.of(third, first))).containsExactly(third);
        assertThat(Versions.orphaned(List.of(third, second, first))).isEmpty();
        assertThat(Versions.orphaned(List.of(second))).containsExactly(second);
    }

    @Test
    void namesTheVersionBeforeIt() {
        assertThatThrownBy(() -> new Meta(3, Instant.EPOCH, NURSE, 1, Meta.Reason.CORRECTION, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a version supersedes the one before it");
        assertThatThrownBy(() -> new Meta(2, Instant.EPOCH, NURSE, null, Meta.Reason.CORRECTION, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a later version names an earlier one and a reason; the first names none");
        assertThatThrownBy(() -> new Meta(2, Instant.EPOCH, NURSE, 1, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Meta(1, Instant.EPOCH, NURSE, 1, Meta.Reason.CORRECTION, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Meta(0, Instant.EPOCH, NURSE, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Meta(1, Instant.EPOCH, NURSE, null, Meta.Reason.LATE_ENTRY, null).reason())
                .isEqualTo(Meta.Reason.LATE_ENTRY);
    }

    @Test
    void ordersByVersionAndNotByWhenItWasWrittenDown() {
        Entry first = first(ONE, "2026-03-08T18:00:00Z");
        Entry second = later(ONE, 2, "2026-03-07T18:00:00Z", "second");
        assertThat(Versions.history(List.of(second, first), ONE)).containsExactly(first, second);
    }

    @Test
    void takesTheOneThatStandsFirstOfTwoFromTheSameMoment() {
        Entry one = later(ONE, 2, "2026-03-08T18:00:00Z", "one");
        Entry other = later(ONE, 2, "2026-03-08T18:00:00Z", "other");
        assertThat(Versions.current(List.of(one, other))).containsExactly(one);
        assertThat(Versions.current(List.of(other, one))).containsExactly(other);
    }
}
