package org.holdfast.prompts.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.ClinicianLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many prompts are open on a good day. The numbers were counted from the files by a script of its own, not by the selector. */
class GoldenCountsTest {
    private static final PromptSelector SELECTOR = new PromptSelector(
            Catalogue.shipped(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());

    /** The prompts of the first edition of the catalogue: adding others opens and closes none of them. */
    private static final Set<String> FIRST = Set.of(
            "prep.settling-place",
            "prep.a-little-more",
            "prep.someone-to-tell",
            "prep.leave-alone",
            "prep.pleasant-spot",
            "prep.one-question",
            "day.same-as-morning",
            "day.three-words",
            "day.soft-evening",
            "day.hum-or-doodle",
            "early.one-picture",
            "early.weather",
            "early.easiest-spot",
            "early.note-to-later",
            "early.happened-and-felt",
            "early.one-sentence",
            "early.something-growing",
            "early.one-song",
            "early.kind-to-body",
            "early.side-by-side",
            "early.name-and-shelve",
            "early.date-it",
            "mid.one-word",
            "mid.a-little-looser",
            "mid.got-through",
            "mid.not-yet",
            "mid.near-and-far",
            "mid.repeating-thread",
            "mid.less-heavy",
            "mid.as-to-a-friend",
            "mid.across-the-room",
            "mid.walked-a-road",
            "mid.looks-different",
            "later.same-and-different",
            "later.keep-drop-change",
            "later.rough-day-list",
            "later.what-holds-you",
            "later.never-sent",
            "later.three-boxes",
            "later.one-slow-move");

    private static Set<String> open(int day, int cap) {
        return Requests.eligible(SELECTOR.select(Requests.calm(day < 0 ? null : day)
                .therapist(Requests.THERAPIST)
                .grounded(Requests.GROUNDED)
                .limits(ClinicianLimits.upTo(cap))
                .build()));
    }

    @ParameterizedTest(name = "day {0}, cap {1}: {2}, of the first forty {3}")
    @CsvSource({
        "-1, 0, 5, 1",
        "-1, 1, 21, 6",
        "-1, 2, 22, 6",
        "-1, 3, 22, 6",
        "-1, 4, 22, 6",
        "0, 0, 7, 2",
        "0, 1, 14, 4",
        "0, 2, 14, 4",
        "0, 3, 14, 4",
        "0, 4, 14, 4",
        "1, 0, 0, 0",
        "1, 1, 24, 5",
        "1, 2, 35, 11",
        "1, 3, 36, 12",
        "1, 4, 36, 12",
        "4, 0, 0, 0",
        "4, 1, 24, 5",
        "4, 2, 35, 11",
        "4, 3, 36, 12",
        "4, 4, 36, 12",
        "5, 0, 0, 0",
        "5, 1, 36, 5",
        "5, 2, 56, 12",
        "5, 3, 62, 16",
        "5, 4, 63, 17",
        "14, 0, 0, 0",
        "14, 1, 36, 5",
        "14, 2, 56, 12",
        "14, 3, 62, 16",
        "14, 4, 63, 17",
        "15, 0, 0, 0",
        "15, 1, 37, 6",
        "15, 2, 60, 13",
        "15, 3, 64, 15",
        "15, 4, 66, 16",
        "90, 0, 0, 0",
        "90, 1, 37, 6",
        "90, 2, 60, 13",
        "90, 3, 64, 15",
        "90, 4, 66, 16",
        "91, 0, 0, 0",
        "91, 1, 38, 6",
        "91, 2, 62, 13",
        "91, 3, 65, 15",
        "91, 4, 67, 16",
    })
    void opensAsManyPromptsAsThePhaseAndTheCapAllow(int day, int cap, int expected, int ofTheFirst) {
        Set<String> open = open(day, cap);
        assertThat(open).hasSize(expected);
        assertThat(open.stream().filter(FIRST::contains)).hasSize(ofTheFirst);
    }

    @Test
    void everyPromptIsOpenOnSomeGoodDay() {
        Set<String> open = Stream.of(-1, 0, 1, 5, 15, 91)
                .flatMap(day -> open(day, 4).stream())
                .collect(Collectors.toSet());
        assertThat(Catalogue.shipped().prompts()).extracting(Prompt::id).allMatch(open::contains);
    }
}
