package org.holdfast.prompts.select;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.request.Preferences;
import org.holdfast.prompts.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Puts the prompts that may be offered in order: what was asked for by name, then what the person likes and what lies in
 * the middle of its days, in whole points; equals are parted by a hash of seed, day, catalogue and id.
 */
final class Order {
    private static final int CHOSEN = 1000;
    private static final int LIKED = 20;
    private static final int FULL_FIT = 20;
    private static final int OPEN_FIT = 10;
    private static final int MAX_SWAPS = 2;
    private static final int LIGHT = 1;

    private final Situation situation;
    private final String catalogueVersion;

    Order(Situation situation, String catalogueVersion) {
        this.situation = situation;
        this.catalogueVersion = catalogueVersion;
    }

    List<Prompt> ordered(List<Prompt> eligible) {
        return eligible.stream()
                .map(prompt -> new Placed(prompt, points(prompt), tie(prompt)))
                .sorted(Comparator.comparingInt(Placed::points)
                        .reversed()
                        .thenComparing(Placed::tie, Long::compareUnsigned)
                        .thenComparing(placed -> placed.prompt().id()))
                .map(Placed::prompt)
                .toList();
    }

    /** Up to two of other modalities than the offered one, and of two different ones; one of them light if there is one. */
    static List<Prompt> swaps(List<Prompt> ordered) {
        List<Prompt> swaps = new ArrayList<>();
        Prompt first = ordered.get(0);
        for (Prompt prompt : ordered) {
            boolean differs = prompt.modality() != first.modality()
                    && swaps.stream().noneMatch(swap -> swap.modality() == prompt.modality());
            boolean lastWithoutLight =
                    swaps.size() == MAX_SWAPS - 1 && swaps.get(0).intensity() > LIGHT;
            if (differs && swaps.size() < MAX_SWAPS && (!lastWithoutLight || prompt.intensity() <= LIGHT)) {
                swaps.add(prompt);
            }
        }
        return swaps;
    }

    private int points(Prompt prompt) {
        @Nullable Preferences preferences = situation.request().preferences();
        if (preferences == null) {
            return fit(prompt);
        }
        @Nullable List<Modality> liked = preferences.modalities();
        return fit(prompt)
                + (prompt.id().equals(preferences.chosenPrompt()) ? CHOSEN : 0)
                + (liked != null && liked.contains(prompt.modality()) ? LIKED : 0);
    }

    private int fit(Prompt prompt) {
        if (prompt.days() == null || prompt.days().to() == null) {
            return OPEN_FIT;
        }
        int width = prompt.days().to() - prompt.days().from();
        int offCentre = Math.abs(
                2 * situation.day() - prompt.days().from() - prompt.days().to());
        return width == 0 ? FULL_FIT : Math.max(FULL_FIT - FULL_FIT * offCentre / width, 0);
    }

    private long tie(Prompt prompt) {
        String text = situation.request().seed() + "|" + situation.today() + "|" + catalogueVersion + "|" + prompt.id();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Placed(Prompt prompt, int points, long tie) {}
}
