package org.holdfast.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeBuilder;
import org.holdfast.core.rules.Finding;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.select.Offer;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final CareReview REVIEW = Quickstart.review();
    private static final String PAGE = ReportPage.of(REVIEW, List.of("synthetic example: no real person"));

    @Test
    void breaksTwoRulesOnPurposeAndLeavesTwoOpen() {
        assertThat(REVIEW.problems()).isEmpty();
        assertThat(REVIEW.assessment().broken()).extracting(Finding::rule).containsExactly("M03", "I02");
        assertThat(REVIEW.assessment().skipped()).extracting(Finding::rule).containsExactly("M05", "I07");
    }

    @Test
    void givesNoTotalForAMissingOrDeclinedAnswer() {
        assertThat(totals("pcl-5-week")).containsExactly("52", "50", "41", "36", "-", "33", "30", "27", "28");
        assertThat(totals("phq-9")).containsExactly("15", "11", "9", "-", "6");
        assertThat(course("phq-9").reading(course("phq-9").results().get(3))).startsWith("no total: item 5 declined");
        assertThat(course("pcl-5-week").reading(course("pcl-5-week").results().get(4)))
                .isEqualTo("no total: item 12 unanswered");
    }

    @Test
    void marksScoresThatCoverTimeBeforeADose() {
        Course phq9 = course("phq-9");
        assertThat(phq9.results()).extracting(phq9::percentBeforeDose).containsExactly(0, 64, 0, 14, 0);
    }

    @Test
    void comparesWithTheLastScoreBeforeTheFirstDose() {
        Course weekly = course("pcl-5-week");
        assertThat(weekly.baseline().flatMap(weekly::number)).contains(BigDecimal.valueOf(50));
        assertThat(weekly.change().orElseThrow().verdicts()).isEmpty();
        assertThat(course("phq-9").change().orElseThrow().verdicts()).isNotEmpty();
    }

    @Test
    void knowsThatAClinicianHasLookedAtTheSignal() {
        assertThat(REVIEW.signals()).hasSize(1).noneMatch(SafetySignal::unresolved);
        assertThat(PAGE).contains("Critical answers, all looked at");
    }

    @Test
    void putsSupportFirstWhileNobodyHasLooked() {
        Episode open = unhandled(Quickstart.episode());
        CareReview review = CareReview.of(open, Quickstart.today(), "US");
        assertThat(review.signals()).singleElement().matches(SafetySignal::unresolved);
        assertThat(Optional.ofNullable(review.offer()).map(Offer::support)).isPresent();
        assertThat(ReportPage.of(review, List.of())).contains("Look here first").contains("No clinician has looked");
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(PAGE).doesNotContain("<script", "<link", "<img", "@import", "url(", " src=");
    }

    @Test
    void describesTheChartAndRepeatsItsFigures() {
        assertThat(PAGE)
                .contains("<title id=\"course-title\">Symptom scores over time")
                .contains("52, 50, 41, 36, no total, 33, 30, 27, 28")
                .contains("<caption>Patient Health Questionnaire-9, the figures of the chart</caption>");
    }

    @Test
    void keepsPrivateWordsOut() {
        assertThat(PAGE).doesNotContain("blue, slow, a door", "riverbank");
        assertThat(String.join("\n", Summary.of(REVIEW))).doesNotContain("Rowan", "blue, slow, a door");
    }

    @Test
    void writesTheSamePageAnywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ReportPage.of(Quickstart.review(), List.of("synthetic example: no real person")))
                    .isEqualTo(PAGE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Episode unhandled(Episode episode) {
        return EpisodeBuilder.from(episode).signals(List.of()).build();
    }

    private static Course course(String instrument) {
        return REVIEW.courses().stream()
                .filter(course -> course.definition().id().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> totals(String instrument) {
        Course course = course(instrument);
        return course.results().stream()
                .map(result ->
                        course.number(result).map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }
}
