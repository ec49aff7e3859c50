package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.catalogue.Edition;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.text.TextResolver;
import org.holdfast.prompts.text.TextReview;
import org.holdfast.prompts.vocabulary.ReasonCode;
import org.holdfast.prompts.vocabulary.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a host brings: a pseudo-language in which nothing can hide, one that runs from right to left, our own. */
class HostTextsTest {
    private static final Catalogue BASE = Catalogue.shipped();
    private static final CatalogueLoader LOADER = CatalogueLoader.shipped();
    private static final String RIGHT_TO_LEFT = "\u202b";

    /** Everything longer, accented and in brackets. */
    private static String pseudo(String text) {
        return "[" + text.replace('a', 'å').replace('e', 'é').replace('o', 'ö') + " ~~~~~]";
    }

    private static String mirrored(String text) {
        return RIGHT_TO_LEFT + new StringBuilder(text).reverse() + "\u202c";
    }

    /** The English words, changed. */
    private record Changed(String language, UnaryOperator<String> change, List<String> missing)
            implements TextResolver {
        @Override
        public String find(String key) {
            String english = BASE.findText("en", key);
            return english == null || missing.contains(key) ? null : change.apply(english);
        }

        @Override
        public TextReview review(String id) {
            return TextReview.draft();
        }
    }

    private static Catalogue with(String language, UnaryOperator<String> change, String... missing) {
        return LOADER.withTexts(BASE, new Changed(language, change, List.of(missing)));
    }

    private static Offer offer(Catalogue catalogue, String language) {
        return new PromptSelector(catalogue, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped())
                .select(Requests.calm(3).place("ES", language).build());
    }

    private static List<String> words(OfferedPrompt prompt) {
        List<String> words = new ArrayList<>(List.of(prompt.text(), prompt.exit()));
        words.addAll(prompt.followUps());
        prompt.groundings().forEach(grounding -> words.add(grounding.text()));
        return words;
    }

    @ParameterizedTest
    @CsvSource({"qps, qps-ploc", "ar, ar-EG", "he, he"})
    void mixesNoOtherLanguageIn(String language, String asked) {
        UnaryOperator<String> change = language.equals("qps") ? HostTextsTest::pseudo : HostTextsTest::mirrored;
        Offer.OfPrompt offer = (Offer.OfPrompt) offer(with(language, change), asked);
        List<OfferedPrompt> shown = new ArrayList<>(offer.swaps());
        shown.add(offer.prompt());
        assertThat(shown)
                .hasSize(3)
                .allSatisfy(prompt -> assertThat(words(prompt))
                        .hasSizeGreaterThan(3)
                        .allMatch(text -> text.startsWith(language.equals("qps") ? "[" : RIGHT_TO_LEFT)));
    }

    @Test
    void choosesTheSameWhateverTheWords() {
        Offer.OfPrompt english = (Offer.OfPrompt) offer(BASE, "en");
        Offer.OfPrompt pseudo = (Offer.OfPrompt) offer(with("qps", HostTextsTest::pseudo), "qps");
        assertThat(pseudo.prompt().id()).isEqualTo(english.prompt().id());
        assertThat(pseudo.decisions()).isEqualTo(english.decisions());
    }

    @Test
    void withholdsAPromptOfWhichOneLineIsMissing() {
        Catalogue catalogue = with("qps", HostTextsTest::pseudo, "prompt.early.weather.followup.1");
        assertThat(catalogue.get("early.weather").edition("qps")).isEmpty();
        assertThat(catalogue.get("early.weather").edition("en")).isPresent();
        assertThat(catalogue.findText("qps", "prompt.early.weather.text")).isNull();
        assertThat(offer(catalogue, "qps").decisions())
                .filteredOn(decision -> decision.prompt().equals("early.weather"))
                .flatExtracting(Decision::reasons)
                .extracting(Reason::code)
                .containsExactly(ReasonCode.NOT_REVIEWED_IN_LANGUAGE);
    }

    @Test
    void asksForEveryLineOnceAndTakesNotesAlong() {
        List<String> asked = new ArrayList<>();
        TextResolver counting = new TextResolver() {
            @Override
            public String language() {
                return "qps";
            }

            @Override
            public String find(String key) {
                asked.add(key);
                return key.equals("prompt.early.weather.note") ? "[n\u00f6te]" : BASE.findText("en", key);
            }

            @Override
            public TextReview review(String id) {
                return TextReview.draft();
            }
        };
        Catalogue catalogue = LOADER.withTexts(BASE, counting);
        assertThat(asked).doesNotHaveDuplicates().contains("prompt.early.weather.text", "prompt.exit.default");
        assertThat(catalogue.findText("qps", "prompt.early.weather.note")).isEqualTo("[n\u00f6te]");
        assertThat(catalogue.findText("qps", "prompt.mid.one-word.note")).isNull();
    }

    @Test
    void refusesALanguageWithoutTheClosingLineOrGroundings() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> with(
                        "qps",
                        HostTextsTest::pseudo,
                        "prompt.exit.default",
                        "ground.name-today.text",
                        "ground.look-around.text"));
        assertThat(refused.document()).isEqualTo("the words in 'qps'");
        assertThat(refused.problems())
                .containsExactly(
                        Problem.at("/qps/prompt.exit.default", "missing-text", "no text in 'qps'"),
                        Problem.at(
                                "/groundings",
                                "no-orienting-grounding",
                                "no orienting grounding that nobody avoids in 'qps'"));
    }

    @Test
    void readsTheWordsOfAHostWithTheLinterOfTheirLanguage() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> with("en", text -> text.startsWith("If your mood") ? "You must rest." : text));
        assertThat(refused.problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.early.weather.text", "forbidden-phrase"),
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.early.weather.text", "no-invitation"));
        DocumentException blank = catchThrowableOfType(
                DocumentException.class, () -> with("qps", text -> text.startsWith("If your mood") ? " " : text));
        assertThat(blank.problems())
                .containsExactly(Problem.at("/qps/prompt.early.weather.text", "empty-text", "a key has no text"));
    }

    @Test
    void takesTheWordsOfAHostInsteadOfOursWhollyAndWithItsReview() {
        TextReview read =
                new TextReview(Review.CLINICALLY_REVIEWED, "clinical-psychologist", LocalDate.of(2026, 6, 1), null);
        TextResolver own = new TextResolver() {
            @Override
            public String language() {
                return "es";
            }

            @Override
            public String find(String key) {
                return key.startsWith("prompt.mid") ? null : BASE.findText("es", key);
            }

            @Override
            public TextReview review(String id) {
                return read;
            }
        };
        Catalogue catalogue = LOADER.withTexts(BASE, own);
        assertThat(catalogue.get("mid.one-word").edition("es")).isEmpty();
        assertThat(catalogue.get("early.weather").editions())
                .extracting(Edition::language, Edition::review)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("en", Review.DRAFT),
                        org.assertj.core.groups.Tuple.tuple("es", Review.CLINICALLY_REVIEWED));
        PromptSelector production = new PromptSelector(catalogue, SelectionPolicy.shipped(), CrisisDirectory.shipped());
        assertThat(production.select(Requests.calm(3).place("ES", "es").build()))
                .isInstanceOf(Offer.OfPrompt.class);
        assertThat(production.select(Requests.calm(3).place("ES", "en").build()))
                .isInstanceOf(Offer.OfRest.class);
    }

    @Test
    void wantsTheReaderOfAReviewNamed() {
        TextReview nobody = new TextReview(Review.CONTENT_REVIEWED, "editor", null, null);
        assertThat(nobody.namesItsReader()).isFalse();
        assertThat(new TextReview(Review.CONTENT_REVIEWED, null, LocalDate.of(2026, 6, 1), null).namesItsReader())
                .isFalse();
        assertThat(new TextReview(Review.RETIRED, null, null, null).namesItsReader())
                .isTrue();
        TextResolver unsigned = new TextResolver() {
            @Override
            public String language() {
                return "en";
            }

            @Override
            public String find(String key) {
                return BASE.findText("en", key);
            }

            @Override
            public TextReview review(String id) {
                return id.equals("early.weather") ? nobody : TextReview.draft();
            }
        };
        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> LOADER.withTexts(BASE, unsigned));
        assertThat(refused.problems())
                .containsExactly(Problem.at(
                        "/en/early.weather",
                        "review-without-reader",
                        "a reviewed text names the role of its reader and the date"));
    }
}
