package org.holdfast.examples.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferWords;
import org.holdfast.prompts.select.OfferedGrounding;
import org.holdfast.prompts.select.PromptSelector;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page holds is what the selector answers: read back as the page reads it, state by state. */
class PreviewPageTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final String HTML = new PreviewPage(CATALOGUE).html();
    private static final JsonNode DATA = data();
    private static final States STATES = new States(CATALOGUE.languages());
    private static final PromptSelector SELECTOR =
            new PromptSelector(CATALOGUE, SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());

    private static JsonNode data() {
        int start = HTML.indexOf("id=\"data\">") + "id=\"data\">".length();
        return JsonMapper.shared().readTree(HTML.substring(start, HTML.indexOf("</script>", start)));
    }

    private static int two(String table, int at) {
        return Short.toUnsignedInt(
                ByteBuffer.wrap(Base64.getDecoder().decode(DATA.get(table).asString()))
                        .getShort(2 * at));
    }

    private static List<String> ids(String list, JsonNode numbers) {
        List<String> ids = new ArrayList<>();
        numbers.forEach(
                number -> ids.add(DATA.get(list).get(number.asInt()).get("id").asString()));
        return ids;
    }

    /** The words of the reasons that hold a prompt back, as the page finds them. */
    private static List<String> reasons(JsonNode answer, int prompt, String language) {
        int cell = answer.get(1).asInt() * DATA.get("width").asInt()
                + DATA.get("columnOf").get(prompt).asInt();
        List<String> said = new ArrayList<>();
        DATA.get("reasonLists").get(two("rows", cell)).forEach(number -> {
            JsonNode reason = DATA.get("reasons").get(number.asInt()).get(language);
            said.add(reason.get("person").asString() + "|"
                    + reason.get("clinician").asString());
            assertThat(reason.get("language").asString()).isEqualTo(language);
        });
        return said;
    }

    private static List<String> reasons(Decision decision, String language) {
        OfferWords words = OfferWords.in(language);
        if (decision.verdict() != Decision.Verdict.WITHHELD) {
            return List.of();
        }
        return decision.reasons().stream()
                .map(reason -> words.forPerson(reason) + "|" + words.forClinician(reason))
                .distinct()
                .toList();
    }

    private static void matches(JsonNode answer, Offer offer, String language) {
        JsonNode head = DATA.get("heads").get(answer.get(0).asInt());
        assertThat(head.get("lead").asString()).isEqualTo(offer.lead());
        assertThat(head.get("language").asString()).isEqualTo(language);
        assertThat(head.get("support").asBoolean()).isEqualTo(offer.support() != null);
        List<String> shown = new ArrayList<>();
        List<String> exercises = List.of();
        if (offer instanceof Offer.OfPrompt prompt) {
            shown.add(prompt.prompt().id());
            prompt.swaps().forEach(swap -> shown.add(swap.id()));
            assertThat(ids(
                            "groundings",
                            DATA.get("ways").get(answer.get(4).get(0).asInt())))
                    .isEqualTo(prompt.prompt().groundings().stream()
                            .map(OfferedGrounding::id)
                            .toList());
        } else if (offer instanceof Offer.OfGrounding grounding) {
            exercises =
                    grounding.groundings().stream().map(OfferedGrounding::id).toList();
        }
        assertThat(ids("prompts", answer.get(3))).isEqualTo(shown);
        assertThat(ids("groundings", DATA.get("ways").get(answer.get(2).asInt())))
                .isEqualTo(exercises);
        for (int prompt = 0; prompt < offer.decisions().size(); prompt++) {
            assertThat(reasons(answer, prompt, language))
                    .isEqualTo(reasons(offer.decisions().get(prompt), language));
        }
    }

    @Test
    void saysInEveryStateWhatTheSelectorSays() {
        IntStream.iterate(0, state -> state < STATES.count(), state -> state + 331)
                .forEach(state -> matches(
                        DATA.get("answers").get(two("states", state)),
                        SELECTOR.select(STATES.request(state)),
                        STATES.request(state).language()));
    }

    @Test
    void showsHelpAndNoPromptInACrisis() {
        for (String language : List.of("en", "es")) {
            JsonNode answer =
                    DATA.get("answers").get(DATA.get("crisis").get(language).asInt());
            matches(answer, SELECTOR.select(STATES.crisis(language)), language);
            assertThat(DATA.get("heads").get(answer.get(0).asInt()).get("kind").asString())
                    .isEqualTo("crisis");
            assertThat(answer.get(3)).isEmpty();
        }
    }

    @Test
    void numbersStatesThroughTheAxes() {
        int number = 0;
        int[] settings = STATES.settings(12_345);
        for (int i = 0; i < settings.length; i++) {
            number = number * STATES.axes().get(i).values().size() + settings[i];
        }
        assertThat(number).isEqualTo(12_345);
        assertThat(STATES.axes())
                .extracting(axis -> axis.values().get(axis.initial()))
                .contains("3", "within", "none");
    }

    @Test
    void holdsNothingFromElsewhere() {
        assertThat(HTML)
                .doesNotContain("src=", "@import", "url(", "fetch(", "XMLHttpRequest", "<link", "<img")
                .contains("default-src 'none'");
        assertThat(HTML.substring(0, HTML.indexOf("id=\"data\""))).doesNotContain("http://", "https://");
        assertThat(HTML.length()).isLessThan(4_000_000);
    }

    @Test
    void saysThatDraftsAreDrafts() {
        assertThat(HTML)
                .contains("<strong>144 of 144 prompts have a text that nobody but its author has read.</strong>");
    }
}
