package org.holdfast.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import org.holdfast.core.Golden;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.PrivacyPolicy.Confidentiality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyPolicyTest {
    private static final PrivacyPolicy SHIPPED = Policies.shipped("EU").privacy();

    @Test
    void handlesSeveralKindsAsTheMostCarefulOfThem() {
        assertThat(SHIPPED.confidentialityOf(EnumSet.of(RecordKind.DOSES))).isEqualTo(Confidentiality.NORMAL);
        assertThat(SHIPPED.confidentialityOf(EnumSet.of(RecordKind.DOSES, RecordKind.SCORES)))
                .isEqualTo(Confidentiality.RESTRICTED);
        assertThat(SHIPPED.confidentialityOf(EnumSet.allOf(RecordKind.class)))
                .isEqualTo(Confidentiality.VERY_RESTRICTED);
        assertThat(SHIPPED.codesOf(EnumSet.allOf(RecordKind.class)))
                .containsExactly("42CFRPart2", "NORDSCLCD", "PSYTHPN");
    }

    @Test
    void takesAKindWithoutALabelAsTheMostCareful() {
        PrivacyPolicy bare = new PrivacyPolicy(
                SHIPPED.emergencyReview(), List.of(), List.of(), SHIPPED.substanceUse(), SHIPPED.oldestAge());
        assertThat(bare.confidentialityOf(EnumSet.of(RecordKind.SCHEDULE))).isEqualTo(Confidentiality.VERY_RESTRICTED);
    }

    @Test
    void namesTheSourceOfEachRetentionOrThatThereIsNone() {
        assertThat(SHIPPED.retentionIn("DE").orElseThrow().basis().sourceStatus())
                .isEqualTo(Provenance.SourceStatus.TWO_SECONDARY);
        assertThat(SHIPPED.retentionIn("US").orElseThrow().basis().note()).startsWith("not verified");
        assertThat(SHIPPED.retentionIn("EU").orElseThrow().basis().note()).startsWith("not verified");
        assertThat(SHIPPED.retentionIn("FR")).isEmpty();
    }

    @Test
    void canBeReplacedByAClinic() {
        Policy clinic = Policy.read("our-clinic", Golden.text("policy").getBytes(UTF_8));
        assertThat(Policies.shipped("US").with(clinic).privacy().substanceUse().notice())
                .isEqualTo("our notice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "years":10          | "years":-1    | /privacy/retention/0: out-of-range: years and ages must be 0 or more
            "fromAge":18        | "fromAge":-1  | /privacy/retention/0: out-of-range: years and ages must be 0 or more
            "our notice"        | " "           | /privacy/substanceUse/notice: blank: the notice must not be blank
            "psychotherapy-notes"] | "schedule"] | /privacy/labels: no-label: every kind of record needs a label
            PT36H               | PT0S          | /privacy/emergencyReview/length: out-of-range: a length of time must be more than none
            "value":89          | "value":-1    | /privacy/oldestAge/value: out-of-range: a number must be 0 or more
            """)
    void saysWhatIsWrong(String from, String to, String problem) {
        String golden = Golden.text("policy");
        int privacy = golden.indexOf("\"privacy\"");
        assertThat(golden.substring(privacy)).contains(from);
        String wrong = golden.substring(0, privacy) + golden.substring(privacy).replace(from, to);
        DocumentException refused =
                catchThrowableOfType(DocumentException.class, () -> Policy.read("our-clinic", wrong.getBytes(UTF_8)));
        assertThat(refused.problems()).extracting(Problem::toString).containsExactly(problem);
    }
}
