package org.holdfast.prompts.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a catalogue. */
final class CatalogueChecks {
    private static final int MAX_FOLLOW_UPS = 2;
    private static final int GROUNDED_FROM = 3;
    private static final int THERAPIST_FROM = 4;

    private final Findings findings;
    private final TextChecks texts;
    private final Map<String, Grounding> groundings = new TreeMap<>();
    private final Set<String> evidence = new TreeSet<>();
    private final Set<String> prompts = new TreeSet<>();
    private final Set<String> languages = new TreeSet<>();

    CatalogueChecks(Findings findings, TextChecks texts) {
        this.findings = findings;
        this.texts = texts;
    }

    /** Takes what a catalogue holds as known, so that more may be added to it. */
    void know(Catalogue base) {
        base.evidence().forEach(source -> evidence.add(source.id()));
        base.groundings().forEach(grounding -> groundings.put(grounding.id(), grounding));
        base.prompts().forEach(prompt -> prompts.add(prompt.id()));
    }

    void check(String at, Evidence source) {
        if (!evidence.add(source.id())) {
            findings.add(at + "/id", "duplicate-id", "two sources have the same id");
        }
    }

    void check(String at, Grounding grounding) {
        if (groundings.put(grounding.id(), grounding) != null) {
            findings.add(at + "/id", "duplicate-id", "two groundings have the same id");
        }
        if (grounding.fits().isEmpty()) {
            findings.add(at + "/fits", "fits-nobody", "a grounding fits at least one state of arousal");
        }
        if (grounding.orienting() && grounding.anchor() != Anchor.EXTERNAL) {
            findings.add(at + "/anchor", "orienting-inward", "an orienting grounding leads outward");
        }
        texts.entry(at, grounding.editions(), List.of(grounding.textKey()), grounding.avoidIf());
    }

    void check(String at, Prompt prompt) {
        if (!prompts.add(prompt.id())) {
            findings.add(at + "/id", "duplicate-id", "two prompts have the same id");
        }
        checkPrerequisites(at, prompt);
        checkPhases(at, prompt);
        checkGroundings(at, prompt);
        checkFollowUps(at, prompt);
        checkEvidence(at, prompt);
        texts.entry(at, prompt.editions(), prompt.textKeys(), prompt.tags());
        texts.note(prompt.editions(), prompt.noteKey(), prompt.tags());
        prompt.editions().forEach(edition -> languages.add(edition.language()));
    }

    /** Somebody in any state, whatever they avoid, is left with an exercise that leads outward, in their language. */
    void everyoneIsGrounded() {
        languages.forEach(language -> everyoneIsGrounded(groundings.values(), language, findings));
    }

    static void everyoneIsGrounded(Collection<Grounding> groundings, String language, Findings findings) {
        List<Grounding> open = groundings.stream()
                .filter(g -> g.avoidIf().isEmpty() && g.edition(language).isPresent())
                .toList();
        for (Arousal arousal : Arousal.values()) {
            if (open.stream().noneMatch(g -> g.fits().contains(arousal) && outward(g))) {
                findings.add(
                        "/groundings",
                        "no-grounding-for-arousal",
                        "no outer grounding that nobody avoids fits '" + arousal.code() + "' in '" + language + "'");
            }
        }
        if (open.stream().noneMatch(Grounding::orienting)) {
            findings.add(
                    "/groundings",
                    "no-orienting-grounding",
                    "no orienting grounding that nobody avoids in '" + language + "'");
        }
    }

    /** What an intensity asks for. */
    void checkPrerequisites(String at, Prompt prompt) {
        if (prompt.intensity() >= GROUNDED_FROM && !prompt.prerequisites().contains(Prerequisite.GROUNDED_FIRST)) {
            findings.add(at + "/prerequisites", "needs-grounding", "intensity 3 and above needs 'grounded-first'");
        }
        if (prompt.intensity() >= THERAPIST_FROM && !prompt.prerequisites().contains(Prerequisite.THERAPIST_PRESENT)) {
            findings.add(at + "/prerequisites", "needs-therapist", "intensity 4 needs 'therapist-present'");
        }
        if (prompt.intensity() < THERAPIST_FROM && prompt.tags().contains(ContentTag.TRAUMA_MEMORY)) {
            findings.add(at + "/intensity", "too-light", "the tag 'trauma-memory' needs intensity 4");
        }
    }

    private void checkEvidence(String at, Prompt prompt) {
        if (prompt.samhsa().isEmpty()) {
            findings.add(at + "/samhsa", "no-principle", "a prompt serves at least one principle");
        }
        if (prompt.evidence().isEmpty()) {
            findings.add(at + "/evidence", "no-evidence", "a prompt names at least one source");
        }
        for (int i = 0; i < prompt.evidence().size(); i++) {
            if (!evidence.contains(prompt.evidence().get(i))) {
                findings.add(at + "/evidence/" + i, "unknown-evidence", "no such source in this catalogue");
            }
        }
    }

    private void checkPhases(String at, Prompt prompt) {
        if (prompt.phases().isEmpty()) {
            findings.add(at + "/phases", "no-phase", "a prompt fits at least one phase");
        }
        boolean onlyBefore = prompt.phases().equals(List.of(Phase.PREPARATION));
        if (prompt.days() == null && !onlyBefore) {
            findings.add(at + "/days", "missing-key", "a prompt for after a dose names its days");
        }
        if (prompt.days() != null && onlyBefore) {
            findings.add(at + "/days", "days-before-dose", "a prompt for before a dose has no days after it");
        }
    }

    private void checkGroundings(String at, Prompt prompt) {
        if (prompt.groundings().isEmpty()) {
            findings.add(at + "/groundings", "no-grounding", "a prompt names at least one grounding");
        }
        boolean outward = false;
        for (int i = 0; i < prompt.groundings().size(); i++) {
            @Nullable Grounding grounding = groundings.get(prompt.groundings().get(i));
            if (grounding == null) {
                findings.add(at + "/groundings/" + i, "unknown-grounding", "no such grounding in this catalogue");
            } else {
                outward |= outward(grounding);
            }
        }
        if (prompt.anchor() == Anchor.INTERNAL && !outward) {
            findings.add(at + "/groundings", "needs-outer-grounding", "a prompt that looks inward needs a way outward");
        }
    }

    private void checkFollowUps(String at, Prompt prompt) {
        if (prompt.followUps().size() > MAX_FOLLOW_UPS) {
            findings.add(at + "/followUps", "too-many-follow-ups", "a prompt has at most two follow-ups");
        }
        for (int i = 0; i < prompt.followUps().size(); i++) {
            int intensity = prompt.followUps().get(i);
            if (intensity < 0 || intensity > prompt.intensity()) {
                findings.add(
                        at + "/followUps/" + i, "follow-up-too-near", "a follow-up comes no nearer than its prompt");
            }
        }
    }

    private static boolean outward(Grounding grounding) {
        return grounding.anchor() == Anchor.EXTERNAL;
    }
}
