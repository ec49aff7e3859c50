package org.holdfast.prompts.select;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.Distress;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.request.ClinicianLimits;
import org.holdfast.prompts.request.PastCheckIn;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.Planned;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/** Seeded histories of prompts, and states to ask in. */
final class Histories {
    private static final List<Prompt> PROMPTS = StateGrid.CATALOGUE.prompts();

    private Histories() {}

    static SelectionRequest random(Random random) {
        List<PastCheckIn> checkIns = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            checkIns.add(new PastCheckIn(ago(random), distress(random), random.nextInt(5) == 0));
        }
        return Requests.calm(random.nextInt(120))
                .distress(random.nextBoolean() ? Distress.rated(random.nextInt(4)) : distress(random))
                .arousal(random.nextInt(3) > 0 ? Arousal.WITHIN : one(random, Arousal.values()))
                .grounded(random.nextInt(4) > 0 ? Requests.GROUNDED : null)
                .therapist(random.nextInt(3) == 0 ? Requests.THERAPIST : null)
                .limits(
                        random.nextInt(3) > 0
                                ? null
                                : new ClinicianLimits(random.nextInt(5), null, null, null, random.nextInt(40)))
                .avoidedTags(random.nextInt(4) > 0 ? List.of() : List.of(one(random, ContentTag.values())))
                .preferences(random.nextBoolean() ? null : preferences(random))
                .planned(
                        random.nextInt(3) > 0
                                ? null
                                : new Planned(
                                        List.of(one(random, Modality.values())), List.of(one(random, Domain.values()))))
                .suggested(random.nextInt(4) > 0 ? null : List.of(prompt(random).id()))
                .checkIns(checkIns)
                .history(history(random))
                .build();
    }

    static List<PastPrompt> history(Random random) {
        List<PastPrompt> history = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            history.add(new PastPrompt(
                    prompt(random).id(),
                    ago(random),
                    one(random, PastPrompt.Outcome.values()),
                    distress(random),
                    distress(random)));
        }
        return history;
    }

    private static java.time.Instant ago(Random random) {
        int minutes = random.nextInt(3) == 0 ? random.nextInt(16 * 60) : random.nextInt(40 * 24 * 60);
        return Requests.NOW.minus(Duration.ofMinutes(minutes));
    }

    private static Preferences preferences(Random random) {
        return new Preferences(
                List.of(one(random, Modality.values())),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(45)),
                random.nextInt(3) > 0 ? null : prompt(random).id(),
                random.nextInt(6) == 0,
                random.nextBoolean());
    }

    private static @Nullable Distress distress(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Distress.missing(MissingReason.DECLINED);
            default -> Distress.rated(random.nextInt(11));
        };
    }

    private static Prompt prompt(Random random) {
        return PROMPTS.get(random.nextInt(PROMPTS.size()));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
