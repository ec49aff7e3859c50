package org.holdfast.prompts.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.Assertion;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Arousal;

/** Sessions and events for tests. */
public final class Sessions {
    /** When all of them begin. */
    public static final Instant START = Instant.parse("2026-06-20T16:00:00Z");

    /** The policy of all of them. */
    public static final SelectionPolicy POLICY = SelectionPolicy.shipped().allowingDrafts();

    /** Chooses their offers. */
    public static final PromptSelector SELECTOR =
            new PromptSelector(Catalogue.shipped(), POLICY, CrisisDirectory.shipped());

    /** A light prompt, with swaps. */
    public static final Offer LIGHT = SELECTOR.select(
            request(START).preferences(choosing("mid.easier-hour")).build());

    /** A prompt that comes near. */
    public static final Offer NEAR = SELECTOR.select(request(START)
            .preferences(choosing("mid.not-yet"))
            .grounded(new Assertion(null, START))
            .build());

    /** Groundings, with support on top. */
    public static final Offer GROUNDING =
            SELECTOR.select(request(START).distress(Distress.rated(9)).build());

    /** Nothing for now. */
    public static final Offer REST =
            SELECTOR.select(request(START).consented(false).build());

    /** Help. */
    public static final Offer CRISIS = SELECTOR.select(request(START)
            .signals(List.of(
                    new SafetySignal(SafetySignal.Level.CRISIS, SafetySignal.Source.PERSON_ASKED, null, null, null)))
            .build());

    private Sessions() {}

    private static Preferences choosing(String prompt) {
        return new Preferences(null, null, prompt, null, null);
    }

    private static RequestBuilder request(Instant at) {
        Instant dose = at.minus(Duration.ofDays(9));
        return SelectionRequest.at(at, java.time.ZoneId.of("Europe/Madrid"), 7)
                .consented(true)
                .distress(Distress.rated(3))
                .arousal(Arousal.WITHIN)
                .feelsUnreal(false)
                .dosing(new DosingTimes(dose, dose.plusSeconds(9_000), null))
                .signals(List.of())
                .place("ES", "en");
    }

    /** A session after some events, each a minute after the one before; every one of them must move it. */
    public static ReflectiveSession after(Object... happened) {
        ReflectiveSession session = ReflectiveSession.begin(START);
        for (Object event : happened) {
            session = ((Step.Moved) session.next(event(session, event), POLICY)).session();
        }
        return session;
    }

    /** What happens a minute after the last event: a rating, a choice, or an offer. */
    public static SessionEvent event(ReflectiveSession session, Object happened) {
        return event(session.movedAt().plusSeconds(60), happened);
    }

    static SessionEvent event(Instant at, Object happened) {
        if (happened instanceof Choice choice) {
            return new SessionEvent.Chose(at, choice);
        }
        if (happened instanceof Offer offer) {
            return new SessionEvent.Given(at, offer);
        }
        return new SessionEvent.Said(at, (Distress) happened);
    }

    static Distress rated(int rating) {
        return Distress.rated(rating);
    }

    static Distress declined() {
        return Distress.missing(MissingReason.DECLINED);
    }

    /** Everything that can happen. */
    static List<Object> everything() {
        List<Object> all = new ArrayList<>(List.of((Object[]) Choice.values()));
        all.addAll(List.of(LIGHT, NEAR, GROUNDING, REST, CRISIS, declined()));
        all.addAll(List.of(rated(0), rated(3), rated(5), rated(6), rated(9)));
        return all;
    }
}
