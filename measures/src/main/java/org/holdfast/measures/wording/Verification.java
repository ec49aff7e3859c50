package org.holdfast.measures.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Fingerprint;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding a wording pack against the fingerprints of its instrument, text by text.
 *
 * <p>The pack as a whole differs if any text does. It is verified if the texts of all scored items are and it has words
 * for all of their answers, whether or not anything is known of these and of the stem. Else nobody can tell: the caller
 * may {@link #attest attest} that it is an official form. A fingerprint that only one source backs never verifies; it is
 * a hint. An item that repeats the stem is judged by the words behind it, if that stem is verified or is the pack's own.
 *
 * <pre>{@code
 * Verification verification = Verification.of(phq9, pack);
 * verification.lines().forEach(System.out::println);      // item 1: verified ...
 * Form form = Form.of(verification, "I would rather not say");
 * }</pre>
 */
public final class Verification {
    private static final String STEM = "stem";

    private final Instrument instrument;
    private final WordingPack pack;
    private final List<Line> lines;
    private final Match match;
    private final @Nullable Wording wording;

    private Verification(
            Instrument instrument, WordingPack pack, List<Line> lines, Match match, @Nullable Wording wording) {
        this.instrument = instrument;
        this.pack = pack;
        this.lines = lines;
        this.match = match;
        this.wording = wording;
    }

    /** How a text compares with what is known. */
    public enum Match {
        /** It is a known official wording. */
        VERIFIED,
        /** The official wording in this language is known, and it is another one. */
        DIFFERS,
        /** Not enough is known. */
        UNKNOWN
    }

    /** Why a text compares as it does. */
    public enum Why {
        /** It has a fingerprint that is verified. */
        KNOWN(Match.VERIFIED, "is a known official wording"),
        /** It repeats the stem in front of its own words, and these have a fingerprint that is verified. */
        KNOWN_BEHIND_STEM(Match.VERIFIED, "is a known official wording behind the stem that it repeats"),
        /** Verified fingerprints in this language are there, and none is its own. */
        OTHER_WORDS(Match.DIFFERS, "differs from the official wording"),
        /** It has a fingerprint that only one source backs. */
        ONE_SOURCE(Match.UNKNOWN, "was seen in one source only"),
        /** No verified fingerprint in this language is there. */
        NO_FINGERPRINT(Match.UNKNOWN, "has no verified fingerprint in this language"),
        /** The pack has no such text. */
        NO_TEXT(Match.UNKNOWN, "is not in the pack");

        private final Match match;
        private final String words;

        Why(Match match, String words) {
            this.match = match;
            this.words = words;
        }

        /**
         * What follows for the text.
         *
         * @return how it compares
         */
        public Match match() {
            return match;
        }
    }

    /**
     * What came of one text.
     *
     * @param place which text, such as {@code stem}, {@code item 3} or {@code answer 2 of frequency}
     * @param why the reason
     */
    public record Line(String place, Why why) {

        /**
         * Holds a line.
         *
         * @throws NullPointerException if any part is missing
         */
        public Line {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(why, "why");
        }

        /**
         * How the text compares.
         *
         * @return its match
         */
        public Match match() {
            return why.match();
        }

        /** One line for people, such as {@code item 3: differs from the official wording}. */
        @Override
        public String toString() {
            return place + ": " + why.words;
        }
    }

    /**
     * Verifies a pack.
     *
     * @param instrument the instrument
     * @param pack its words, as {@link WordingReader} read them
     * @return the outcome
     * @throws IllegalArgumentException if the pack is for another instrument or version
     */
    public static Verification of(Instrument instrument, WordingPack pack) {
        if (!pack.instrument().equals(instrument.id()) || !pack.version().equals(instrument.version())) {
            throw new IllegalArgumentException("a pack for " + pack.instrument() + " " + pack.version()
                    + " cannot verify " + instrument.id() + " " + instrument.version());
        }
        List<Line> lines = lines(instrument, pack);
        Match match = match(instrument, pack, lines);
        @Nullable
        Wording wording = switch (match) {
            case VERIFIED -> new Wording(Wording.Status.VERIFIED, null);
            case DIFFERS -> new Wording(Wording.Status.DIFFERS, null);
            case UNKNOWN -> null;
        };
        return new Verification(instrument, pack, lines, match, wording);
    }

    /**
     * States that the pack holds an official form. It is for a pack that nothing contradicts; a verified one stays so.
     *
     * @param form the name of the official form
     * @return the same outcome with the caller's word for it
     * @throws IllegalArgumentException if a text differs, an item or an answer has no text, or the form has no name
     */
    public Verification attest(String form) {
        if (match == Match.DIFFERS) {
            throw new IllegalArgumentException("a text differs from the official wording, so " + instrument.id()
                    + " cannot be attested; see " + places(line -> line.match() == Match.DIFFERS));
        }
        if (lines.stream().anyMatch(Verification::withoutText)) {
            throw new IllegalArgumentException(
                    "the pack for " + instrument.id() + " has no text for " + places(Verification::withoutText));
        }
        return match == Match.VERIFIED
                ? this
                : new Verification(instrument, pack, lines, match, new Wording(Wording.Status.ATTESTED, form));
    }

    /**
     * What came of each text: the stem, the items in the order of the form, the answers.
     *
     * @return one line a text
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * How the pack compares as a whole.
     *
     * @return its match, whatever the caller attests
     */
    public Match match() {
        return match;
    }

    /**
     * What an answer sheet says of its words, if it can say anything.
     *
     * @return verified, differs or attested; empty while the match is unknown and nobody attests
     */
    public Optional<Wording> wording() {
        return Optional.ofNullable(wording);
    }

    Instrument instrument() {
        return instrument;
    }

    WordingPack pack() {
        return pack;
    }

    private String places(Predicate<Line> which) {
        return String.join(", ", lines.stream().filter(which).map(Line::place).toList());
    }

    private static boolean withoutText(Line line) {
        return line.why() == Why.NO_TEXT && !line.place().equals(STEM);
    }

    private static Match match(Instrument instrument, WordingPack pack, List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.match() == Match.DIFFERS)) {
            return Match.DIFFERS;
        }
        boolean whole = scored(instrument).stream()
                .allMatch(item -> verified(lines, item)
                        && choices(instrument, item.answers())
                                .allMatch(choice -> pack.answerText(item.answers(), item.id(), choice.value())
                                        .isPresent()));
        return whole ? Match.VERIFIED : Match.UNKNOWN;
    }

    private static boolean verified(List<Line> lines, Item item) {
        return lines.stream()
                .anyMatch(line -> line.place().equals("item " + item.id()) && line.match() == Match.VERIFIED);
    }

    private static List<Item> scored(Instrument instrument) {
        Program program = Program.of(instrument.definition(), null);
        List<Item> items = instrument.definition().items();
        return IntStream.range(0, instrument.scores().size())
                .flatMap(score -> Arrays.stream(program.uses(score)))
                .distinct()
                .mapToObj(items::get)
                .toList();
    }

    private static List<Line> lines(Instrument instrument, WordingPack pack) {
        Fingerprints known = new Fingerprints(instrument.definition().fingerprints(), pack.language());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(STEM, known.why(one -> Boolean.TRUE.equals(one.stem()), pack.stem())));
        for (Item item : instrument.definition().items()) {
            String text = pack.itemText(item.id()).orElse(null);
            lines.add(new Line("item " + item.id(), known.ofItem(item.id(), text, pack.stem())));
        }
        for (AnswerSet set : instrument.definition().answerSets()) {
            set.choices().forEach(choice -> lines.addAll(ofAnswer(known, instrument, pack, set.id(), choice.value())));
        }
        return List.copyOf(lines);
    }

    private static List<Line> ofAnswer(
            Fingerprints known, Instrument instrument, WordingPack pack, String set, int value) {
        Predicate<Fingerprint> about = one -> set.equals(one.answers()) && Objects.equals(one.value(), value);
        List<Line> lines = new ArrayList<>();
        for (WordingPack.AnswerText text : pack.answers()) {
            if (text.answers().equals(set) && text.value() == value) {
                lines.add(new Line(text.place(), known.why(about, text.text())));
            }
        }
        if (instrument.definition().items().stream()
                .filter(item -> item.answers().equals(set))
                .anyMatch(item -> pack.answerText(set, item.id(), value).isEmpty())) {
            lines.add(new Line("answer " + value + " of " + set, Why.NO_TEXT));
        }
        return lines;
    }

    private static Stream<AnswerSet.Choice> choices(Instrument instrument, String set) {
        return instrument.definition().answerSets().stream()
                .filter(one -> one.id().equals(set))
                .flatMap(one -> one.choices().stream());
    }
}
