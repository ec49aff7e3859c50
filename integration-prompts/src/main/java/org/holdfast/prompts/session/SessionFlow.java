package org.holdfast.prompts.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferedPrompt;
import org.jspecify.annotations.Nullable;

/** One event on its way through a session. It is made for that event and thrown away after it. */
final class SessionFlow {
    private final ReflectiveSession from;
    private final SelectionPolicy policy;
    private final Instant at;
    private final List<InHand> waiting;
    private final List<PastPrompt> finished;
    private @Nullable Distress before;
    private ReflectiveSession.@Nullable Work work;
    private @Nullable Instant groundedAt;
    private boolean supportFirst;

    SessionFlow(ReflectiveSession from, Instant at, SelectionPolicy policy) {
        this.from = from;
        this.at = at;
        this.policy = policy;
        this.waiting = new ArrayList<>(from.waiting());
        this.finished = new ArrayList<>(from.finished());
        this.before = from.before();
        this.work = from.work();
        this.groundedAt = from.groundedAt();
        this.supportFirst = from.supportFirst();
    }

    Step next(SessionEvent event) {
        if (event instanceof SessionEvent.Chose chose && chose.choice() == Choice.LEAVE) {
            return leave();
        }
        if (asksForHelp(event)) {
            return help();
        }
        if (at.isBefore(from.movedAt())) {
            return refused(Step.Refusal.OUT_OF_ORDER);
        }
        if (event instanceof SessionEvent.Said said) {
            return said(said.distress());
        }
        return event instanceof SessionEvent.Given given
                ? given(given.offer())
                : chose(((SessionEvent.Chose) event).choice());
    }

    private static boolean asksForHelp(SessionEvent event) {
        return event instanceof SessionEvent.Given given
                ? given.offer() instanceof Offer.OfCrisis
                : event instanceof SessionEvent.Chose chose && chose.choice() == Choice.HELP;
    }

    /** Nothing is kept that was not kept before. */
    private Step leave() {
        waiting.clear();
        work = null;
        return moved(SessionState.LEFT);
    }

    private Step help() {
        putAway(PastPrompt.Outcome.STOPPED, null);
        supportFirst = true;
        return moved(SessionState.CRISIS);
    }

    private Step said(Distress distress) {
        supportFirst |= reaches(distress, policy.supportFirstFromDistress());
        return switch (from.state()) {
            case CHECK_IN -> checkedIn(distress);
            case CHECK_OUT -> checkedOut(distress);
            case GROUNDING -> moved(SessionState.GROUNDING);
            case CLOSED, LEFT -> refused(Step.Refusal.OVER);
            default -> elsewhere();
        };
    }

    private Step checkedIn(Distress distress) {
        before = distress;
        return moved(SessionState.OFFERED);
    }

    private Step checkedOut(Distress distress) {
        boolean ground = reaches(distress, policy.session().groundFromDistress()) || rose(distress);
        putAway(PastPrompt.Outcome.COMPLETED, distress);
        return moved(ground ? SessionState.GROUNDING : SessionState.CLOSED);
    }

    private boolean rose(Distress distress) {
        @Nullable Integer start = before == null ? null : before.rating();
        return start != null && reaches(distress, start + policy.session().groundFromRise());
    }

    private static boolean reaches(Distress distress, int threshold) {
        return distress.rating() != null && distress.rating() >= threshold;
    }

    private Step given(Offer offer) {
        if (from.state() != SessionState.OFFERED) {
            return from.state().over() ? refused(Step.Refusal.OVER) : elsewhere();
        }
        waiting.clear();
        supportFirst |= offer.support() != null;
        if (offer instanceof Offer.OfPrompt prompt) {
            hold(prompt.prompt());
            prompt.swaps().forEach(this::hold);
            return moved(SessionState.OFFERED);
        }
        return moved(offer instanceof Offer.OfGrounding ? SessionState.GROUNDING : SessionState.CLOSED);
    }

    private void hold(OfferedPrompt prompt) {
        waiting.add(InHand.of(prompt, policy.deepFromIntensity()));
    }

    private Step chose(Choice choice) {
        return switch (from.state()) {
            case CHECK_IN -> choice == Choice.GROUND ? moved(SessionState.GROUNDING) : elsewhere();
            case OFFERED -> offered(choice);
            case GROUNDING_FIRST -> groundingFirst(choice);
            case WORKING -> working(choice);
            case PAUSED -> paused(choice);
            case CHECK_OUT -> choice == Choice.GROUND ? stopped(SessionState.GROUNDING) : elsewhere();
            case GROUNDING -> grounding(choice);
            case CRISIS -> choice == Choice.HELP_ENDED ? moved(SessionState.CLOSED) : elsewhere();
            case CLOSED, LEFT -> refused(Step.Refusal.OVER);
        };
    }

    private Step offered(Choice choice) {
        return switch (choice) {
            case ACCEPT -> waiting.isEmpty() ? refused(Step.Refusal.NOTHING_IN_HAND) : accept(waiting.get(0));
            case SKIP -> skip();
            case SWAP -> waiting.isEmpty() ? refused(Step.Refusal.NOTHING_IN_HAND) : swap();
            case GROUND -> moved(SessionState.GROUNDING_FIRST);
            case EXPLAIN -> moved(SessionState.OFFERED);
            case NOT_TODAY -> closed();
            default -> elsewhere();
        };
    }

    private Step accept(InHand prompt) {
        waiting.clear();
        boolean ground = prompt.groundFirst() && groundedAt == null;
        work = new ReflectiveSession.Work(prompt, ground ? null : at, null);
        return moved(ground ? SessionState.GROUNDING_FIRST : SessionState.WORKING);
    }

    private Step skip() {
        if (!waiting.isEmpty()) {
            InHand skipped = waiting.remove(0);
            finished.add(new PastPrompt(skipped.prompt(), at, PastPrompt.Outcome.SKIPPED, null, null));
        }
        return new Step.Moved(session(SessionState.OFFERED), "session.skipped");
    }

    private Step swap() {
        waiting.add(waiting.remove(0));
        return moved(SessionState.OFFERED);
    }

    private Step groundingFirst(Choice choice) {
        return switch (choice) {
            case ENOUGH -> landed();
            case ANOTHER, GROUND -> moved(SessionState.GROUNDING_FIRST);
            case STAY_HERE -> stopped(SessionState.CLOSED);
            default -> elsewhere();
        };
    }

    private Step landed() {
        groundedAt = at;
        if (work == null) {
            return moved(SessionState.OFFERED);
        }
        return work();
    }

    private Step working(Choice choice) {
        return switch (choice) {
            case FOLLOW_UP -> moved(SessionState.WORKING);
            case PAUSE -> moved(SessionState.PAUSED);
            case GROUND -> moved(SessionState.GROUNDING_FIRST);
            case DONE -> checkOut(PastPrompt.Outcome.COMPLETED);
            case STOP_HERE -> checkOut(PastPrompt.Outcome.STOPPED);
            case TOO_MUCH -> stopped(SessionState.GROUNDING);
            default -> elsewhere();
        };
    }

    private Step paused(Choice choice) {
        return switch (choice) {
            case RESUME -> resume();
            case GROUND -> stopped(SessionState.GROUNDING);
            case FINISH -> checkOut(PastPrompt.Outcome.COMPLETED);
            default -> elsewhere();
        };
    }

    /** After a long pause nobody knows how the person is: they are asked again, and a new offer is made. */
    private Step resume() {
        Duration pause = Duration.between(from.movedAt(), at);
        if (pause.compareTo(Duration.ofMinutes(policy.session().resumeWithinMinutes())) <= 0) {
            return work();
        }
        groundedAt = null;
        return stopped(SessionState.CHECK_IN);
    }

    private Step grounding(Choice choice) {
        return switch (choice) {
            case ENOUGH -> closed();
            case ANOTHER, GROUND -> moved(SessionState.GROUNDING);
            default -> elsewhere();
        };
    }

    private Step work() {
        work = work == null ? null : new ReflectiveSession.Work(work.prompt(), at, null);
        return moved(SessionState.WORKING);
    }

    private Step checkOut(PastPrompt.Outcome outcome) {
        work = work == null ? null : new ReflectiveSession.Work(work.prompt(), work.since(), outcome);
        return moved(SessionState.CHECK_OUT);
    }

    private Step stopped(SessionState next) {
        putAway(PastPrompt.Outcome.STOPPED, null);
        return moved(next);
    }

    private Step closed() {
        waiting.clear();
        return moved(SessionState.CLOSED);
    }

    /** Keeps what came of the prompt, if it was begun at all. */
    private void putAway(PastPrompt.Outcome unlessKnown, @Nullable Distress after) {
        waiting.clear();
        if (work != null && work.since() != null) {
            PastPrompt.Outcome outcome = work.outcome() == null ? unlessKnown : work.outcome();
            finished.add(new PastPrompt(work.prompt().prompt(), work.since(), outcome, before, after));
        }
        work = null;
    }

    private Step moved(SessionState next) {
        @Nullable String line = next == SessionState.LEFT ? null : "session." + next.code();
        return new Step.Moved(session(next), line);
    }

    private ReflectiveSession session(SessionState next) {
        Instant moved = at.isBefore(from.movedAt()) ? from.movedAt() : at;
        return new ReflectiveSession(
                next, from.startedAt(), moved, before, waiting, work, groundedAt, supportFirst, finished);
    }

    private static Step elsewhere() {
        return refused(Step.Refusal.NOT_IN_THIS_STATE);
    }

    private static Step refused(Step.Refusal why) {
        return new Step.Refused(why);
    }
}
