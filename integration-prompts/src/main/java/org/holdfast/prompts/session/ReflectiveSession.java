package org.holdfast.prompts.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.PastPrompt;
import org.jspecify.annotations.Nullable;

/**
 * One sitting with prompts. Each event gives a new session, so a host can keep it, show it, and go on with it later.
 * It holds ids, times, ratings and outcomes; a person's words have no place in it.
 *
 * <pre>{@code
 * ReflectiveSession session = ReflectiveSession.begin(now);
 * Step step = session.next(new SessionEvent.Said(now, Distress.rated(3)), policy);
 * // ask the selector, then: session.next(new SessionEvent.Given(now, offer), policy)
 * }</pre>
 *
 * <p>Leaving and asking for help are open in every state, even at the end. Nothing times out.
 *
 * @param state where it stands
 * @param startedAt when it began
 * @param movedAt when the last event happened
 * @param before how distressed the person said they were at the start
 * @param waiting the prompts that are offered, the one that is shown first
 * @param work the prompt that the person took
 * @param groundedAt when a grounding was enough in this session; serves the next request as an assertion
 * @param supportFirst whether people to reach stand above everything
 * @param finished what came of the prompts of this session, for the history of the next request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/reflective-session/1")
public record ReflectiveSession(
        SessionState state,

        @JsonProperty("startedAt") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant startedAt,

        @JsonProperty("movedAt") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant movedAt,

        @Nullable Distress before,
        List<InHand> waiting,
        @Nullable Work work,

        @JsonProperty("groundedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant groundedAt,

        @JsonProperty("supportFirst") Boolean supportFirst,
        List<PastPrompt> finished) {

    /**
     * Describes a session.
     *
     * @throws NullPointerException if the state, a time, a list or the flag is missing
     * @throws IllegalArgumentException if the state is one of work and no work was begun, or the last time lies before
     *     the first
     */
    public ReflectiveSession {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(movedAt, "movedAt");
        waiting = List.copyOf(Objects.requireNonNull(waiting, "waiting"));
        Objects.requireNonNull(supportFirst, "supportFirst");
        finished = List.copyOf(Objects.requireNonNull(finished, "finished"));
        if (state.works() && (work == null || work.since() == null)) {
            throw new IllegalArgumentException("a session that works has a prompt that was begun");
        }
        if (movedAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("a session moves after it starts");
        }
    }

    /**
     * A session at its first question.
     *
     * @param at when it begins
     * @return the session
     */
    public static ReflectiveSession begin(Instant at) {
        return new ReflectiveSession(SessionState.CHECK_IN, at, at, null, List.of(), null, null, false, List.of());
    }

    /**
     * What an event makes of the session.
     *
     * @param event what happened
     * @param policy the thresholds
     * @return the session as it then is, or why the event moves nothing
     */
    public Step next(SessionEvent event, SelectionPolicy policy) {
        return new SessionFlow(this, event.at(), policy).next(event);
    }

    /**
     * Whether a pause may be offered, since the person has been with a prompt for long. Nothing ends by it.
     *
     * @param now the moment
     * @param policy the thresholds
     * @return true if a pause may be offered
     */
    public boolean mayOfferPause(Instant now, SelectionPolicy policy) {
        if (state != SessionState.WORKING || work == null || work.since() == null) {
            return false;
        }
        Duration planned = Duration.ofMinutes(
                (long) work.prompt().minutes() * policy.session().pauseAfterTimes());
        return Duration.between(work.since(), now).compareTo(planned) >= 0;
    }

    /** Names the state alone. */
    @Override
    public String toString() {
        return "ReflectiveSession[state=" + state.code() + "]";
    }

    /**
     * The prompt that a person took.
     *
     * <pre>{@code
     * {"prompt": {"prompt": "early.weather", "rev": 1, "minutes": 3, "groundFirst": false},
     *  "since": "2026-03-07T17:02:00Z"}
     * }</pre>
     *
     * @param prompt the prompt
     * @param since since when they are with it; absent while a grounding still comes first
     * @param outcome what came of it, once that is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Work(
            InHand prompt,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Instant since,

            PastPrompt.@Nullable Outcome outcome) {

        /**
         * Describes the work with a prompt.
         *
         * @throws NullPointerException if the prompt is missing
         */
        public Work {
            Objects.requireNonNull(prompt, "prompt");
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Work[...]";
        }
    }
}
