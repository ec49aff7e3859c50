package org.holdfast.measures.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.measures.definition.Item;

/** Collects the answers of many items: once for an answer set, and once more for an item that words one otherwise. */
final class AnswerTexts {
    private final Map<String, String> ofSets = new LinkedHashMap<>();
    private final List<WordingPack.AnswerText> texts = new ArrayList<>();

    void add(Item item, int value, String text) {
        WordingPack.AnswerText shared = new WordingPack.AnswerText(item.answers(), null, value, text);
        String before = ofSets.putIfAbsent(shared.place(), text);
        if (before == null) {
            texts.add(shared);
        } else if (!before.equals(text)) {
            texts.add(new WordingPack.AnswerText(item.answers(), item.id(), value, text));
        }
    }

    List<WordingPack.AnswerText> texts() {
        return List.copyOf(texts);
    }
}
