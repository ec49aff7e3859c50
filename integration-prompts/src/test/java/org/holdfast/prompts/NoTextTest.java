package org.holdfast.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person's words cannot enter: every text that a public type takes is named here, and none of them is theirs. */
class NoTextTest {
    private static final Set<String> ALLOWED = Set.of(
            // keys and ids
            "Catalogue.find promptId",
            "Catalogue.get promptId",
            "Catalogue.findGrounding groundingId",
            "Catalogue.text language",
            "Catalogue.text key",
            "Catalogue.findText language",
            "Catalogue.findText key",
            "CatalogueLoader.load name",
            "CatalogueLoader.load messages",
            "OverlayLoader.load name",
            "OverlayLoader.load messages",
            "TextResolver.find key",
            "TextResolver.review id",
            "Grounding.edition language",
            "Prompt.edition language",
            "TextBundle.read name",
            "TextBundle.find key",
            "TextBundle.get key",
            "SelectionPolicy.read name",
            "OfferWords.line key",
            "OfferWords.in language",
            "PlanShape.read name",
            // what a session and an event hold: ids, the key of one of our lines, a language
            "InHand.<init> prompt",
            "Moved.<init> line",
            "Where.<init> language",
            // what a request holds: ids, a country, a language
            "ClinicianLimits.<init> blockedPrompts",
            "Preferences.<init> chosenPrompt",
            "Preferences.choosing promptId",
            "PastPrompt.<init> prompt",
            "SelectionRequest.<init> country",
            "SelectionRequest.<init> language",
            "SelectionRequest.<init> suggested",
            "RequestBuilder.suggested promptIds",
            "RequestBuilder.place chosenCountry",
            "RequestBuilder.place readLanguage",
            "CrisisDirectory.support country",
            "CrisisResourceProvider.resources country",
            // the catalogue's own words, checked before anyone reads them
            "WordingLinter.readability text",
            "Readability.of text",
            "Readability.tooHard text",
            "Readability.syllables word");

    /** Records of our own content: catalogue, rules, policy, directory and what is offered from them. */
    private static final Set<String> CONTENT = Set.of(
            "Edition",
            "Evidence",
            "Grounding",
            "Prompt",
            "Passage",
            "WordingRules",
            "TextReview",
            "Ease",
            "Family",
            "Trigger",
            "CapRow",
            "CareTeamSuggestion",
            "Loosening",
            "PlanShape",
            "Slot",
            "PlanSlot",
            "JournalPlan",
            "CalendarEntry",
            "FirstStep",
            "SelectionPolicy",
            "CrisisResource",
            "Channel",
            "Basis",
            "Decision",
            "Exits",
            "OfferedGrounding",
            "OfferedPrompt",
            "OfPrompt",
            "OfGrounding",
            "OfRest",
            "OfCrisis");

    @Test
    void noPublicMethodOrRecordTakesAPersonsWords() {
        Set<String> taking = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.holdfast.prompts")) {
            Class<?> reflected = type.reflect();
            if (Modifier.isPublic(reflected.getModifiers()) && !reflected.isEnum()) {
                Stream.concat(
                                Arrays.stream(reflected.getDeclaredConstructors()),
                                Arrays.stream(reflected.getDeclaredMethods()))
                        .filter(unit -> Modifier.isPublic(unit.getModifiers()) && !unit.isSynthetic())
                        .forEach(unit -> addTexts(reflected, unit, taking));
            }
        }
        assertThat(taking).isSubsetOf(ALLOWED).hasSizeGreaterThan(20);
    }

    private static void addTexts(Class<?> type, Executable unit, Set<String> taking) {
        boolean content = CONTENT.contains(type.getSimpleName()) && unit instanceof java.lang.reflect.Constructor;
        for (Parameter parameter : unit.getParameters()) {
            boolean text = parameter.getParameterizedType().getTypeName().contains("java.lang.String")
                    || CharSequence.class.isAssignableFrom(parameter.getType());
            if (text && !content) {
                String name = unit instanceof java.lang.reflect.Constructor ? "<init>" : unit.getName();
                taking.add(type.getSimpleName() + "." + name + " " + parameter.getName());
            }
        }
    }
}
