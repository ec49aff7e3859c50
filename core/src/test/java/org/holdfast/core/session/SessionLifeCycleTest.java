package org.holdfast.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.session.Session.Status.ARRIVED;
import static org.holdfast.core.session.Session.Status.CANCELLED;
import static org.holdfast.core.session.Session.Status.COMPLETED;
import static org.holdfast.core.session.Session.Status.ENTERED_IN_ERROR;
import static org.holdfast.core.session.Session.Status.IN_PROGRESS;
import static org.holdfast.core.session.Session.Status.NO_SHOW;
import static org.holdfast.core.session.Session.Status.ON_HOLD;
import static org.holdfast.core.session.Session.Status.PLANNED;
import static org.holdfast.core.session.Session.Status.RESCHEDULED;
import static org.holdfast.core.session.Session.Status.STOPPED;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.holdfast.core.Golden;
import org.holdfast.core.time.TimeSpan;
import org.junit.jupiter.api.Test;

class SessionLifeCycleTest {
    private static final Instant START = Instant.parse("2026-03-07T17:30:00Z");
    private static final Map<Session.Status, Set<Session.Status>> STEPS = Map.of(
            PLANNED, Set.of(ARRIVED, CANCELLED, NO_SHOW, RESCHEDULED, ENTERED_IN_ERROR),
            ARRIVED, Set.of(IN_PROGRESS, CANCELLED, RESCHEDULED, ENTERED_IN_ERROR),
            IN_PROGRESS, Set.of(COMPLETED, STOPPED, ON_HOLD, ENTERED_IN_ERROR),
            ON_HOLD, Set.of(IN_PROGRESS, STOPPED, ENTERED_IN_ERROR),
            COMPLETED, Set.of(ENTERED_IN_ERROR),
            STOPPED, Set.of(ENTERED_IN_ERROR),
            RESCHEDULED, Set.of(ENTERED_IN_ERROR),
            CANCELLED, Set.of(ENTERED_IN_ERROR),
            NO_SHOW, Set.of(ENTERED_IN_ERROR),
            ENTERED_IN_ERROR, Set.of());

    @Test
    void allowsOrRefusesEveryPairOfStatuses() {
        for (Session.Status from : Session.Status.values()) {
            for (Session.Status to : Session.Status.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(STEPS.get(from).contains(to));
            }
        }
    }

    @Test
    void keepsTheTimesAsASessionGoesOn() {
        for (Session session : Golden.episode().sessions()) {
            Session under = session.with(ARRIVED, null).movedTo(IN_PROGRESS, START);
            assertThat(under.held()).isEqualTo(new TimeSpan(START, null));
            Session resumed = under.movedTo(ON_HOLD, START.plusSeconds(60)).movedTo(IN_PROGRESS, START.plusSeconds(90));
            assertThat(resumed.held()).isEqualTo(new TimeSpan(START, null));
            Session over = resumed.movedTo(COMPLETED, START.plusSeconds(120));
            assertThat(over.status()).isEqualTo(COMPLETED);
            assertThat(over.held()).isEqualTo(new TimeSpan(START, START.plusSeconds(120)));
            assertThat(over.with(session.status(), session.held())).isEqualTo(session);
            assertThat(resumed.movedTo(STOPPED, START.plusSeconds(120)).held()).isEqualTo(over.held());
            assertThat(over.movedTo(ENTERED_IN_ERROR, START).held()).isEqualTo(over.held());
            assertThat(under.with(IN_PROGRESS, null).movedTo(STOPPED, START).held())
                    .isNull();
        }
    }

    @Test
    void namesTheStepThatItRefuses() {
        Session completed = Golden.episode().sessions().get(0);
        assertThatThrownBy(() -> completed.movedTo(NO_SHOW, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a session does not go from completed to no-show");
        Session under = completed.with(IN_PROGRESS, new TimeSpan(START, null));
        assertThatThrownBy(() -> under.movedTo(COMPLETED, START.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it ends before it starts");
    }
}
