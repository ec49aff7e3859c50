package org.holdfast.prompts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferWords;
import org.junit.jupiter.api.Test;

class ReflectiveSessionTest {
    private static final Distress THREE = Distress.rated(3);

    private static Instant minutes(long count) {
        return Sessions.START.plus(Duration.ofMinutes(count));
    }

    private static Step step(ReflectiveSession session, Object happened) {
        return session.next(Sessions.event(session, happened), Sessions.POLICY);
    }

    private static String line(ReflectiveSession session, Object happened) {
        return ((Step.Moved) step(session, happened)).line();
    }

    @Test
    void goesThroughAQuietSessionFromStartToEnd() {
        ReflectiveSession session =
                Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.FOLLOW_UP, Choice.DONE, Distress.rated(2));
        assertThat(session.state()).isEqualTo(SessionState.CLOSED);
        assertThat(session.finished())
                .containsExactly(new PastPrompt(
                        "mid.easier-hour", minutes(3), PastPrompt.Outcome.COMPLETED, THREE, Distress.rated(2)));
        assertThat(session.startedAt()).isEqualTo(Sessions.START);
        assertThat(session.movedAt()).isEqualTo(minutes(6));
        assertThat(session.work()).isNull();
    }

    @Test
    void holdsTheOfferedPromptAndItsSwaps() {
        ReflectiveSession session = Sessions.after(THREE, Sessions.LIGHT);
        Offer.OfPrompt offer = (Offer.OfPrompt) Sessions.LIGHT;
        assertThat(session.waiting()).hasSize(3);
        assertThat(session.waiting().get(0)).isEqualTo(new InHand("mid.easier-hour", 1, 4, false));
        assertThat(session.waiting())
                .extracting(InHand::prompt)
                .containsExactly(
                        offer.prompt().id(),
                        offer.swaps().get(0).id(),
                        offer.swaps().get(1).id());
        ReflectiveSession swapped = Sessions.after(THREE, Sessions.LIGHT, Choice.SWAP);
        assertThat(swapped.waiting().get(0).prompt())
                .isEqualTo(offer.swaps().get(0).id());
        assertThat(swapped.waiting().get(2).prompt()).isEqualTo(offer.prompt().id());
        assertThat(swapped.finished()).isEmpty();
    }

    @Test
    void i26SkippingIsFineAnyNumberOfTimesAndTheWordsStayTheSame() {
        ReflectiveSession session = Sessions.after(THREE, Sessions.LIGHT);
        String first = line(session, Choice.SKIP);
        for (int i = 0; i < 50; i++) {
            Step.Moved moved = (Step.Moved) step(session, Choice.SKIP);
            assertThat(moved.line()).isEqualTo(first).isEqualTo("session.skipped");
            session = moved.session();
            assertThat(session.state()).isEqualTo(SessionState.OFFERED);
        }
        assertThat(session.finished()).hasSize(3).allMatch(past -> past.outcome() == PastPrompt.Outcome.SKIPPED);
        assertThat(session.finished()).allMatch(past -> past.before() == null && past.after() == null);
        assertThat(OfferWords.english().line(first)).isEqualTo("Okay. Here is something else, or nothing at all.");
    }

    @Test
    void groundsBeforeSomethingNear() {
        ReflectiveSession first = Sessions.after(THREE, Sessions.NEAR, Choice.ACCEPT);
        assertThat(first.state()).isEqualTo(SessionState.GROUNDING_FIRST);
        ReflectiveSession another = Sessions.after(THREE, Sessions.NEAR, Choice.ACCEPT, Choice.ANOTHER);
        assertThat(another.state()).isEqualTo(SessionState.GROUNDING_FIRST);
        ReflectiveSession working = Sessions.after(THREE, Sessions.NEAR, Choice.ACCEPT, Choice.ENOUGH);
        assertThat(working.state()).isEqualTo(SessionState.WORKING);
        assertThat(working.groundedAt()).isEqualTo(minutes(4));
        assertThat(working.work().since()).isEqualTo(minutes(4));
        ReflectiveSession stayed = Sessions.after(THREE, Sessions.NEAR, Choice.ACCEPT, Choice.STAY_HERE);
        assertThat(stayed.state()).isEqualTo(SessionState.CLOSED);
        assertThat(stayed.finished()).isEmpty();
    }

    @Test
    void doesNotAskForAGroundingTwice() {
        ReflectiveSession grounded = Sessions.after(THREE, Choice.GROUND, Choice.ENOUGH);
        assertThat(grounded.state()).isEqualTo(SessionState.OFFERED);
        assertThat(grounded.groundedAt()).isEqualTo(minutes(3));
        ReflectiveSession working = Sessions.after(THREE, Choice.GROUND, Choice.ENOUGH, Sessions.NEAR, Choice.ACCEPT);
        assertThat(working.state()).isEqualTo(SessionState.WORKING);
    }

    @Test
    void comesBackToThePromptAfterAGroundingOnTheWay() {
        ReflectiveSession back = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.GROUND, Choice.ENOUGH);
        assertThat(back.state()).isEqualTo(SessionState.WORKING);
        assertThat(back.work().prompt().prompt()).isEqualTo("mid.easier-hour");
        ReflectiveSession stayed =
                Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.GROUND, Choice.STAY_HERE);
        assertThat(stayed.finished())
                .containsExactly(
                        new PastPrompt("mid.easier-hour", minutes(3), PastPrompt.Outcome.STOPPED, THREE, null));
    }

    @Test
    void asksAnewAfterALongPauseOnly() {
        ReflectiveSession paused = Sessions.after(THREE, Sessions.NEAR, Choice.ACCEPT, Choice.ENOUGH, Choice.PAUSE);
        Instant soon = paused.movedAt().plus(Duration.ofMinutes(30));
        Step.Moved resumed = (Step.Moved) paused.next(new SessionEvent.Chose(soon, Choice.RESUME), Sessions.POLICY);
        assertThat(resumed.session().state()).isEqualTo(SessionState.WORKING);
        Step.Moved late =
                (Step.Moved) paused.next(new SessionEvent.Chose(soon.plusMillis(1), Choice.RESUME), Sessions.POLICY);
        assertThat(late.session().state()).isEqualTo(SessionState.CHECK_IN);
        assertThat(late.session().groundedAt()).isNull();
        assertThat(late.session().finished())
                .extracting(PastPrompt::outcome)
                .containsExactly(PastPrompt.Outcome.STOPPED);
        assertThat(late.session().waiting()).isEmpty();
    }

    @Test
    void waitsForEverAndEndsNothingByItself() {
        ReflectiveSession paused = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.PAUSE);
        Instant nextYear = paused.movedAt().plus(Duration.ofDays(400));
        assertThat(((Step.Moved) paused.next(new SessionEvent.Chose(nextYear, Choice.FINISH), Sessions.POLICY))
                        .session()
                        .state())
                .isEqualTo(SessionState.CHECK_OUT);
        ReflectiveSession crisis = Sessions.after(Choice.HELP);
        assertThat(crisis.next(new SessionEvent.Chose(nextYear, Choice.ENOUGH), Sessions.POLICY))
                .isEqualTo(new Step.Refused(Step.Refusal.NOT_IN_THIS_STATE));
    }

    @Test
    void mayOfferAPauseAfterTwiceTheMinutes() {
        ReflectiveSession working = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT); // 4 minutes, from minute 3
        assertThat(working.mayOfferPause(minutes(3 + 8).minusMillis(1), Sessions.POLICY))
                .isFalse();
        assertThat(working.mayOfferPause(minutes(3 + 8), Sessions.POLICY)).isTrue();
        ReflectiveSession paused = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.PAUSE);
        assertThat(paused.mayOfferPause(minutes(600), Sessions.POLICY)).isFalse();
        assertThat(ReflectiveSession.begin(Sessions.START).mayOfferPause(minutes(600), Sessions.POLICY))
                .isFalse();
    }

    @Test
    void leavesWithoutKeepingWhatWasNotKept() {
        ReflectiveSession left = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.LEAVE);
        assertThat(left.state()).isEqualTo(SessionState.LEFT);
        assertThat(left.finished()).isEmpty();
        assertThat(left.work()).isNull();
        assertThat(left.waiting()).isEmpty();
        assertThat(line(Sessions.after(THREE), Choice.LEAVE)).isNull();
    }

    @Test
    void keepsNoOfferInHandOnceItIsOver() {
        for (Choice choice : List.of(Choice.LEAVE, Choice.HELP, Choice.NOT_TODAY)) {
            assertThat(Sessions.after(THREE, Sessions.LIGHT, choice).waiting()).isEmpty();
        }
        assertThat(Sessions.after(THREE, Sessions.LIGHT, Sessions.NEAR)
                        .waiting()
                        .get(0)
                        .prompt())
                .isEqualTo("mid.not-yet");
        assertThat(Sessions.after(THREE, Sessions.LIGHT, Sessions.REST).waiting())
                .isEmpty();
        assertThat(Sessions.after(THREE, Sessions.LIGHT, Sessions.GROUNDING).waiting())
                .isEmpty();
    }

    @Test
    void keepsThatAPromptWasBegunWhenSomeoneAsksForHelp() {
        ReflectiveSession help = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.HELP);
        assertThat(help.finished()).extracting(PastPrompt::outcome).containsExactly(PastPrompt.Outcome.STOPPED);
        assertThat(help.supportFirst()).isTrue();
        assertThat(Sessions.after(THREE, Sessions.LIGHT, Choice.HELP).finished())
                .isEmpty();
        assertThat(Sessions.after(THREE, Choice.HELP, Choice.HELP_ENDED).state())
                .isEqualTo(SessionState.CLOSED);
        assertThat(Sessions.after(THREE, Sessions.LIGHT, Choice.NOT_TODAY, Choice.HELP)
                        .state())
                .isEqualTo(SessionState.CRISIS);
    }

    @Test
    void stopsAndTooMuchAreFine() {
        ReflectiveSession stopped =
                Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.STOP_HERE, Sessions.declined());
        assertThat(stopped.state()).isEqualTo(SessionState.CLOSED);
        assertThat(stopped.finished().get(0).outcome()).isEqualTo(PastPrompt.Outcome.STOPPED);
        ReflectiveSession much = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.TOO_MUCH);
        assertThat(much.state()).isEqualTo(SessionState.GROUNDING);
        assertThat(much.finished().get(0).outcome()).isEqualTo(PastPrompt.Outcome.STOPPED);
        ReflectiveSession chosen = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.DONE, Choice.GROUND);
        assertThat(chosen.state()).isEqualTo(SessionState.GROUNDING);
        assertThat(chosen.finished().get(0).outcome()).isEqualTo(PastPrompt.Outcome.COMPLETED);
        assertThat(chosen.finished().get(0).after()).isNull();
    }

    @Test
    void putsSupportFirstWhenARatingIsVeryHigh() {
        ReflectiveSession grounding = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT, Choice.TOO_MUCH);
        assertThat(grounding.supportFirst()).isFalse();
        ReflectiveSession eight = ((Step.Moved) step(grounding, Distress.rated(8))).session();
        assertThat(eight.supportFirst()).isFalse();
        ReflectiveSession nine = ((Step.Moved) step(grounding, Distress.rated(9))).session();
        assertThat(nine.supportFirst()).isTrue();
        assertThat(nine.state()).isEqualTo(SessionState.GROUNDING);
        assertThat(Sessions.after(Distress.rated(9), Sessions.GROUNDING).state())
                .isEqualTo(SessionState.GROUNDING);
        assertThat(Sessions.after(THREE, Sessions.GROUNDING).supportFirst()).isTrue();
        assertThat(Sessions.after(THREE, Sessions.REST).state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void refusesWhatLiesBeforeTheLastEventButNotLeavingNorHelp() {
        ReflectiveSession session = Sessions.after(THREE, Sessions.LIGHT);
        Instant before = session.movedAt().minusSeconds(1);
        assertThat(session.next(new SessionEvent.Chose(before, Choice.ACCEPT), Sessions.POLICY))
                .isEqualTo(new Step.Refused(Step.Refusal.OUT_OF_ORDER));
        assertThat(session.next(new SessionEvent.Chose(session.movedAt(), Choice.ACCEPT), Sessions.POLICY))
                .isInstanceOf(Step.Moved.class);
        for (Choice choice : List.of(Choice.LEAVE, Choice.HELP)) {
            Step.Moved moved = (Step.Moved) session.next(new SessionEvent.Chose(before, choice), Sessions.POLICY);
            assertThat(moved.session().movedAt()).isEqualTo(session.movedAt());
        }
    }

    @Test
    void hasALineForEachState() {
        assertThat(line(Sessions.after(), THREE)).isEqualTo("session.offered");
        assertThat(line(Sessions.after(THREE, Sessions.LIGHT), Choice.NOT_TODAY))
                .isEqualTo("session.closed");
        for (SessionState state : SessionState.values()) {
            if (state != SessionState.LEFT) {
                assertThat(OfferWords.english().line("session." + state.code())).isNotBlank();
                assertThat(OfferWords.spanish().line("session." + state.code())).isNotBlank();
            }
        }
    }

    @Test
    void i29ReadsBackWhatItWrote() throws Exception {
        Documents documents = Documents.strict();
        for (ReflectiveSession session : List.of(
                Sessions.after(),
                Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT),
                Sessions.after(THREE, Sessions.NEAR, Choice.ACCEPT, Choice.ENOUGH, Choice.DONE, Distress.rated(9)))) {
            byte[] written = documents.write(session);
            assertThat(documents.read(ReflectiveSession.class, written)).isEqualTo(session);
        }
    }

    @Test
    void hasTheJsonOfItsComment() throws Exception {
        String json = """
                {"schema":"holdfast/reflective-session/1","state":"working","startedAt":"2026-06-20T16:00:00Z",\
                "movedAt":"2026-06-20T16:03:00Z","before":{"rating":3},"waiting":[],\
                "work":{"prompt":{"prompt":"mid.easier-hour","rev":1,"minutes":4,"groundFirst":false},\
                "since":"2026-06-20T16:03:00Z"},"supportFirst":false,"finished":[]}""";
        ReflectiveSession session = Sessions.after(THREE, Sessions.LIGHT, Choice.ACCEPT);
        assertThat(new String(Documents.strict().write(session), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThatThrownBy(() -> Documents.strict()
                        .read(
                                ReflectiveSession.class,
                                json.replace("\"supportFirst\"", "\"text\":\"x\",\"supportFirst\"")
                                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void refusesASessionThatWorksWithNothing() {
        assertThatThrownBy(() -> new ReflectiveSession(
                        SessionState.WORKING,
                        Sessions.START,
                        Sessions.START,
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a session that works has a prompt that was begun");
        assertThatThrownBy(() -> new ReflectiveSession(
                        SessionState.CHECK_IN,
                        Sessions.START,
                        Sessions.START.minusSeconds(1),
                        null,
                        List.of(),
                        null,
                        null,
                        false,
                        List.of()))
                .hasMessage("a session moves after it starts");
    }

    @Test
    void i31SaysNothingOfThePerson() {
        ReflectiveSession session = Sessions.after(Distress.rated(8), Sessions.LIGHT, Choice.ACCEPT);
        assertThat(session).hasToString("ReflectiveSession[state=working]");
        assertThat(session.work()).hasToString("Work[...]");
        assertThat(Sessions.event(session, Distress.rated(8))).hasToString("Said[...]");
        assertThat(Sessions.event(session, Choice.TOO_MUCH)).hasToString("Chose[...]");
        assertThat(Sessions.event(session, Sessions.LIGHT)).hasToString("Given[...]");
        assertThat(step(session, Choice.DONE)).hasToString("Moved[...]");
        assertThat(session.work().prompt()).hasToString("InHand[...]");
    }
}
