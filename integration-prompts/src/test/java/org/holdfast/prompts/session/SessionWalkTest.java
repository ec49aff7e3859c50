package org.holdfast.prompts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.select.Offer;
import org.junit.jupiter.api.Test;

/** The whole graph of a session: from every situation that can be reached, everything that can happen. */
class SessionWalkTest {
    private static final List<Object> EVERYTHING = Sessions.everything();
    private static final Map<Situation, ReflectiveSession> REACHED = walk();

    /** What decides how a session goes on, without times and without how much has gathered. */
    private record Situation(
            SessionState state,
            Distress before,
            List<InHand> waiting,
            InHand work,
            boolean begun,
            PastPrompt.Outcome outcome,
            boolean grounded,
            boolean support) {
        static Situation of(ReflectiveSession session) {
            ReflectiveSession.Work work = session.work();
            return new Situation(
                    session.state(),
                    session.before(),
                    session.waiting(),
                    work == null ? null : work.prompt(),
                    work != null && work.since() != null,
                    work == null ? null : work.outcome(),
                    session.groundedAt() != null,
                    session.supportFirst());
        }
    }

    private static Map<Situation, ReflectiveSession> walk() {
        Map<Situation, ReflectiveSession> reached = new LinkedHashMap<>();
        Deque<ReflectiveSession> open = new ArrayDeque<>(List.of(ReflectiveSession.begin(Sessions.START)));
        while (!open.isEmpty()) {
            ReflectiveSession session = open.remove();
            if (reached.putIfAbsent(Situation.of(session), session) == null) {
                for (Object happened : EVERYTHING) {
                    for (int minutes : new int[] {1, 31}) {
                        moved(session, happened, minutes).forEach(open::add);
                    }
                }
            }
        }
        return reached;
    }

    private static List<ReflectiveSession> moved(ReflectiveSession session, Object happened, int minutes) {
        Step step = session.next(
                Sessions.event(session.movedAt().plus(Duration.ofMinutes(minutes)), happened), Sessions.POLICY);
        return step instanceof Step.Moved moved ? List.of(moved.session()) : List.of();
    }

    private static List<ReflectiveSession> next(ReflectiveSession session) {
        List<ReflectiveSession> next = new ArrayList<>();
        EVERYTHING.forEach(happened -> next.addAll(moved(session, happened, 1)));
        EVERYTHING.forEach(happened -> next.addAll(moved(session, happened, 31)));
        return next;
    }

    private static List<ReflectiveSession> in(SessionState state) {
        List<ReflectiveSession> sessions =
                REACHED.values().stream().filter(s -> s.state() == state).toList();
        assertThat(sessions).isNotEmpty();
        return sessions;
    }

    @Test
    void reachesEveryState() {
        assertThat(REACHED).hasSizeGreaterThan(500);
        for (SessionState state : SessionState.values()) {
            in(state);
        }
    }

    @Test
    void movesOnlyAlongTheseWays() {
        Map<SessionState, Set<SessionState>> ways = new EnumMap<>(SessionState.class);
        for (ReflectiveSession session : REACHED.values()) {
            Set<SessionState> to = ways.computeIfAbsent(session.state(), s -> EnumSet.noneOf(SessionState.class));
            next(session).forEach(after -> to.add(after.state()));
        }
        Map<SessionState, Set<SessionState>> expected = new EnumMap<>(SessionState.class);
        expected.put(SessionState.CHECK_IN, EnumSet.of(SessionState.OFFERED, SessionState.GROUNDING));
        expected.put(
                SessionState.OFFERED,
                EnumSet.of(
                        SessionState.OFFERED,
                        SessionState.WORKING,
                        SessionState.GROUNDING_FIRST,
                        SessionState.GROUNDING,
                        SessionState.CLOSED));
        expected.put(
                SessionState.GROUNDING_FIRST,
                EnumSet.of(
                        SessionState.GROUNDING_FIRST, SessionState.WORKING, SessionState.OFFERED, SessionState.CLOSED));
        expected.put(
                SessionState.WORKING,
                EnumSet.of(
                        SessionState.WORKING,
                        SessionState.PAUSED,
                        SessionState.CHECK_OUT,
                        SessionState.GROUNDING,
                        SessionState.GROUNDING_FIRST));
        expected.put(
                SessionState.PAUSED,
                EnumSet.of(
                        SessionState.WORKING, SessionState.CHECK_IN, SessionState.CHECK_OUT, SessionState.GROUNDING));
        expected.put(SessionState.CHECK_OUT, EnumSet.of(SessionState.GROUNDING, SessionState.CLOSED));
        expected.put(SessionState.GROUNDING, EnumSet.of(SessionState.GROUNDING, SessionState.CLOSED));
        expected.put(SessionState.CRISIS, EnumSet.of(SessionState.CLOSED));
        expected.put(SessionState.CLOSED, EnumSet.noneOf(SessionState.class));
        expected.put(SessionState.LEFT, EnumSet.noneOf(SessionState.class));
        expected.values().forEach(to -> to.addAll(EnumSet.of(SessionState.CRISIS, SessionState.LEFT)));
        assertThat(ways).isEqualTo(expected);
    }

    @Test
    void i23LeavingHelpAndAShortWayToTheEndAreAlwaysThere() {
        for (ReflectiveSession session : REACHED.values()) {
            assertThat(moved(session, Choice.LEAVE, 1))
                    .singleElement()
                    .matches(left -> left.state() == SessionState.LEFT);
            assertThat(moved(session, Choice.HELP, 1))
                    .singleElement()
                    .matches(help -> help.state() == SessionState.CRISIS && help.supportFirst());
            if (!session.state().over()) {
                boolean short1 = next(session).stream().anyMatch(s -> s.state() == SessionState.CLOSED);
                boolean short2 = next(session).stream()
                        .flatMap(s -> next(s).stream())
                        .anyMatch(s -> s.state() == SessionState.CLOSED);
                assertThat(short1 || short2).isTrue();
            }
        }
    }

    @Test
    void i24NoWayLeadsFromHelpBackToAPrompt() {
        Set<Situation> seen = new HashSet<>();
        Deque<ReflectiveSession> open = new ArrayDeque<>(in(SessionState.CRISIS));
        while (!open.isEmpty()) {
            ReflectiveSession session = open.remove();
            if (seen.add(Situation.of(session))) {
                assertThat(session.state()).isIn(SessionState.CRISIS, SessionState.CLOSED, SessionState.LEFT);
                assertThat(session.work()).isNull();
                open.addAll(next(session));
            }
        }
    }

    @Test
    void i25NothingNearIsWorkedWithBeforeAGrounding() {
        int near = 0;
        for (ReflectiveSession session : in(SessionState.WORKING)) {
            if (session.work().prompt().groundFirst()) {
                near++;
                assertThat(session.groundedAt()).isNotNull();
            }
        }
        assertThat(near).isPositive();
        for (ReflectiveSession session : REACHED.values()) {
            for (ReflectiveSession after : next(session)) {
                if (after.groundedAt() != null && !after.groundedAt().equals(session.groundedAt())) {
                    assertThat(session.state()).isEqualTo(SessionState.GROUNDING_FIRST);
                }
            }
        }
    }

    @Test
    void i27AHardEndLeadsThroughGrounding() {
        for (ReflectiveSession session : in(SessionState.CHECK_OUT)) {
            for (int rating = 0; rating <= 10; rating++) {
                Distress before = session.before();
                boolean rose = before.rating() != null && rating - before.rating() >= 2;
                SessionState expected = rating >= 6 || rose ? SessionState.GROUNDING : SessionState.CLOSED;
                assertThat(moved(session, Distress.rated(rating), 1))
                        .singleElement()
                        .matches(after -> after.state() == expected)
                        .matches(after -> after.supportFirst()
                                == (session.supportFirst()
                                        || after.finished()
                                                        .get(after.finished().size() - 1)
                                                        .after()
                                                        .rating()
                                                >= 9));
            }
            assertThat(moved(session, Sessions.declined(), 1))
                    .singleElement()
                    .matches(after -> after.state() == SessionState.CLOSED);
        }
    }

    @Test
    void whatIsRefusedChangesNothingAndSaysWhy() {
        for (ReflectiveSession session : REACHED.values()) {
            for (Object happened : EVERYTHING) {
                Step step = session.next(Sessions.event(session, happened), Sessions.POLICY);
                assertThat(step).isNotNull();
                if (step instanceof Step.Refused refused) {
                    Step.Refusal expected = session.state().over()
                            ? Step.Refusal.OVER
                            : session.state() == SessionState.OFFERED
                                            && session.waiting().isEmpty()
                                            && (happened == Choice.ACCEPT || happened == Choice.SWAP)
                                    ? Step.Refusal.NOTHING_IN_HAND
                                    : Step.Refusal.NOT_IN_THIS_STATE;
                    assertThat(refused.why()).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void acceptsInEachStateOnlyWhatBelongsThere() {
        Map<SessionState, Set<Choice>> choices = new EnumMap<>(SessionState.class);
        for (ReflectiveSession session : REACHED.values()) {
            Set<Choice> open = choices.computeIfAbsent(session.state(), s -> EnumSet.noneOf(Choice.class));
            for (Choice choice : Choice.values()) {
                if (!moved(session, choice, 1).isEmpty()) {
                    open.add(choice);
                }
            }
        }
        Set<Choice> always = EnumSet.of(Choice.LEAVE, Choice.HELP);
        assertThat(choices.get(SessionState.CHECK_IN)).isEqualTo(with(always, Choice.GROUND));
        assertThat(choices.get(SessionState.OFFERED))
                .isEqualTo(with(
                        always,
                        Choice.ACCEPT,
                        Choice.SKIP,
                        Choice.SWAP,
                        Choice.NOT_TODAY,
                        Choice.EXPLAIN,
                        Choice.GROUND));
        assertThat(choices.get(SessionState.GROUNDING_FIRST))
                .isEqualTo(with(always, Choice.ENOUGH, Choice.ANOTHER, Choice.STAY_HERE, Choice.GROUND));
        assertThat(choices.get(SessionState.WORKING))
                .isEqualTo(with(
                        always,
                        Choice.PAUSE,
                        Choice.DONE,
                        Choice.STOP_HERE,
                        Choice.TOO_MUCH,
                        Choice.FOLLOW_UP,
                        Choice.GROUND));
        assertThat(choices.get(SessionState.PAUSED))
                .isEqualTo(with(always, Choice.RESUME, Choice.FINISH, Choice.GROUND));
        assertThat(choices.get(SessionState.CHECK_OUT)).isEqualTo(with(always, Choice.GROUND));
        assertThat(choices.get(SessionState.GROUNDING))
                .isEqualTo(with(always, Choice.ENOUGH, Choice.ANOTHER, Choice.GROUND));
        assertThat(choices.get(SessionState.CRISIS)).isEqualTo(with(always, Choice.HELP_ENDED));
        assertThat(choices.get(SessionState.CLOSED)).isEqualTo(always);
        assertThat(choices.get(SessionState.LEFT)).isEqualTo(always);
    }

    private static Set<Choice> with(Set<Choice> always, Choice... more) {
        Set<Choice> all = EnumSet.copyOf(always);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void anOfferIsTakenOnlyWhereOneIsAwaitedButHelpEverywhere() {
        for (ReflectiveSession session : REACHED.values()) {
            for (Offer offer : List.of(Sessions.LIGHT, Sessions.GROUNDING, Sessions.REST)) {
                assertThat(moved(session, offer, 1)).hasSize(session.state() == SessionState.OFFERED ? 1 : 0);
            }
            assertThat(moved(session, Sessions.CRISIS, 1))
                    .singleElement()
                    .matches(help -> help.state() == SessionState.CRISIS);
        }
    }

    @Test
    void aRatingIsTakenOnlyWhereOneIsAskedFor() {
        for (ReflectiveSession session : REACHED.values()) {
            boolean asked = EnumSet.of(SessionState.CHECK_IN, SessionState.CHECK_OUT, SessionState.GROUNDING)
                    .contains(session.state());
            assertThat(moved(session, Distress.rated(3), 1)).hasSize(asked ? 1 : 0);
        }
    }
}
