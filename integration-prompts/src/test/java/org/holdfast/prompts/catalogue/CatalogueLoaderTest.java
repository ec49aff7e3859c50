package org.holdfast.prompts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueLoaderTest {
    private static final String JSON = new Shipped("catalogue/catalogue.json").text();
    private static final String WORDS = new Shipped("catalogue/messages_en.properties").text();
    private static final String SPANISH = new Shipped("catalogue/messages_es.properties").text();
    private static final CatalogueLoader LOADER = CatalogueLoader.shipped();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> messages(String english) {
        return Map.of("en", utf8(english), "es", utf8(SPANISH));
    }

    private static List<Problem> refused(String json, String words) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> LOADER.load("mine.json", utf8(json), messages(words)));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems();
    }

    /** The words with their fingerprint brought up to date. */
    private static List<Problem> refusedWords(String words) throws Exception {
        String old = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(utf8(WORDS)));
        String changed = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(utf8(words)));
        assertThat(JSON).contains(old);
        return refused(JSON.replace(old, changed), words);
    }

    private static String inPrompt(String id, String from, String to) {
        int start = JSON.indexOf("\"id\": \"" + id + "\"");
        int end = JSON.indexOf("{\"id\":", start + 1);
        String entry = JSON.substring(start, end < 0 ? JSON.length() : end);
        assertThat(entry).contains(from);
        return JSON.substring(0, start) + entry.replace(from, to) + (end < 0 ? "" : JSON.substring(end));
    }

    @Test
    void findsInTheShippedCatalogueWhatItReadsAndChecks() {
        Catalogue read = LOADER.load("catalogue.json", utf8(JSON), messages(WORDS));
        Catalogue shipped = Catalogue.shipped();
        assertThat(read.id()).isEqualTo(shipped.id());
        assertThat(read.version()).isEqualTo(shipped.version());
        assertThat(read.prompts()).isEqualTo(shipped.prompts());
        assertThat(read.groundings()).isEqualTo(shipped.groundings());
        assertThat(read.evidence()).isEqualTo(shipped.evidence());
        assertThat(read.texts()).isEqualTo(shipped.texts());
        assertThat(read.blocked()).isEqualTo(shipped.blocked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "early.weather|\"modality\": \"reflection\"|\"modality\": \"musing\"|unknown-value|/modality",
                "early.weather|\"modality\": \"reflection\", ||missing-key|/modality",
                "early.weather|\"domain\": \"mind\"|\"domain\": \"car\"|unknown-value|/domain",
                "early.weather|\"tags\": []|\"tags\": [\"famly\"]|unknown-value|/tags/0",
                "early.weather|\"tags\": []|\"tags\": [\"sound\", \"sound\"]|duplicate|/tags/1",
                "early.weather|\"intensity\": 1|\"intensity\": 5|out-of-range|/intensity",
                "early.weather|\"intensity\": 1|\"intensity\": -1|out-of-range|/intensity",
                "early.weather|\"minutes\": 3|\"minutes\": 0|out-of-range|/minutes",
                "early.weather|\"minutes\": 3|\"minutes\": 21|out-of-range|/minutes",
                "early.weather|\"rev\": 1|\"rev\": 0|out-of-range|/rev",
                "early.weather|\"phases\": [\"early\", \"middle\"]|\"phases\": []|no-phase|/phases",
                "early.weather|\"days\": {\"from\": 1, \"to\": 14}|\"days\": {\"from\": 9, \"to\": 8}|out-of-range|/days",
                "early.weather|\"days\": {\"from\": 1, \"to\": 14}|\"days\": {\"to\": 8}|missing-key|/days/from",
                "early.weather|\"days\": {\"from\": 1, \"to\": 14}, ||missing-key|/days",
                "prep.one-question|\"intensity\": 0|\"days\": {\"from\": 1}, \"intensity\": 0|days-before-dose|/days",
                "early.weather|\"samhsa\": [\"safety\", \"empowerment-voice-and-choice\"]|\"samhsa\": []|no-principle|/samhsa",
                "early.weather|\"evidence\": [\"watts-luoma-2020\"]|\"evidence\": []|no-evidence|/evidence",
                "early.weather|\"evidence\": [\"watts-luoma-2020\"]|\"evidence\": [\"a\"]|unknown-evidence|/evidence/0",
                "early.weather|\"groundings\": [\"ground.look-around\", \"ground.feet-and-seat\"]|\"groundings\": []|no-grounding|/groundings",
                "early.weather|\"ground.look-around\"|\"ground.no-such\"|unknown-grounding|/groundings/0",
                "early.weather|\"followUps\": [1]|\"followUps\": [2]|follow-up-too-near|/followUps/0",
                "early.weather|\"followUps\": [1]|\"followUps\": [1, 1, 1]|too-many-follow-ups|/followUps",
                "early.weather|\"process\": \"accept\"|\"process\": \"think\"|unknown-value|/process",
                "early.weather|\"conscious-unconscious\": -1|\"active-passive\": 2|out-of-range|/continuum",
                "early.weather|\"conscious-unconscious\": -1|\"up-down\": 1|unknown-value|/continuum",
                "early.weather|\"review\": \"draft\"|\"review\": \"clinically-reviewed\"|review-without-reader|/editions/0",
                "early.weather|\"review\": \"draft\"|\"review\": \"draft\", \"reviewBy\": \"soon\"|wrong-type|/editions/0/reviewBy",
                "early.weather|\"language\": \"en\"|\"language\": \"eo\"|missing-bundle|/editions/0",
                "early.weather|\"readability\": 2.1|\"readability\": 2.3|wrong-readability|/editions/0/readability",
                "early.weather|\"readability\": 2.1|\"readability\": 1.9|wrong-readability|/editions/0/readability",
                "mid.not-yet|\"prerequisites\": [\"grounded-first\"]|\"prerequisites\": []|needs-grounding|/prerequisites",
                "mid.looks-different|, \"therapist-present\"||needs-therapist|/prerequisites",
                "mid.looks-different|\"intensity\": 4|\"intensity\": 3|too-light|/intensity",
                "prep.settling-place|\"groundings\": [\"ground.look-around\", \"ground.name-today\"]|\"groundings\": [\"ground.slow-out-breath\"]|needs-outer-grounding|/groundings",
                "early.weather|\"id\": \"early.weather\"|\"id\": \"early.one-song\"|duplicate-id|/id",
                "early.weather|\"id\": \"early.weather\"|\"id\": \"Weather\"|malformed|/id",
            })
    void refusesAPromptThatIsNotRight(String id, String from, String to, String code, String where) {
        assertThat(refused(inPrompt(id, from, to == null ? "" : to), WORDS)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).startsWith("/prompts/").endsWith(where);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ground.name-today|\"fits\": [\"hypo\", \"hyper\", \"unknown\"]|\"fits\": []|fits-nobody",
                "ground.name-today|\"anchor\": \"external\"|\"anchor\": \"internal\"|orienting-inward",
                "ground.name-today|\"orienting\": true, ||missing-key",
                "ground.look-around|\"id\": \"ground.look-around\"|\"id\": \"ground.name-today\"|duplicate-id",
                "ground.list-game|\"minutes\": 3|\"minutes\": 30|out-of-range",
            })
    void refusesAGroundingThatIsNotRight(String id, String from, String to, String code) {
        assertThat(refused(inPrompt(id, from, to == null ? "" : to), WORDS))
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void wantsAGroundingThatNobodyAvoidsForEveryState() {
        String json = JSON.replace(
                        "[\"hyper\", \"hypo\", \"within\", \"unknown\"]", "[\"hyper\", \"hypo\", \"unknown\"]")
                .replace("[\"hyper\", \"within\", \"unknown\"]", "[\"hyper\", \"unknown\"]")
                .replace("[\"hyper\", \"within\"]", "[\"hyper\"]")
                .replace("[\"hypo\", \"within\"]", "[\"hypo\"]");
        assertThat(refused(json, WORDS))
                .containsExactly(
                        Problem.at(
                                "/groundings",
                                "no-grounding-for-arousal",
                                "no outer grounding that nobody avoids fits 'within' in 'en'"),
                        Problem.at(
                                "/groundings",
                                "no-grounding-for-arousal",
                                "no outer grounding that nobody avoids fits 'within' in 'es'"));
    }

    @Test
    void wantsAnOrientingGroundingForEveryone() {
        assertThat(refused(JSON.replace("\"orienting\": true", "\"orienting\": false"), WORDS))
                .containsExactly(
                        Problem.at(
                                "/groundings",
                                "no-orienting-grounding",
                                "no orienting grounding that nobody avoids in 'en'"),
                        Problem.at(
                                "/groundings",
                                "no-orienting-grounding",
                                "no orienting grounding that nobody avoids in 'es'"));
    }

    @Test
    void doesNotCountAGroundingThatSomebodyAvoids() {
        String json = JSON.replaceAll("(\"orienting\": true,(?s:.*?)\"avoidIf\": \\[)\\]", "$1\"sound\"]");
        assertThat(refused(json, WORDS))
                .extracting(Problem::code)
                .containsExactly("no-orienting-grounding", "no-orienting-grounding");
    }

    @Test
    void refusesSourcesThatAreNotRight() {
        String json =
                JSON.replace("\"id\": \"price-2022\", \"url\": \"https:", "\"id\": \"gorman-2021\", \"url\": \"http:");
        assertThat(refused(json, WORDS)).extracting(Problem::code).contains("malformed", "unknown-evidence");
        assertThat(refused(JSON.replace("\"id\": \"price-2022\"", "\"id\": \"gorman-2021\""), WORDS))
                .extracting(Problem::code)
                .contains("duplicate-id", "unknown-evidence");
    }

    @Test
    void refusesWordsThatWereChangedAfterReview() {
        assertThat(refused(JSON, WORDS + "# one more line\n"))
                .containsExactly(Problem.at(
                        "/bundles/0/sha256", "changed-bundle", "the words are not those that were reviewed"));
    }

    @Test
    void refusesWordsThatWoundAreMissingOrLeftOver() throws Exception {
        String wounding = WORDS.replace("If your mood today were weather, what would it be?", "Describe the worst.");
        assertThat(refusedWords(wounding))
                .extracting(Problem::pointer, Problem::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.early.weather.text", "forbidden-phrase"),
                        org.assertj.core.groups.Tuple.tuple("/en/prompt.early.weather.text", "starts-as-command"));
        assertThat(refusedWords(WORDS.replace("prompt.early.weather.followup.1=", "prompt.early.weather.followup.3=")))
                .containsExactly(
                        Problem.at("/en/prompt.early.weather.followup.1", "missing-text", "no text in 'en'"),
                        Problem.at(
                                "/en/prompt.early.weather.followup.3",
                                "unused-text",
                                "no entry of the catalogue has this text"));
        assertThat(refusedWords(WORDS.replace("prompt.exit.default=", "prompt.exit.other=")))
                .extracting(Problem::code)
                .containsExactly("missing-text", "unused-text");
        assertThat(refusedWords(WORDS.replace("You can stop here,", "You must stop here,")))
                .extracting(Problem::code)
                .containsExactly("forbidden-phrase", "no-invitation");
    }

    @Test
    void acceptsANote() throws Exception {
        String words = WORDS + "prompt.mid.not-yet.note=This one touches on other people.\n";
        String changed = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(utf8(words)));
        String json = JSON.replaceFirst("\"sha256\": \"[0-9a-f]+\"", "\"sha256\": \"" + changed + "\"");
        Catalogue loaded = LOADER.load("mine.json", utf8(json), messages(words));
        assertThat(loaded.findText("en", "prompt.mid.not-yet.note")).isEqualTo("This one touches on other people.");
    }

    @Test
    void acceptsAReadabilityThatIsATenthOff() {
        for (String stored : List.of("2.0", "2.2")) {
            String json = inPrompt("early.weather", "\"readability\": 2.1", "\"readability\": " + stored);
            Catalogue loaded = LOADER.load("mine.json", utf8(json), messages(WORDS));
            assertThat(loaded.get("early.weather").edition("en").orElseThrow().readability())
                    .isEqualByComparingTo(stored);
        }
    }

    @Test
    void wantsANoteInEveryLanguageOfItsPrompt() throws Exception {
        assertThat(refusedWords(WORDS + "prompt.early.weather.note=This one touches on moods.\n"))
                .containsExactly(Problem.at("/es/prompt.early.weather.note", "missing-text", "no text in 'es'"));
    }

    @Test
    void wantsAnEdition() {
        String json = JSON.replaceFirst("(\"id\": \"early.weather\"(?s:.*?)\"editions\": \\[)[^\\]]*\\]", "$1]");
        assertThat(refused(json, WORDS))
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no-edition", "a text exists in at least one language"));
    }

    @Test
    void readsEachLanguageWithItsOwnRules() throws Exception {
        String wounding =
                SPANISH.replace("Hoy no hay nada que resolver.", "Cu\u00e9ntamelo todo, cansada v\u00edctima.");
        String changed = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(utf8(wounding)));
        String json = JSON.replaceFirst("(\"language\": \"es\", \"sha256\": \")[0-9a-f]+", "$1" + changed);
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> LOADER.load("mine.json", utf8(json), Map.of("en", utf8(WORDS), "es", utf8(wounding))));
        assertThat(refused.problems())
                .extracting(Problem::pointer)
                .contains("/es/prompt.day.same-as-morning.text")
                .allMatch(pointer -> pointer.startsWith("/es/") || pointer.endsWith("/readability"));
        assertThat(refused.problems())
                .extracting(Problem::message)
                .contains(
                        "'cu\u00e9ntamelo todo' is not said to people (forced-disclosure)",
                        "'v\u00edctima*' is not said to people (identity-label)",
                        "'cansada' is not said to people (gendered)");
    }

    @Test
    void tellsOfBrokenWordsAndABrokenFileTogether() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> LOADER.load("mine.json", utf8("{"), Map.of("en", utf8("a=1\na=2\n"), "es", new byte[] {-1})));
        assertThat(refused.problems())
                .extracting(Problem::pointer, Problem::code)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("/en/a", "duplicate-key"),
                        org.assertj.core.groups.Tuple.tuple("/es", "not-utf-8"))
                .hasSize(3);
        DocumentException words = catchThrowableOfType(
                DocumentException.class,
                () -> LOADER.load("mine.json", utf8(JSON), Map.of("en", utf8(WORDS), "es", new byte[] {-1})));
        assertThat(words.problems()).containsExactly(Problem.at("/es", "not-utf-8", "the file is not valid UTF-8"));
    }

    @Test
    void lintsANoteToo() throws Exception {
        assertThat(refusedWords(WORDS + "prompt.mid.not-yet.note=You are safe.\n"))
                .extracting(Problem::code)
                .containsExactly("forbidden-phrase");
    }

    @Test
    void wantsEveryBundleNamedAndGiven() {
        assertThat(refused(JSON.replaceFirst("\"bundles\": \\[[^\\]]*\\]", "\"bundles\": []"), WORDS))
                .containsExactly(
                        Problem.at("/bundles", "unnamed-bundle", "the catalogue names no fingerprint for 'en'"),
                        Problem.at("/bundles", "unnamed-bundle", "the catalogue names no fingerprint for 'es'"));
        DocumentException none =
                catchThrowableOfType(DocumentException.class, () -> LOADER.load("mine.json", utf8(JSON), Map.of()));
        assertThat(none.problems()).extracting(Problem::code).contains("missing-bundle");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String json = inPrompt("early.weather", "\"intensity\": 1", "\"intensity\": 9")
                .replace("\"version\": \"2026.11.0\",", "")
                .replace("\"modality\": \"somatic\"", "\"modality\": \"sport\"");
        assertThat(refused(json, WORDS))
                .extracting(Problem::code)
                .contains("missing-key", "out-of-range", "unknown-value")
                .hasSizeGreaterThan(4);
    }

    @Test
    void wantsItsParts() {
        assertThat(refused("{\"schema\": \"holdfast/prompt-catalogue/1\"}", WORDS))
                .extracting(Problem::pointer)
                .contains("/id", "/version", "/evidence", "/groundings", "/prompts");
        assertThat(refused("{\"schema\": \"holdfast/prompt-catalogue/2\"}", WORDS))
                .extracting(Problem::code)
                .containsExactly("unsupported-version");
    }
}
