package org.holdfast.examples.cli.preview;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.Grounding;
import org.holdfast.prompts.catalogue.Prompt;
import org.holdfast.prompts.select.Decision;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.OfferWords;
import org.holdfast.prompts.select.OfferedGrounding;
import org.holdfast.prompts.select.OfferedPrompt;
import org.holdfast.prompts.select.PromptSelector;
import org.holdfast.prompts.select.Reason;

/**
 * What the selector answers in every state, each different answer kept once. Prompts that fare alike in all states share
 * a column, so that the table stays small.
 */
final class Answers {
    private static final int MOST = 65_535;

    private final PromptSelector selector;
    private final Map<String, OfferWords> words = new TreeMap<>();
    private final List<String> prompts;
    private final List<String> groundings;
    private final Pool<Answer> answers = new Pool<>();
    private final Pool<Head> heads = new Pool<>();
    private final Pool<List<Integer>> ways = new Pool<>();
    private final Pool<List<Integer>> rows = new Pool<>();
    private final Pool<List<Reason>> held = new Pool<>();

    /** What stands above an offer, in the language of the lead. */
    private record Head(String kind, String lead, String language, boolean support) {}

    /**
     * An offer by numbers: its head, the row that says for every prompt which list of reasons holds it back (0 for none),
     * the groundings in place of prompts, the prompts shown, and the ways out of each.
     */
    private record Answer(int head, int row, int groundings, List<Integer> shown, List<Integer> ways) {
        List<Object> written() {
            return List.of(head, row, groundings, shown, ways);
        }
    }

    Answers(Catalogue catalogue, PromptSelector selector) {
        this.selector = selector;
        catalogue.languages().forEach(language -> words.put(language, OfferWords.in(language)));
        this.prompts = catalogue.prompts().stream().map(Prompt::id).toList();
        this.groundings = catalogue.groundings().stream().map(Grounding::id).toList();
        held.number(List.of());
        ways.number(List.of());
    }

    /** The answers to all states, as a model for the page. */
    Map<String, Object> model(States states) {
        ByteBuffer numbers = ByteBuffer.allocate(2 * states.count());
        for (int state = 0; state < states.count(); state++) {
            numbers.putShort((short) number(selector.select(states.request(state))));
        }
        if (answers.size() > MOST || held.size() > MOST) {
            throw new IllegalStateException("more different answers than two bytes can number");
        }
        Map<String, Integer> crisis = new TreeMap<>();
        words.keySet().forEach(language -> crisis.put(language, number(selector.select(states.crisis(language)))));
        Pool<List<Integer>> columns = new Pool<>();
        List<List<Integer>> all = rows.values();
        List<Integer> columnOf = IntStream.range(0, prompts.size())
                .mapToObj(prompt ->
                        columns.number(all.stream().map(row -> row.get(prompt)).toList()))
                .toList();
        Map<String, Object> model = new TreeMap<>();
        model.put("states", Base64.getEncoder().encodeToString(numbers.array()));
        model.put("crisis", crisis);
        model.put("answers", answers.values().stream().map(Answer::written).toList());
        model.put("heads", heads.values());
        model.put("ways", ways.values());
        model.put("columnOf", columnOf);
        model.put("width", columns.values().size());
        model.put("rows", table(columns.values(), all.size()));
        addReasons(model);
        return model;
    }

    private void addReasons(Map<String, Object> model) {
        Pool<Map<String, Said>> reasons = new Pool<>();
        model.put(
                "reasonLists",
                held.values().stream()
                        .map(list -> list.stream()
                                .map(reason -> reasons.number(said(reason)))
                                .distinct()
                                .toList())
                        .toList());
        model.put("reasons", reasons.values());
    }

    /** A reason in the words for the person and for a clinician, and the language that these are in. */
    private record Said(String person, String clinician, String language) {}

    /** A reason by the language that a reviewer chooses. */
    private Map<String, Said> said(Reason reason) {
        Map<String, Said> said = new TreeMap<>();
        words.forEach((language, words) ->
                said.put(language, new Said(words.forPerson(reason), words.forClinician(reason), words.language())));
        return said;
    }

    private int number(Offer offer) {
        List<OfferedPrompt> shown = new ArrayList<>();
        List<OfferedGrounding> exercises = List.of();
        if (offer instanceof Offer.OfPrompt prompt) {
            shown.add(prompt.prompt());
            shown.addAll(prompt.swaps());
        } else if (offer instanceof Offer.OfGrounding grounding) {
            exercises = grounding.groundings();
        }
        return answers.number(new Answer(
                heads.number(new Head(kind(offer), offer.lead(), offer.basis().language(), offer.support() != null)),
                rows.number(offer.decisions().stream().map(this::held).toList()),
                numbers(exercises),
                shown.stream().map(prompt -> prompts.indexOf(prompt.id())).toList(),
                shown.stream().map(prompt -> numbers(prompt.groundings())).toList()));
    }

    private static String kind(Offer offer) {
        if (offer instanceof Offer.OfPrompt) {
            return "prompt";
        }
        if (offer instanceof Offer.OfGrounding) {
            return "grounding";
        }
        return offer instanceof Offer.OfCrisis ? "crisis" : "rest";
    }

    private int numbers(List<OfferedGrounding> offered) {
        return ways.number(
                offered.stream().map(one -> groundings.indexOf(one.id())).toList());
    }

    private int held(Decision decision) {
        return decision.verdict() == Decision.Verdict.WITHHELD ? held.number(decision.reasons()) : 0;
    }

    /** The rows one after the other, two bytes a cell. */
    private static String table(List<List<Integer>> columns, int rows) {
        ByteBuffer cells = ByteBuffer.allocate(2 * columns.size() * rows);
        for (int row = 0; row < rows; row++) {
            for (List<Integer> column : columns) {
                cells.putShort(column.get(row).shortValue());
            }
        }
        return Base64.getEncoder().encodeToString(cells.array());
    }
}
