package org.holdfast.examples.cli.preview;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Edition;
import org.holdfast.prompts.catalogue.Grounding;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.vocabulary.Coded;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Review;

/** The page for reviewers: all prompts, and the answers of the selector to every state that a reviewer can set. */
public final class PreviewPage {
    private final Catalogue catalogue;
    private final SelectionPolicy policy = SelectionPolicy.shipped().allowingDrafts();
    private final States states;

    /**
     * Makes a page.
     *
     * @param catalogue what reviewers are to read
     */
    public PreviewPage(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.states = new States(catalogue.languages());
    }

    /**
     * Writes the page. It asks the selector once for every state, which takes some seconds.
     *
     * @return the page as HTML, without anything from elsewhere
     */
    public String html() {
        PromptSelector selector = new PromptSelector(catalogue, policy, CrisisDirectory.shipped());
        Map<String, Object> data = new LinkedHashMap<>(new Answers(catalogue, selector).model(states));
        data.put("axes", states.axes());
        data.put("prompts", catalogue.prompts().stream().map(this::prompt).toList());
        data.put(
                "groundings",
                catalogue.groundings().stream().map(this::grounding).toList());
        data.put("exits", words(List.of(Catalogue.EXIT_KEY)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("catalogue", catalogue.id() + " " + catalogue.version());
        model.put("policy", policy.id() + " " + policy.version());
        model.put("standing", policy.standing());
        model.put("prompts", catalogue.prompts().size());
        model.put("drafts", drafts());
        model.put("states", states.count());
        model.put("phases", codes(Phase.values()));
        model.put("modalities", codes(Modality.values()));
        model.put("data", embedded(data));
        try (Reader template = new InputStreamReader(
                Objects.requireNonNull(PreviewPage.class.getResourceAsStream("preview.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(template).execute(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String embedded(Map<String, Object> data) {
        return new String(Documents.strict().write(data), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }

    private static List<String> codes(Coded[] words) {
        return Arrays.stream(words).map(Coded::code).toList();
    }

    private long drafts() {
        return catalogue.prompts().stream()
                .filter(prompt -> prompt.editions().stream().anyMatch(edition -> edition.review() == Review.DRAFT))
                .count();
    }

    private Map<String, Object> prompt(Prompt prompt) {
        List<String> keys = new ArrayList<>(List.of(prompt.textKey()));
        IntStream.rangeClosed(1, prompt.followUps().size())
                .mapToObj(prompt::followUpKey)
                .forEach(keys::add);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", prompt.id());
        model.put("modality", prompt.modality().code());
        model.put("domain", prompt.domain().code());
        model.put("phases", prompt.phases().stream().map(Phase::code).toList());
        model.put("intensity", prompt.intensity());
        model.put("minutes", prompt.minutes());
        model.put("anchor", prompt.anchor().code());
        model.put("tags", prompt.tags().stream().map(Coded::code).toList());
        model.put("needs", prompt.prerequisites().stream().map(Coded::code).toList());
        model.put("review", reviews(prompt.editions()));
        model.put("words", words(keys));
        return model;
    }

    private Map<String, Object> grounding(Grounding grounding) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", grounding.id());
        model.put("words", words(List.of(grounding.textKey())));
        return model;
    }

    private static Map<String, String> reviews(List<Edition> editions) {
        Map<String, String> reviews = new LinkedHashMap<>();
        editions.forEach(
                edition -> reviews.put(edition.language(), edition.review().code()));
        return reviews;
    }

    /** The lines of an entry in each language that has all of them. */
    private Map<String, List<String>> words(List<String> keys) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String language : catalogue.languages()) {
            if (keys.stream().allMatch(key -> catalogue.findText(language, key) != null)) {
                words.put(
                        language,
                        keys.stream().map(key -> catalogue.text(language, key)).toList());
            }
        }
        return words;
    }
}
