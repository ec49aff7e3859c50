package org.holdfast.prompts.select;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.prompts.catalogue.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * Puts the prompts that may be offered in order: what was asked for by name, then by whole points; equals are parted by
 * a hash of seed, day, catalogue and id, never by chance.
 */
final class Order {
    private static final int MAX_SWAPS = 2;
    private static final int LIGHT = 1;

    private final Merits merits;
    private final @Nullable String chosen;
    private final String prefix;

    Order(Merits merits, Situation situation, String catalogueVersion) {
        this.merits = merits;
        this.chosen = situation.chosenPrompt();
        this.prefix = situation.request().seed() + "|" + situation.today() + "|" + catalogueVersion + "|";
    }

    List<Prompt> ordered(List<Prompt> eligible) {
        MessageDigest sha256 = sha256();
        return eligible.stream()
                .map(prompt ->
                        new Placed(prompt, prompt.id().equals(chosen), merits.points(prompt), tie(prompt.id(), sha256)))
                .sorted(Comparator.comparing(Placed::named)
                        .thenComparing(Placed::points)
                        .reversed()
                        .thenComparing(Placed::tie, Long::compareUnsigned)
                        .thenComparing(placed -> placed.prompt().id()))
                .map(Placed::prompt)
                .toList();
    }

    /** Up to two of other modalities than the offered one, and of two different ones; one of them light. */
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

    private long tie(String id, MessageDigest sha256) {
        return ByteBuffer.wrap(sha256.digest((prefix + id).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Placed(Prompt prompt, boolean named, int points, long tie) {}
}
