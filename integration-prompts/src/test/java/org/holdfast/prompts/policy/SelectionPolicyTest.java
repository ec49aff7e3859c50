package org.holdfast.prompts.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionPolicyTest {
    private static final String JSON = new Shipped("policy/policy.json").text();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void saysThatItsNumbersAreOfOurOwnDesign() {
        SelectionPolicy policy = SelectionPolicy.shipped();
        assertThat(policy.origin()).isEqualTo("design");
        assertThat(policy.standing()).isEqualTo("conservative default, not a validated threshold");
        assertThat(policy.minimumReview()).isEqualTo(Review.CLINICALLY_REVIEWED);
    }

    @Test
    void shipsAsItIsReadAndChecked() {
        assertThat(SelectionPolicy.read("p", utf8(JSON))).isEqualTo(SelectionPolicy.shipped());
    }

    @Test
    void changesNothingButTheReviewWhenDraftsAreAllowed() {
        SelectionPolicy drafts = SelectionPolicy.shipped().allowingDrafts();
        assertThat(drafts.minimumReview()).isEqualTo(Review.DRAFT);
        String written = new String(Documents.strict().write(drafts), StandardCharsets.UTF_8);
        assertThat(SelectionPolicy.read("p", utf8(written.replace("\"draft\"", "\"clinically-reviewed\""))))
                .isEqualTo(SelectionPolicy.shipped());
    }

    @ParameterizedTest
    @CsvSource({
        "0, SESSION_DAY",
        "1, EARLY",
        "4, EARLY",
        "5, MIDDLE",
        "14, MIDDLE",
        "15, LATER",
        "90, LATER",
        "91, ONGOING",
        "4000, ONGOING"
    })
    void knowsThePhaseOfEveryDay(int day, Phase phase) {
        assertThat(SelectionPolicy.shipped().phase(day)).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"monitoredHours\": 2|\"monitoredHours\": -1|/monitoredHours|out-of-range",
                "\"sessionDayHours\": 8|\"sessionDayHours\": -1|/sessionDayHours|out-of-range",
                "\"preparationLeadDays\": 7|\"preparationLeadDays\": -1|/preparationLeadDays|out-of-range",
                "\"groundedForMinutes\": 30|\"groundedForMinutes\": -1|/groundedForMinutes|out-of-range",
                "\"therapistForMinutes\": 120|\"therapistForMinutes\": -1|/therapistForMinutes|out-of-range",
                "\"dailyMinutes\": 40|\"dailyMinutes\": -1|/dailyMinutes|out-of-range",
                "\"skipsUntilRest\": 2|\"skipsUntilRest\": 0|/skipsUntilRest|out-of-range",
                "\"skippedRestDays\": 30|\"skippedRestDays\": -1|/skippedRestDays|out-of-range",
                "\"titrationRise\": 2|\"titrationRise\": 0|/titrationRise|out-of-range",
                "\"maxIntensity\": 4|\"maxIntensity\": 5|/maxIntensity|out-of-range",
                "\"deepFromIntensity\": 3|\"deepFromIntensity\": -1|/deepFromIntensity|out-of-range",
                "\"supportFirstFromDistress\": 9|\"supportFirstFromDistress\": 11|/supportFirstFromDistress|out-of-range",
                "{\"therapist\": false}, \"cap\": 3|{\"therapist\": false}, \"cap\": 5|/caps/0/cap|out-of-range",
                "\"early\", \"from\": 1|\"early\", \"from\": 2|/phases/1|phase-gap",
                "\"early\", \"from\": 1, \"to\": 4|\"early\", \"from\": 1|/phases/2|phase-gap",
                "\"ongoing\", \"from\": 91|\"ongoing\", \"from\": 91, \"to\": 400|/phases|phase-gap",
                "\"distressFrom\": 7, \"distressTo\": 8}, \"cap\": 1|\"distressFrom\": 7, \"distressTo\": 8}, \"cap\": 4|/caps|cap-rises",
            })
    void refusesAPolicyThatContradictsItself(String from, String to, String pointer, String code) {
        assertThat(JSON).contains(from);
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> SelectionPolicy.read("ours.json", utf8(JSON.replace(from, to))));
        assertThat(refused.problems())
                .anySatisfy(problem ->
                        assertThat(problem.pointer() + " " + problem.code()).isEqualTo(pointer + " " + code));
    }

    @Test
    void namesTheRatingAtWhichACapRises() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> SelectionPolicy.read(
                        "ours.json",
                        utf8(JSON.replace(
                                "\"distressTo\": 6, \"therapist\": false}, \"cap\": 1",
                                "\"distressTo\": 6, \"therapist\": false}, \"cap\": 0"))));
        assertThat(refused.problems())
                .containsExactly(
                        Problem.at("/caps", "cap-rises", "more distress never brings a prompt nearer: see rating 7"));
    }
}
