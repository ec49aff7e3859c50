package org.holdfast.prompts.select;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Grounding;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;

/** The exercises that fit a person now. When distress is high or things feel unreal, they lead outward only. */
final class Groundings {
    private static final int MOST = 3;

    private final Situation situation;
    private final Catalogue catalogue;
    private final SelectionPolicy policy;

    Groundings(Situation situation, Catalogue catalogue, SelectionPolicy policy) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.policy = policy;
    }

    /** Up to three, the one that suits best first. */
    List<OfferedGrounding> fitting() {
        Arousal arousal = situation.arousal();
        return catalogue.groundings().stream()
                .filter(this::fits)
                .sorted(Comparator.comparing((Grounding g) -> !g.bestFor().contains(arousal)))
                .limit(MOST)
                .map(this::offered)
                .toList();
    }

    /** Whether any prompt has a way out now: where its own exercises do not fit, another that does takes their place. */
    boolean leadOut() {
        return catalogue.groundings().stream().anyMatch(this::fits);
    }

    /** Those that a prompt names and that fit; if none of them does, those that fit anyone so. */
    List<OfferedGrounding> wayOutOf(Prompt prompt) {
        List<OfferedGrounding> own = prompt.groundings().stream()
                .map(catalogue::findGrounding)
                .filter(Objects::nonNull)
                .filter(this::fits)
                .map(this::offered)
                .toList();
        return own.isEmpty() ? fitting() : own;
    }

    private boolean fits(Grounding grounding) {
        boolean outwardOnly = situation.arousal() != Arousal.WITHIN || situation.distressHigh();
        boolean suits = situation.feelsUnreal()
                ? grounding.orienting()
                : grounding.fits().contains(situation.arousal());
        return suits
                && (!outwardOnly || grounding.anchor() == Anchor.EXTERNAL)
                && Collections.disjoint(grounding.avoidIf(), situation.request().avoidedTags())
                && grounding
                        .edition(situation.language())
                        .map(edition -> edition.reviewed(policy.minimumReview(), situation.today()))
                        .orElse(false);
    }

    private OfferedGrounding offered(Grounding grounding) {
        String text = catalogue.text(situation.language(), grounding.textKey());
        return new OfferedGrounding(
                grounding.id(),
                text,
                grounding.minutes(),
                grounding.edition(situation.language()).orElseThrow().review());
    }
}
