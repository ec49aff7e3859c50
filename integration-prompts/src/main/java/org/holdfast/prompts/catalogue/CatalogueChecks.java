package org.holdfast.prompts.catalogue;

import java.math.BigDecimal;
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
import org.holdfast.prompts.wording.Passage;
import org.holdfast.prompts.wording.TextBundle;
import org.holdfast.prompts.wording.WordingLinter;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a catalogue, and between its entries and its words. */
final class CatalogueChecks {
    private static final BigDecimal GRADE_TOLERANCE = new BigDecimal("0.1");
    private static final int MAX_FOLLOW_UPS = 2;
    private static final int GROUNDED_FROM = 3;
    private static final int THERAPIST_FROM = 4;

    private final Findings findings;
    private final WordingLinter linter;
    private final Map<String, TextBundle> bundles;
    private final Map<String, Grounding> groundings = new TreeMap<>();
    private final Set<String> evidence = new TreeSet<>();
    private final Set<String> usedKeys = new TreeSet<>(Set.of(Catalogue.EXIT_KEY));

    CatalogueChecks(Findings findings, WordingLinter linter, Map<String, TextBundle> bundles) {
        this.findings = findings;
        this.linter = linter;
        this.bundles = bundles;
    }

    void knowEvidence(String at, Evidence source) {
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
        words(at, grounding.editions(), List.of(grounding.textKey()), grounding.avoidIf());
    }

    void check(String at, Prompt prompt, Set<String> seen) {
        if (!seen.add(prompt.id())) {
            findings.add(at + "/id", "duplicate-id", "two prompts have the same id");
        }
        checkPrerequisites(at, prompt);
        checkPhases(at, prompt);
        checkGroundings(at, prompt);
        checkFollowUps(at, prompt);
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
        List<String> keys = new java.util.ArrayList<>(List.of(prompt.textKey()));
        for (int number = 1; number <= prompt.followUps().size(); number++) {
            keys.add(prompt.followUpKey(number));
        }
        note(prompt);
        words(at, prompt.editions(), keys, prompt.tags());
    }

    /** Somebody in any state, whatever they avoid, is left with an exercise that leads outward. */
    void everyoneIsGrounded() {
        for (Arousal arousal : Arousal.values()) {
            boolean fits = groundings.values().stream()
                    .anyMatch(g -> g.fits().contains(arousal)
                            && outward(g)
                            && g.avoidIf().isEmpty());
            if (!fits) {
                findings.add(
                        "/groundings",
                        "no-grounding-for-arousal",
                        "no outer grounding that nobody avoids fits '" + arousal.code() + "'");
            }
        }
        if (groundings.values().stream()
                .noneMatch(g -> g.orienting() && g.avoidIf().isEmpty())) {
            findings.add("/groundings", "no-orienting-grounding", "no orienting grounding that nobody avoids");
        }
    }

    void bundlesHoldNothingElse() {
        bundles.forEach((language, bundle) -> {
            @Nullable String exit = bundle.find(Catalogue.EXIT_KEY);
            if (exit == null) {
                findings.add("/" + Catalogue.EXIT_KEY, "missing-text", "no text in '" + language + "'");
            } else if (language.equals(linter.language())) {
                findings.addAll(
                        linter.check(new Passage(Catalogue.EXIT_KEY, Passage.Kind.INVITATION, exit, List.of())));
            }
            bundle.keys().stream()
                    .filter(key -> !usedKeys.contains(key))
                    .forEach(key -> findings.add("/" + key, "unused-text", "no entry of the catalogue has this text"));
        });
    }

    private void checkPrerequisites(String at, Prompt prompt) {
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

    private void note(Prompt prompt) {
        usedKeys.add(prompt.noteKey());
        @Nullable TextBundle bundle = bundles.get(linter.language());
        @Nullable String note = bundle == null ? null : bundle.find(prompt.noteKey());
        if (note != null) {
            findings.addAll(linter.check(new Passage(prompt.noteKey(), Passage.Kind.LINE, note, prompt.tags())));
        }
    }

    private void words(String at, List<Edition> editions, List<String> keys, List<ContentTag> tags) {
        usedKeys.addAll(keys);
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            @Nullable TextBundle bundle = bundles.get(edition.language());
            if (bundle == null) {
                findings.add(at + "/editions/" + i, "missing-bundle", "no bundle for '" + edition.language() + "'");
            } else {
                words(at + "/editions/" + i, edition, bundle, keys, tags);
            }
        }
        if (editions.isEmpty()) {
            findings.add(at + "/editions", "no-edition", "a text exists in at least one language");
        }
    }

    private void words(String at, Edition edition, TextBundle bundle, List<String> keys, List<ContentTag> tags) {
        for (String key : keys) {
            @Nullable String text = bundle.find(key);
            if (text == null) {
                findings.add("/" + key, "missing-text", "no text in '" + edition.language() + "'");
            } else if (edition.language().equals(linter.language())) {
                findings.addAll(linter.check(new Passage(key, Passage.Kind.INVITATION, text, tags)));
            }
        }
        @Nullable String text = bundle.find(keys.get(0));
        if (text != null && edition.language().equals(linter.language())) {
            checkGrade(at, edition, text);
        }
    }

    private void checkGrade(String at, Edition edition, String text) {
        BigDecimal computed = linter.grade(text);
        if (computed.subtract(edition.readingGrade()).abs().compareTo(GRADE_TOLERANCE) > 0) {
            findings.add(at + "/readingGrade", "wrong-grade", "the reading grade of this text is " + computed);
        }
    }

    private static boolean outward(Grounding grounding) {
        return grounding.anchor() == Anchor.EXTERNAL;
    }
}
