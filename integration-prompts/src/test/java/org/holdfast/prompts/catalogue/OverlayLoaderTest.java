package org.holdfast.prompts.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayLoaderTest {
    private static final Catalogue BASE = Catalogue.shipped();
    private static final OverlayLoader LOADER = new OverlayLoader(CatalogueLoader.shipped());
    private static final String HEAD =
            "{\"schema\": \"holdfast/prompt-overlay/1\", \"id\": \"our-clinic\", \"version\": \"3\"";
    private static final String GARDEN = """
            , "prompts": [{"id": "garden.herb-bed", "rev": 1, "modality": "somatic", "domain": "nature",
              "phases": ["early"], "days": {"from": 1, "to": 4}, "intensity": 1, "prerequisites": [],
              "anchor": "external", "tags": [], "samhsa": ["safety"], "followUps": [1],
              "groundings": ["ground.look-around"], "minutes": 5, "repeatAfterDays": 14,
              "evidence": ["samhsa-tip-57"], "editions": [{"language": "en", "review": "draft"}]}]""";
    private static final String WORDS = """
            prompt.garden.herb-bed.text=You could go to the herb bed behind the house and find one smell that you like.
            prompt.garden.herb-bed.followup.1=Would you like to take a leaf with you?
            """;

    private static Catalogue laid(String parts, String english) {
        Map<String, byte[]> words = english.isEmpty() ? Map.of() : Map.of("en", english.getBytes(UTF_8));
        return LOADER.load(BASE, "overlay.json", (HEAD + parts + "}").getBytes(UTF_8), words);
    }

    private static List<Problem> refused(String parts, String english) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> laid(parts, english));
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.document()).isEqualTo("overlay.json");
        return refused.problems();
    }

    @Test
    void addsAPromptWithItsWords() {
        Catalogue ours = laid(GARDEN, WORDS);
        assertThat(ours.prompts()).hasSize(145);
        assertThat(ours.get("garden.herb-bed").edition("en").orElseThrow().readability())
                .isNull();
        assertThat(ours.text("en", "prompt.garden.herb-bed.text")).startsWith("You could go to the herb bed");
        assertThat(ours.text("en", "prompt.early.weather.text")).startsWith("If your mood");
        assertThat(ours.text("es", "prompt.early.weather.text")).startsWith("Si tu");
        assertThat(ours.version()).isEqualTo(BASE.version() + "+our-clinic.3");
        assertThat(BASE.find("garden.herb-bed")).isNull();
    }

    @Test
    void tightens() {
        Catalogue ours = laid(
                ", \"tighten\": [{\"prompt\": \"later.what-holds-you\", \"intensity\": 3, \"addTags\": [\"grief\"],"
                        + " \"addPrerequisites\": [\"grounded-first\"]}]",
                "");
        Prompt before = BASE.get("later.what-holds-you");
        Prompt after = ours.get("later.what-holds-you");
        assertThat(after.intensity()).isEqualTo(3);
        assertThat(after.tags()).containsAll(before.tags()).contains(ContentTag.GRIEF);
        assertThat(after.prerequisites()).containsExactly(Prerequisite.GROUNDED_FIRST);
        assertThat(after.groundings()).isEqualTo(before.groundings());
        assertThat(after.editions()).isEqualTo(before.editions());
    }

    @Test
    void blocksAndKeepsWhatIsBlockedInSight() {
        Catalogue ours = laid(", \"block\": [\"later.never-sent\"]", "");
        assertThat(ours.blocked()).containsExactly("later.never-sent");
        assertThat(ours.find("later.never-sent")).isNotNull();
        Catalogue again = LOADER.load(
                ours, "overlay.json", (HEAD + ", \"block\": [\"early.weather\"]}").getBytes(UTF_8), Map.of());
        assertThat(again.blocked()).containsExactly("early.weather", "later.never-sent");
        Catalogue twice = LOADER.load(
                ours, "overlay.json", (HEAD + ", \"block\": [\"later.never-sent\"]}").getBytes(UTF_8), Map.of());
        assertThat(twice.blocked()).containsExactly("later.never-sent");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 5})
    void refusesToLowerAnIntensity(int intensity) {
        assertThat(refused(
                        ", \"tighten\": [{\"prompt\": \"early.one-picture\", \"intensity\": " + intensity + "}]", ""))
                .contains(Problem.at(
                        "/tighten/0/intensity",
                        "loosens",
                        "an overlay may raise the intensity of this prompt: expected 2 to 4"));
    }

    @Test
    void takesNothingFromAnyPromptWhateverItSays() {
        for (Prompt prompt : BASE.prompts()) {
            for (int lower = 0; lower < prompt.intensity(); lower++) {
                assertThat(refused(
                                ", \"tighten\": [{\"prompt\": \"" + prompt.id() + "\", \"intensity\": " + lower + "}]",
                                ""))
                        .extracting(Problem::code)
                        .contains("loosens");
            }
            Prompt same = laid(
                            ", \"tighten\": [{\"prompt\": \"" + prompt.id() + "\", \"addTags\": [],"
                                    + " \"addPrerequisites\": []}]",
                            "")
                    .get(prompt.id());
            assertThat(same).isEqualTo(prompt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"removeTags", "tags", "prerequisites", "groundings", "unblock", "phases"})
    void hasNoKeyToLoosenWith(String key) {
        assertThat(refused(", \"tighten\": [{\"prompt\": \"early.weather\", \"" + key + "\": []}]", ""))
                .extracting(Problem::code)
                .containsExactly("unknown-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ", \"tighten\": [{\"prompt\": \"no.such\"}]|/tighten/0/prompt|unknown-prompt",
                ", \"tighten\": [{\"intensity\": 3}]|/tighten/0/prompt|missing-key",
                ", \"tighten\": [{\"prompt\": \"early.weather\"}, {\"prompt\": \"early.weather\"}]|/tighten/1/prompt|duplicate",
                ", \"tighten\": [{\"prompt\": \"early.weather\", \"addTags\": [\"cars\"]}]|/tighten/0/addTags/0|unknown-value",
                ", \"tighten\": [{\"prompt\": \"early.weather\", \"addPrerequisites\": [\"tea\"]}]|/tighten/0/addPrerequisites/0|unknown-value",
                ", \"tighten\": [{\"prompt\": \"early.weather\", \"intensity\": 3}]|/tighten/0/prerequisites|needs-grounding",
                ", \"tighten\": [{\"prompt\": \"early.weather\", \"addTags\": [\"trauma-memory\"]}]|/tighten/0/intensity|too-light",
                ", \"block\": [\"no.such\"]|/block/0|unknown-prompt",
                ", \"block\": [\"early.weather\", \"early.weather\"]|/block/1|duplicate",
                ", \"bundles\": [{\"language\": \"en\", \"sha256\": \"00\"}]|/bundles/0|missing-bundle",
            })
    void refusesWhatIsNotRight(String parts, String pointer, String code) {
        assertThat(refused(parts, ""))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    @Test
    void cannotReplaceAPromptOrItsWords() {
        assertThat(refused(GARDEN.replace("garden.herb-bed", "early.weather"), ""))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/prompts/0/id", "duplicate-id"),
                        org.assertj.core.groups.Tuple.tuple("/prompts/0/editions/0", "missing-bundle"));
        assertThat(refused("", "prompt.early.weather.text=You could look.\n"))
                .containsExactly(Problem.at(
                        "/en/prompt.early.weather.text", "unused-text", "no entry of the catalogue has this text"));
        assertThat(refused("", "prompt.exit.default=You can stop or swap.\n"))
                .extracting(Problem::code)
                .containsExactly("unused-text");
    }

    @Test
    void wantsAWholeLanguageOrNone() {
        String french = GARDEN.replace("\"language\": \"en\"", "\"language\": \"fr\"");
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> LOADER.load(
                        BASE,
                        "overlay.json",
                        (HEAD + french + "}").getBytes(UTF_8),
                        Map.of("fr", WORDS.getBytes(UTF_8))));
        assertThat(refused.problems())
                .extracting(Problem::code)
                .contains("missing-text", "no-grounding-for-arousal", "no-orienting-grounding");
        assertThat(refused.problems()).extracting(Problem::pointer).contains("/fr/prompt.exit.default");
    }

    @Test
    void tellsEverythingAtOnceAndLoadsNothing() {
        String wounding = WORDS.replace("You could go", "You must go").replace("followup.1", "followup.2");
        assertThat(refused(
                        GARDEN.replace("\"samhsa\": [\"safety\"]", "\"samhsa\": []")
                                + ", \"block\": [\"no.such\"], \"tighten\": [{\"prompt\": \"no.such\"}]",
                        wounding))
                .extracting(Problem::pointer, Problem::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("/prompts/0/samhsa", "no-principle"),
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.garden.herb-bed.text", "forbidden-phrase"),
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.garden.herb-bed.followup.1", "missing-text"),
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.garden.herb-bed.followup.2", "unused-text"),
                        org.assertj.core.groups.Tuple.tuple("/block/0", "unknown-prompt"),
                        org.assertj.core.groups.Tuple.tuple("/tighten/0/prompt", "unknown-prompt"));
    }

    @Test
    void wantsAnIdAndAVersion() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> LOADER.load(
                        BASE,
                        "overlay.json",
                        "{\"schema\": \"holdfast/prompt-overlay/1\", \"id\": \"Our Clinic\"}".getBytes(UTF_8),
                        Map.of()));
        assertThat(refused.problems())
                .containsExactly(
                        Problem.at("/id", "malformed", "expected a text such as \"our-clinic\""),
                        Problem.at("/version", "missing-key", "missing key 'version'"));
    }

    @Test
    void holdsWordsToTheirFingerprintIfItNamesOne() {
        String bundles = ", \"bundles\": [{\"language\": \"en\", \"sha256\": \"00\"}]";
        assertThat(refused(GARDEN + bundles, WORDS))
                .containsExactly(Problem.at(
                        "/bundles/0/sha256", "changed-bundle", "the words are not those that were reviewed"));
    }
}
