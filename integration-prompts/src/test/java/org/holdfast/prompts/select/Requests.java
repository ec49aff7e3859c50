package org.holdfast.prompts.select;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.request.Assertion;
import org.holdfast.prompts.request.DosingTimes;
import org.holdfast.prompts.request.RequestBuilder;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Arousal;

/** Requests in which all is well, for tests to change one thing in. */
final class Requests {
    static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    static final Instant NOW = Instant.parse("2026-06-20T16:00:00Z");
    static final Assertion GROUNDED = new Assertion(null, NOW.minusSeconds(120));
    static final Assertion THERAPIST = new Assertion(
            new PractitionerId(UUID.fromString("0b9e0c0a-3d4e-4c7e-9a51-0f2a4d1c8e11")), NOW.minusSeconds(600));

    private Requests() {}

    /** All is well, so many days after a dose; {@code null} for before any. */
    static RequestBuilder calm(Integer day) {
        return SelectionRequest.at(NOW, ZONE, 7)
                .consented(true)
                .distress(Distress.rated(0))
                .arousal(Arousal.WITHIN)
                .feelsUnreal(false)
                .dosing(dosing(day))
                .signals(List.of())
                .place("ES", "en");
    }

    static DosingTimes dosing(Integer day) {
        if (day == null) {
            return new DosingTimes(null, null, null);
        }
        Instant last = NOW.minus(Duration.ofDays(day)).minus(Duration.ofHours(5));
        return new DosingTimes(last, last.plus(Duration.ofHours(3)), null);
    }

    /** The ids of the prompts that nothing holds back. */
    static Set<String> eligible(Offer offer) {
        return offer.decisions().stream()
                .filter(decision -> decision.verdict() != Decision.Verdict.WITHHELD)
                .map(Decision::prompt)
                .collect(Collectors.toSet());
    }
}
