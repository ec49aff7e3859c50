package org.holdfast.prompts.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinic's policy may hold back more; where it lets more through, it says so by name. */
class LooseningTest {
    private static final String JSON = new Shipped("policy/policy.json").text().replaceAll("\\n *", " ");
    private static final String END = "\"pauseAfterTimes\": 2}";

    private static byte[] changed(String from, String to) {
        assertThat(JSON).contains(from);
        return JSON.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] named(String from, String to, String pointer) {
        assertThat(JSON).contains(from);
        return JSON.replace(from, to)
                .replace(
                        END,
                        END + ", \"loosened\": [{\"of\": \"" + pointer
                                + "\", \"by\": \"medical director\", \"reason\": \"observed at home\"}]")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"minimumReview\": \"clinically-reviewed\"|\"minimumReview\": \"draft\"|/minimumReview",
                "\"supportFirstFromDistress\": 9|\"supportFirstFromDistress\": 10|/supportFirstFromDistress",
                "\"monitoredHours\": 2|\"monitoredHours\": 1|/monitoredHours",
                "\"sessionDayHours\": 8|\"sessionDayHours\": 7|/sessionDayHours",
                "\"groundedForMinutes\": 30|\"groundedForMinutes\": 31|/groundedForMinutes",
                "\"therapistForMinutes\": 120|\"therapistForMinutes\": 121|/therapistForMinutes",
                "\"dailyMinutes\": 40|\"dailyMinutes\": 41|/dailyMinutes",
                "\"skipsUntilRest\": 2|\"skipsUntilRest\": 3|/skipsUntilRest",
                "\"skippedRestDays\": 30|\"skippedRestDays\": 29|/skippedRestDays",
                "\"titrationRise\": 2|\"titrationRise\": 3|/titrationRise",
                "\"deepFromIntensity\": 3|\"deepFromIntensity\": 4|/deepFromIntensity",
                "\"decisionsFromDay\": 5|\"decisionsFromDay\": 4|/decisionsFromDay",
                "\"tellCareTeamUntilDay\": 1|\"tellCareTeamUntilDay\": 0|/tellCareTeamUntilDay",
                "[\"early.date-it\"]|[\"early.date-it\", \"later.weeks-ahead\"]|/earlyDecisionPrompts",
                "[\"self-worth\", \"difficult-feelings\", \"memories\"]|[\"self-worth\"]|/rumination/tags",
                "\"prompts\": 2, \"days\": 7|\"prompts\": 3, \"days\": 7|/rumination/prompts",
                "\"prompts\": 2, \"days\": 7|\"prompts\": 2, \"days\": 6|/rumination/days",
                "[\"somatic\", \"creative\", \"values-action\"]|[\"somatic\", \"creative\", \"values-action\", \"journaling\"]|/rumination/modalities",
                "\"domains\": [\"nature\"]|\"domains\": [\"nature\", \"mind\"]|/rumination/domains",
                "\"to\": 4}, {\"phase\": \"middle\", \"from\": 5|\"to\": 3}, {\"phase\": \"middle\", \"from\": 4|/phases",
                "\"when\": {\"therapist\": false}, \"cap\": 3|\"when\": {\"therapist\": false}, \"cap\": 4|/caps",
                "\"signals\": [\"unknown\"]}, \"cap\": 1|\"signals\": [\"unknown\"]}, \"cap\": 2|/caps",
                "\"unrealUnknown\": true}, \"cap\": 1|\"unrealUnknown\": true}, \"cap\": 2|/caps",
                "\"lastWasDeepToday\": true}, \"cap\": 1|\"lastWasDeepToday\": true}, \"cap\": 2|/caps",
                "\"sessionDay\": true}, \"cap\": 1|\"sessionDay\": true}, \"cap\": 2|/caps",
                "\"distressMissing\": true, \"arousal\": [\"within\"]}, \"cap\": 2|\"distressMissing\": true, \"arousal\": [\"within\"]}, \"cap\": 3|/caps",
                "\"distressFrom\": 7, \"checkIns\": 3|\"distressFrom\": 8, \"checkIns\": 3|/persistence/distressFrom",
                "\"checkIns\": 3|\"checkIns\": 4|/persistence/checkIns",
                "\"checkIns\": 3, \"days\": 7|\"checkIns\": 3, \"days\": 6|/persistence/days",
                "\"groundFromDistress\": 6|\"groundFromDistress\": 7|/session/groundFromDistress",
                "\"groundFromRise\": 2|\"groundFromRise\": 3|/session/groundFromRise",
                "\"resumeWithinMinutes\": 30|\"resumeWithinMinutes\": 31|/session/resumeWithinMinutes",
            })
    void lettingMoreThroughIsRefusedUnlessItIsNamed(String from, String to, String pointer) {
        byte[] silent = changed(from, to);
        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> SelectionPolicy.read("ours.json", silent));
        assertThat(refused.problems())
                .containsExactly(Problem.at(
                        pointer, "loosened", "lets more through than the shipped policy; name it under /loosened"));
        byte[] said = named(from, to, pointer);
        SelectionPolicy ours = SelectionPolicy.read("ours.json", said);
        assertThat(ours.loosened()).extracting(Loosening::of).containsExactly(pointer);
        assertThat(ours.allowingDrafts().loosened()).isEqualTo(ours.loosened());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"minimumReview\": \"clinically-reviewed\"|\"minimumReview\": \"lived-experience-reviewed\"",
                "\"maxIntensity\": 4|\"maxIntensity\": 2",
                "\"supportFirstFromDistress\": 9|\"supportFirstFromDistress\": 8",
                "\"monitoredHours\": 2|\"monitoredHours\": 4",
                "\"groundedForMinutes\": 30|\"groundedForMinutes\": 10",
                "\"dailyMinutes\": 40|\"dailyMinutes\": 20",
                "\"skipsUntilRest\": 2|\"skipsUntilRest\": 1",
                "\"skippedRestDays\": 30|\"skippedRestDays\": 60",
                "\"decisionsFromDay\": 5|\"decisionsFromDay\": 14",
                "[\"early.date-it\"]|[]",
                "\"when\": {\"therapist\": false}, \"cap\": 3|\"when\": {\"therapist\": false}, \"cap\": 2",
                "\"checkIns\": 3|\"checkIns\": 2",
                "\"groundFromRise\": 2|\"groundFromRise\": 1",
                "\"liking\": 20|\"liking\": 900",
            })
    void holdingMoreBackNeedsNoName(String from, String to) {
        assertThat(SelectionPolicy.read("ours.json", changed(from, to)).loosened())
                .isNull();
    }

    @Test
    void aNameThatLoosensNothingIsRefused() {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class,
                () -> SelectionPolicy.read(
                        "ours.json", named("\"dailyMinutes\": 40", "\"dailyMinutes\": 41", "/monitoredHours")));
        assertThat(refused.problems())
                .containsExactly(
                        Problem.at(
                                "/dailyMinutes",
                                "loosened",
                                "lets more through than the shipped policy; name it under /loosened"),
                        Problem.at("/loosened/0/of", "nothing-loosened", "this value is not loosened"));
    }

    @Test
    void aLooseningSaysWhoAnswersForItAndWhy() {
        for (String part : new String[] {"medical director", "observed at home"}) {
            byte[] blank = new String(
                            named("\"dailyMinutes\": 40", "\"dailyMinutes\": 41", "/dailyMinutes"),
                            StandardCharsets.UTF_8)
                    .replace(part, " ")
                    .getBytes(StandardCharsets.UTF_8);
            DocumentException refused =
                    catchThrowableOfType(DocumentException.class, () -> SelectionPolicy.read("ours.json", blank));
            assertThat(refused.problems())
                    .containsExactly(Problem.at("/loosened/0", "blank", "a loosening says who answers for it and why"));
        }
    }
}
