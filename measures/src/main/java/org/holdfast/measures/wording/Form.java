package org.holdfast.measures.wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as an app can show it to a person: the words above the items, the items with their answers, which of
 * them are asked. Not to answer is always one of the answers, and the last one.
 *
 * <p>Its sheets say which words the person saw. With our own labels only, or words that differ, scores and signals are
 * given; bands, cut-points and thresholds of change are withheld. An instrument that must not be paraphrased gives no
 * form without official words.
 *
 * <pre>{@code
 * Form form = Form.of(Verification.of(phq9, pack), "I would rather not say");
 * form.asked(answersSoFar).forEach(question -> show(question.text(), question.options()));
 * AnswerSheet sheet = form.sheet(completedAt, AnswerSheet.Mode.SELF, answers, null);
 * }</pre>
 */
public final class Form {
    private final Instrument instrument;
    private final Program program;
    private final String language;
    private final Wording wording;
    private final @Nullable String stem;
    private final List<Question> questions;

    private Form(
            Instrument instrument, String language, Wording wording, @Nullable String stem, List<Question> questions) {
        this.instrument = instrument;
        this.program = Program.of(instrument.definition(), null);
        this.language = language;
        this.wording = wording;
        this.stem = stem;
        this.questions = questions;
    }

    /**
     * One question as it is shown.
     *
     * @param item the item's id
     * @param text its words
     * @param official whether they come from the pack; false for a short label of ours
     * @param options the answers to choose from; the last one is not to answer
     * @param range the numbers that may be given, for a question that asks for a number
     * @param timeOfDay whether the question asks for a time of day
     */
    public record Question(
            String item,
            String text,
            boolean official,
            List<Option> options,
            AnswerSet.@Nullable Range range,
            boolean timeOfDay) {

        /**
         * Holds a question.
         *
         * @throws NullPointerException if the item, its words or the options are missing
         */
        public Question {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(text, "text");
            options = List.copyOf(Objects.requireNonNull(options, "options"));
        }

        /** Names the item. */
        @Override
        public String toString() {
            return "Question[" + item + "]";
        }
    }

    /**
     * One answer to choose.
     *
     * @param answer what goes into the sheet
     * @param text its words
     */
    public record Option(Answer answer, String text) {

        /**
         * Holds an answer.
         *
         * @throws NullPointerException if any part is missing
         */
        public Option {
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(text, "text");
        }

        /** Leaves out the answer. */
        @Override
        public String toString() {
            return "Option[...]";
        }
    }

    /**
     * A form in the words of a pack. Where a verified pack lacks a text that no score needs, our label stands in.
     *
     * @param verification what came of verifying the pack, attested where it is needed
     * @param decline how the app words the choice not to answer, in the language of the pack
     * @return the form
     * @throws IllegalArgumentException if nothing is known of the words and nobody attests to them, or if the
     *     instrument must not be shown in words that differ
     */
    public static Form of(Verification verification, String decline) {
        Instrument instrument = verification.instrument();
        Wording wording = verification
                .wording()
                .orElseThrow(() -> new IllegalArgumentException("the words for " + instrument.id()
                        + " could not be verified; attest to an official form, or show labels only"));
        if (required(instrument) && !wording.official()) {
            throw refused(instrument);
        }
        WordingPack pack = verification.pack();
        return new Form(instrument, pack.language(), wording, pack.stem(), questions(instrument, pack, decline));
    }

    /**
     * A form in short English labels of our own: a paraphrase, and marked as one.
     *
     * @param instrument the instrument
     * @param decline how the app words the choice not to answer
     * @return the form
     * @throws IllegalArgumentException if the instrument must not be shown in other than official words
     */
    public static Form labelsOnly(Instrument instrument, String decline) {
        if (required(instrument)) {
            throw refused(instrument);
        }
        Wording wording = new Wording(Wording.Status.LABELS_ONLY, null);
        return new Form(instrument, "en", wording, null, questions(instrument, null, decline));
    }

    /**
     * Which instrument it is.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * The language of its words.
     *
     * @return a BCP 47 tag
     */
    public String language() {
        return language;
    }

    /**
     * What its sheets say of their words.
     *
     * @return the wording
     */
    public Wording wording() {
        return wording;
    }

    /**
     * The words above the items.
     *
     * @return the stem, if the pack has one; without it, show the time that the definition looks back on
     */
    public Optional<String> stem() {
        return Optional.ofNullable(stem);
    }

    /**
     * All questions.
     *
     * @return the questions in the order of the form
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * The questions to ask, given the answers so far. One behind a branch is asked once its condition holds.
     *
     * @param soFar the answers by item id
     * @return the questions in the order of the form
     */
    public List<Question> asked(Map<String, Answer> soFar) {
        short[] row = row(soFar);
        List<Question> asked = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            if (program.asks(place, row)) {
                asked.add(questions.get(place));
            }
        }
        return List.copyOf(asked);
    }

    /**
     * A sheet that says which words the person saw.
     *
     * @param completedAt when the last answer was given
     * @param mode who put the questions
     * @param answers the answers by item id
     * @param context what the instrument must know of the person, if anything
     * @return the sheet
     */
    public AnswerSheet sheet(
            Instant completedAt, AnswerSheet.Mode mode, Map<String, Answer> answers, @Nullable PersonContext context) {
        return new AnswerSheet(
                instrument.id(), instrument.version(), completedAt, mode, language, wording, answers, context);
    }

    /** Names the instrument and the language. */
    @Override
    public String toString() {
        return "Form[" + instrument.id() + " " + instrument.version() + " " + language + "]";
    }

    private short[] row(Map<String, Answer> soFar) {
        short[] row = new short[questions.size()];
        Arrays.fill(row, Codes.UNANSWERED);
        for (int place = 0; place < row.length; place++) {
            @Nullable Answer answer = soFar.get(questions.get(place).item());
            if (answer instanceof Answer.Missing missing) {
                row[place] = Codes.of(missing.reason());
            } else if (answer instanceof Answer.Code code) {
                row[place] = program.allows(place, code.value()) ? (short) code.value() : Codes.INVALID;
            }
        }
        return row;
    }

    private static boolean required(Instrument instrument) {
        return Boolean.TRUE.equals(instrument.definition().wordingRequired());
    }

    private static IllegalArgumentException refused(Instrument instrument) {
        return new IllegalArgumentException(instrument.id()
                + " is shown in its official words only; bring a pack that is verified, or attest to an official form");
    }

    private static List<Question> questions(Instrument instrument, @Nullable WordingPack pack, String decline) {
        return instrument.definition().items().stream()
                .map(item -> question(instrument, item, pack, decline))
                .toList();
    }

    private static Question question(Instrument instrument, Item item, @Nullable WordingPack pack, String decline) {
        @Nullable String text = pack == null ? null : pack.itemText(item.id()).orElse(null);
        AnswerSet set = instrument.definition().answerSets().stream()
                .filter(each -> each.id().equals(item.answers()))
                .findFirst()
                .orElseThrow();
        List<Option> options = new ArrayList<>();
        set.choices().forEach(choice -> options.add(option(item, choice, pack)));
        options.add(new Option(Answer.missing(MissingReason.DECLINED), decline));
        return new Question(
                item.id(),
                text == null ? item.label() : text,
                text != null,
                options,
                set.range(),
                Boolean.TRUE.equals(set.time()));
    }

    private static Option option(Item item, AnswerSet.Choice choice, @Nullable WordingPack pack) {
        String text = pack == null
                ? choice.label()
                : pack.answerText(item.answers(), item.id(), choice.value()).orElse(choice.label());
        return new Option(Answer.of(choice.value()), text);
    }
}
