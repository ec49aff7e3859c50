package org.holdfast.prompts.wording;

import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.vocabulary.ContentTag;

/**
 * A piece of text that people will read, from a catalogue or a bundle. It is never what a person wrote.
 *
 * @param key the key of the text in its bundle
 * @param kind what the text is for
 * @param text the text
 * @param tags what the text says that it touches on
 */
public record Passage(String key, Kind kind, String text, List<ContentTag> tags) {

    /** What a text is for, and so which rules it obeys. */
    public enum Kind {
        /** A prompt, a follow-up or an exercise: it invites. */
        INVITATION,
        /** The line that closes a prompt: it invites, and names the ways out. */
        EXIT,
        /** A line that tells something: it need not invite. */
        LINE
    }

    /**
     * Describes a text.
     *
     * @throws NullPointerException if a part is missing
     */
    public Passage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
    }

    /** Names the key alone. */
    @Override
    public String toString() {
        return "Passage[" + key + "]";
    }
}
