package org.holdfast.prompts.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestChecksTest {
    private static final String JSON = RequestDocument.JSON;

    private static final RequestChecks CHECKS = new RequestChecks(Catalogue.shipped());
    private static final Instant NOW = Instant.parse("2026-06-20T16:00:00Z");

    private static SelectionRequest read(String json) {
        return Documents.strict().read(SelectionRequest.class, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAndWritesItsDocument() {
        SelectionRequest request = read(JSON);
        assertThat(CHECKS.problems(request)).isEmpty();
        assertThat(new String(Documents.strict().write(request), StandardCharsets.UTF_8))
                .isEqualTo(JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rating\":3|\"rating\":11|/distress|invalid-value|distress must lie between 0 and 10",
                "[\"faith\"]|[\"fayth\"]|/avoidedTags/0|unknown-value|expected one of imagery, interoception",
                "\"within\"|\"fine\"|/arousal|unknown-value|expected one of within, hyper, hypo, unknown",
                "\"seed\":7|\"seed\":\"7\"|/seed|wrong-type|expected a whole number",
                ",\"seed\":7||/|missing-key|missing key 'seed'",
                "\"seed\":7|\"seed\":7,\"words\":\"x\"|/|unknown-key|unknown key; known here:",
                "\"at\":\"2026-03-07T17:00:00Z\"|\"at\":17|/at|wrong-type|expected an instant",
                "\"zone\":\"Europe/Madrid\"|\"zone\":\"Mars\"|/zone|wrong-type|expected a time zone",
                "prompt-request/1|prompt-request/2|/|unsupported-version|expected",
            })
    void refusesADocumentThatIsNotARequest(String from, String to, String pointer, String code, String message) {
        assertThatThrownBy(() -> read(JSON.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to)))
                .isInstanceOfSatisfying(DocumentException.class, refused -> {
                    Problem problem = refused.problems().get(0);
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.message()).startsWith(message);
                    assertThat("/" + problem.pointer().replaceFirst("^/", "")).isEqualTo(pointer);
                });
    }

    @Test
    void findsAllThatCannotBe() {
        Instant later = NOW.plusSeconds(1);
        SelectionRequest request = SelectionRequest.at(NOW, ZoneId.of("UTC"), 1)
                .dosing(new DosingTimes(later, NOW, NOW))
                .grounded(new Assertion(null, later))
                .therapist(new Assertion(null, later))
                .limits(new ClinicianLimits(5, null, null, List.of("no.such"), -1))
                .preferences(new Preferences(null, -1, "no.such", null, null))
                .history(List.of(new PastPrompt("x.y", later, PastPrompt.Outcome.SKIPPED, null, null)))
                .place("UK", "en")
                .build();
        assertThat(CHECKS.problems(request))
                .extracting(problem -> problem.pointer() + " " + problem.code() + ": " + problem.message())
                .containsExactly(
                        "/dosing/lastAt in-the-future: lies after the moment of the request",
                        "/dosing/releasedAt released-before-dose: a release comes after the dose that it ends",
                        "/dosing/nextAt next-before-last: the next dose comes after the last one",
                        "/grounded/at in-the-future: lies after the moment of the request",
                        "/therapist/at in-the-future: lies after the moment of the request",
                        "/therapist/by missing-key: a practitioner says that a therapist is there",
                        "/limits/maxIntensity out-of-range: expected a whole number from 0 to 4",
                        "/limits/dailyMinutes out-of-range: expected a whole number of at least 0",
                        "/limits/blockedPrompts/0 unknown-prompt: no such prompt in catalogue 2026.11.0",
                        "/preferences/dailyMinutes out-of-range: expected a whole number of at least 0",
                        "/preferences/chosenPrompt unknown-prompt: no such prompt in catalogue 2026.11.0",
                        "/history/0/at in-the-future: lies after the moment of the request",
                        "/country unknown-country: expected a country of ISO 3166 such as \"ES\"");
        assertThatThrownBy(() -> CHECKS.require(request)).isInstanceOf(DocumentException.class);
    }

    @Test
    void wantsNothingThatIsMerelyNotKnown() {
        SelectionRequest request = SelectionRequest.at(NOW, ZoneId.of("UTC"), 1).build();
        assertThat(CHECKS.problems(request)).isEmpty();
        SelectionRequest empty = SelectionRequest.at(NOW, ZoneId.of("UTC"), 1)
                .dosing(new DosingTimes(null, null, null))
                .limits(ClinicianLimits.upTo(0))
                .preferences(new Preferences(null, 0, null, null, null))
                .build();
        assertThat(CHECKS.problems(empty)).isEmpty();
    }

    @Test
    void refusesAReleaseWithoutADose() {
        SelectionRequest request = SelectionRequest.at(NOW, ZoneId.of("UTC"), 1)
                .dosing(new DosingTimes(null, NOW, null))
                .limits(ClinicianLimits.upTo(-1))
                .build();
        assertThat(CHECKS.problems(request))
                .extracting(Problem::code)
                .containsExactly("released-before-dose", "out-of-range");
    }
}
