package org.holdfast.measures.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Code;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** Takes the words out of a FHIR R4 Questionnaire. */
final class FhirQuestionnaire {
    static final String NAME = "FHIR Questionnaire";

    private static final String LOINC = "http://loinc.org";
    private static final Set<String> ORDINALS = Set.of(
            "http://hl7.org/fhir/StructureDefinition/ordinalValue",
            "http://hl7.org/fhir/StructureDefinition/itemWeight");

    private final Definition definition;
    private final FhirNode root;
    private final List<WordingPack.ItemText> items = new ArrayList<>();
    private final AnswerTexts answers = new AnswerTexts();
    private @Nullable String stem;

    FhirQuestionnaire(Instrument instrument, FhirNode root) {
        this.definition = instrument.definition();
        this.root = root;
    }

    WordingPack pack(String language) {
        refuseAnother();
        root.nodes("item").forEach(item -> walk(item, null));
        return new WordingPack(
                definition.id(),
                definition.version(),
                language,
                stem,
                items,
                answers.texts(),
                root.text("url").or(() -> root.text("title")).orElse(NAME),
                root.text("copyright").orElse("not stated"));
    }

    private void refuseAnother() {
        if (!root.text("resourceType").filter("Questionnaire"::equals).isPresent()) {
            throw refused("/resourceType", "wrong-type", "expected a Questionnaire");
        }
        @Nullable Code panel = definition.panel();
        List<String> codes = loinc(root);
        if (panel != null && !codes.isEmpty() && !codes.contains(panel.code())) {
            throw refused("/code", "other-instrument", "the code of " + definition.id() + " is " + panel.code());
        }
    }

    private void walk(FhirNode node, @Nullable String above) {
        Optional<Item> known = item(node);
        known.ifPresent(item -> take(item, node, above));
        boolean group = node.text("type").filter("group"::equals).isPresent();
        @Nullable String words = group ? node.text("text").orElse(above) : above;
        node.nodes("item").forEach(child -> walk(child, words));
    }

    private void take(Item item, FhirNode node, @Nullable String above) {
        if (stem == null) {
            stem = above;
        }
        node.text("text").ifPresent(text -> items.add(new WordingPack.ItemText(item.id(), text)));
        for (FhirNode option : node.nodes("answerOption")) {
            OptionalInt value = value(item, option);
            Optional<String> words = option.node("valueCoding")
                    .flatMap(coding -> coding.text("display"))
                    .or(() -> option.text("valueString"));
            if (value.isPresent() && words.isPresent()) {
                answers.add(item, value.getAsInt(), words.get());
            }
        }
    }

    /** By its code; a link id counts only where there is no code. */
    private Optional<Item> item(FhirNode node) {
        List<String> codes = loinc(node);
        if (!codes.isEmpty()) {
            return definition.items().stream()
                    .filter(item -> codes.stream().anyMatch(code -> hasCode(item, code)))
                    .findFirst();
        }
        String link = node.text("linkId")
                .map(id -> id.startsWith("/") ? id.substring(1) : id)
                .orElse("");
        return definition.items().stream()
                .filter(item -> item.id().equals(link) || hasCode(item, link))
                .findFirst();
    }

    private static boolean hasCode(Item item, String code) {
        return item.code() != null && item.code().code().equals(code);
    }

    /**
     * By the code in the item's own answer set; by its code in a set akin, since one item's answer has two codes in
     * use; by its ordinal value.
     */
    private OptionalInt value(Item item, FhirNode option) {
        String code = option.node("valueCoding")
                .flatMap(coding -> coding.text("code"))
                .orElse("");
        List<AnswerSet.Choice> own = choices(item);
        return definition.answerSets().stream()
                .map(AnswerSet::choices)
                .filter(set -> set.equals(own) || akin(own, set))
                .sorted(Comparator.comparing(set -> !set.equals(own)))
                .flatMap(List::stream)
                .filter(choice -> code.equals(choice.code()) && counts(item, choice.value()))
                .map(AnswerSet.Choice::value)
                .findFirst()
                .map(OptionalInt::of)
                .orElseGet(() -> ordinal(item, option));
    }

    /** Whether two sets share codes and count them alike: a reversed set is not akin. */
    private static boolean akin(List<AnswerSet.Choice> own, List<AnswerSet.Choice> other) {
        List<AnswerSet.Choice> shared = other.stream()
                .filter(choice -> choice.code() != null && !values(own, choice).isEmpty())
                .toList();
        return !shared.isEmpty()
                && shared.stream().allMatch(choice -> values(own, choice).contains(choice.value()));
    }

    private static List<Integer> values(List<AnswerSet.Choice> own, AnswerSet.Choice other) {
        return own.stream()
                .filter(choice -> Objects.equals(choice.code(), other.code()))
                .map(AnswerSet.Choice::value)
                .toList();
    }

    private OptionalInt ordinal(Item item, FhirNode option) {
        return Stream.concat(Stream.of(option), option.node("valueCoding").stream())
                .flatMap(holder -> holder.nodes("extension").stream())
                .filter(extension ->
                        extension.text("url").filter(ORDINALS::contains).isPresent())
                .flatMap(extension -> extension.number("valueDecimal").stream())
                .map(number -> new BigDecimal(number.toString()))
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() < 6)
                .mapToInt(BigDecimal::intValue)
                .filter(one -> counts(item, one))
                .findFirst();
    }

    private boolean counts(Item item, int value) {
        return choices(item).stream().anyMatch(choice -> choice.value() == value);
    }

    private List<AnswerSet.Choice> choices(Item item) {
        return definition.answerSets().stream()
                .filter(set -> set.id().equals(item.answers()))
                .flatMap(set -> set.choices().stream())
                .toList();
    }

    private static List<String> loinc(FhirNode node) {
        return node.nodes("code").stream()
                .filter(coding -> coding.text("system").orElse(LOINC).equals(LOINC))
                .flatMap(coding -> coding.text("code").stream())
                .toList();
    }

    private static DocumentException refused(String pointer, String code, String message) {
        return new DocumentException(NAME, List.of(Problem.at(pointer, code, message)));
    }
}
