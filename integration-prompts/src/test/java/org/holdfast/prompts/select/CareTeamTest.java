package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.prompts.request.PastCheckIn;
import org.holdfast.prompts.request.PastPrompt;
import org.holdfast.prompts.request.RequestBuilder;
import org.junit.jupiter.api.Test;

/** Hard moments that keep coming suggest the care team, and nothing more: R-14. */
class CareTeamTest {
    private static PastCheckIn rated(int daysAgo, int rating) {
        return new PastCheckIn(ago(daysAgo), Distress.rated(rating), false);
    }

    private static Instant ago(int days) {
        return Requests.NOW.minus(Duration.ofDays(days));
    }

    private static Offer offer(RequestBuilder request) {
        return StateGrid.SELECTOR.select(request.build());
    }

    private static boolean suggested(RequestBuilder request) {
        return offer(request).careTeam() != null;
    }

    @Test
    void suggestsItFromTheThirdHardMomentInSevenDays() {
        assertThat(suggested(Requests.calm(9).checkIns(List.of(rated(1, 7), rated(2, 8)))))
                .isFalse();
        assertThat(suggested(Requests.calm(9).checkIns(List.of(rated(1, 7), rated(2, 8), rated(6, 7)))))
                .isTrue();
        assertThat(suggested(Requests.calm(9).checkIns(List.of(rated(1, 7), rated(2, 8), rated(7, 7)))))
                .isFalse();
        assertThat(suggested(Requests.calm(9).checkIns(List.of(rated(1, 7), rated(2, 6), rated(3, 7)))))
                .isFalse();
    }

    @Test
    void countsThePresentMoment() {
        RequestBuilder twice = Requests.calm(9).checkIns(List.of(rated(1, 7), rated(2, 7)));
        assertThat(suggested(twice.distress(Distress.rated(7)))).isTrue();
        assertThat(suggested(twice.distress(Distress.rated(6)))).isFalse();
        assertThat(suggested(twice.distress(Distress.rated(0)).feelsUnreal(true)))
                .isTrue();
    }

    @Test
    void countsUnrealFeelingsAndRatingsAroundPromptsEachMomentOnce() {
        PastCheckIn unreal = new PastCheckIn(ago(1), null, true);
        PastPrompt around = new PastPrompt(
                "early.weather", ago(2), PastPrompt.Outcome.STOPPED, Distress.rated(7), Distress.rated(9));
        PastPrompt after =
                new PastPrompt("mid.less-heavy", ago(3), PastPrompt.Outcome.COMPLETED, null, Distress.rated(7));
        assertThat(suggested(Requests.calm(9).checkIns(List.of(unreal)).history(List.of(around))))
                .isFalse();
        assertThat(suggested(Requests.calm(9).checkIns(List.of(unreal)).history(List.of(around, after))))
                .isTrue();
        assertThat(suggested(
                        Requests.calm(9).checkIns(List.of(unreal, rated(2, 7))).history(List.of(around))))
                .isFalse();
    }

    @Test
    void countsNoPromptThatWasNotHard() {
        List<PastPrompt> plain = List.of(
                new PastPrompt("early.weather", ago(1), PastPrompt.Outcome.COMPLETED, null, null),
                new PastPrompt("mid.less-heavy", ago(2), PastPrompt.Outcome.SKIPPED, null, null),
                new PastPrompt(
                        "mid.easier-hour", ago(3), PastPrompt.Outcome.COMPLETED, Distress.rated(6), Distress.rated(5)));
        assertThat(suggested(Requests.calm(9).history(plain))).isFalse();
        assertThat(suggested(Requests.calm(9).history(plain).checkIns(List.of(rated(1, 7), rated(2, 7)))))
                .isFalse();
    }

    @Test
    void standsOnEveryKindOfOfferButHelp() {
        List<PastCheckIn> hard = List.of(rated(1, 7), rated(2, 7), rated(3, 7));
        Offer prompt = offer(Requests.calm(9).checkIns(hard));
        Offer grounding = offer(Requests.calm(9).checkIns(hard).distress(Distress.rated(9)));
        Offer rest = offer(Requests.calm(9).checkIns(hard).consented(false));
        assertThat(List.of(prompt, grounding, rest))
                .allSatisfy(offer -> assertThat(offer.careTeam())
                        .isEqualTo(new CareTeamSuggestion(
                                "These days have been hard. You could let your care team know, if you like.",
                                "Hard moments came up more than once in the last days. "
                                        + "Please ask the person before anyone is told.")));
        assertThat(prompt).isInstanceOf(Offer.OfPrompt.class);
        assertThat(grounding).isInstanceOf(Offer.OfGrounding.class);
        assertThat(rest).isInstanceOf(Offer.OfRest.class);
        SafetySignal crisis =
                new SafetySignal(SafetySignal.Level.CRISIS, SafetySignal.Source.PERSON_ASKED, null, null, null);
        assertThat(offer(Requests.calm(9).checkIns(hard).signals(List.of(crisis)))
                        .careTeam())
                .isNull();
    }

    @Test
    void closesNothing() {
        List<PastCheckIn> hard = List.of(rated(1, 7), rated(2, 7), rated(3, 7));
        assertThat(Requests.eligible(offer(Requests.calm(9).checkIns(hard))))
                .isEqualTo(Requests.eligible(offer(Requests.calm(9))));
    }

    @Test
    void speaksSpanishToWhoReadsSpanish() {
        List<PastCheckIn> hard = List.of(rated(1, 7), rated(2, 7), rated(3, 7));
        Offer offer = offer(Requests.calm(9).checkIns(hard).place("ES", "es-ES"));
        assertThat(offer.basis().language()).isEqualTo("es");
        assertThat(offer.exits().leave()).isEqualTo("Salir");
        assertThat(offer.careTeam()).isNotNull();
        assertThat(offer.careTeam().forPerson()).startsWith("Han sido días difíciles.");
    }
}
