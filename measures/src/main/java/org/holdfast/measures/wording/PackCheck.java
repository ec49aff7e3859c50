package org.holdfast.measures.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** Checks one pack for sense against the instrument that it is for. */
final class PackCheck {
    private final Definition definition;
    private final WordingPack pack;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(Definition definition, WordingPack pack) {
        this.definition = definition;
        this.pack = pack;
    }

    /** Everything that is wrong with a pack; empty if it may be verified. */
    static List<Problem> problems(Instrument instrument, WordingPack pack) {
        PackCheck check = new PackCheck(instrument.definition(), pack);
        check.head();
        check.items();
        check.answers();
        return List.copyOf(check.problems);
    }

    private void head() {
        if (!pack.instrument().equals(definition.id())) {
            add("/instrument", "other-instrument", "expected a pack for " + definition.id());
        } else if (!pack.version().equals(definition.version())) {
            add("/version", "other-version", "expected a pack for version " + definition.version());
        }
        if (!isLanguage(pack.language())) {
            add("/language", "malformed-language", "a language is a BCP 47 tag, such as en or pt-BR");
        }
        if (pack.items().isEmpty()) {
            add("/items", "empty", "a pack has the text of at least one item");
        }
        filled("/stem", pack.stem());
        filled("/source", pack.source());
        filled("/rights", pack.rights());
    }

    private void items() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pack.items().size(); i++) {
            WordingPack.ItemText one = pack.items().get(i);
            String pointer = "/items/" + i;
            if (item(one.item()).isEmpty()) {
                add(pointer, "unknown-item", "no such item in " + definition.id());
            } else if (!seen.add(one.item())) {
                add(pointer, "duplicate-id", "item '" + one.item() + "' stands twice");
            }
            filled(pointer + "/text", one.text());
        }
    }

    private void answers() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pack.answers().size(); i++) {
            WordingPack.AnswerText one = pack.answers().get(i);
            String pointer = "/answers/" + i;
            if (!isAnswer(one)) {
                add(pointer, "unknown-answer", "no such answer in " + definition.id());
            } else if (!seen.add(one.place())) {
                add(pointer, "duplicate-id", one.place() + " stands twice");
            }
            filled(pointer + "/text", one.text());
        }
    }

    private boolean isAnswer(WordingPack.AnswerText text) {
        @Nullable String item = text.item();
        boolean fits = item == null
                || item(item)
                        .filter(one -> one.answers().equals(text.answers()))
                        .isPresent();
        return fits
                && definition.answerSets().stream()
                        .filter(set -> set.id().equals(text.answers()))
                        .flatMap(set -> set.choices().stream())
                        .anyMatch(choice -> choice.value().equals(text.value()));
    }

    private Optional<Item> item(String id) {
        return definition.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void filled(String pointer, @Nullable String text) {
        if (text != null && text.isBlank()) {
            add(pointer, "empty", "a text is not blank");
        }
    }

    private void add(String pointer, String code, String message) {
        problems.add(Problem.at(pointer, code, message));
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
