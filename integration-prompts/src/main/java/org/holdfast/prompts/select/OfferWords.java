package org.holdfast.prompts.select;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.holdfast.prompts.wording.TextBundle;

/**
 * The words around an offer: why a prompt is kept back, told to the person and to a clinician, and the lines and buttons
 * that an offer needs. They pass the same linter as the prompts.
 *
 * <pre>{@code
 * OfferWords words = OfferWords.english();
 * String kind = words.forPerson(reason);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OfferWords {
    private final String language;
    private final TextBundle bundle;

    private OfferWords(String language, TextBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * The shipped English words.
     *
     * @return the words
     */
    public static OfferWords english() {
        return English.WORDS;
    }

    /**
     * The shipped Spanish words. No native clinician has reviewed them yet.
     *
     * @return the words
     */
    public static OfferWords spanish() {
        return Spanish.WORDS;
    }

    /**
     * The words for a language: Spanish, or English for every other. Help must not wait for a translation.
     *
     * @param language a language without region, such as {@code es}
     * @return the words; {@link #language()} says which they are
     */
    public static OfferWords in(String language) {
        return language.equals("es") ? spanish() : english();
    }

    /** Read when they are first needed. */
    private static final class English {
        static final OfferWords WORDS = shipped("en");
    }

    /** Read when they are first needed. */
    private static final class Spanish {
        static final OfferWords WORDS = shipped("es");
    }

    private static OfferWords shipped(String language) {
        String name = "words_" + language + ".properties";
        try (InputStream in = OfferWords.class.getResourceAsStream(name)) {
            return new OfferWords(language, TextBundle.read(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The language of the words.
     *
     * @return a BCP 47 tag
     */
    public String language() {
        return language;
    }

    /**
     * A reason in words for the person.
     *
     * @param reason the reason
     * @return one or two gentle sentences
     */
    public String forPerson(Reason reason) {
        return bundle.get("reason." + reason.code().code() + ".person");
    }

    /**
     * A reason in words for a clinician.
     *
     * @param reason the reason
     * @return one sentence that names the rule and its bound
     */
    public String forClinician(Reason reason) {
        return bundle.get("reason." + reason.code().code() + ".clinician")
                .replace("{cap}", String.valueOf(reason.cap()))
                .replace("{intensity}", String.valueOf(reason.intensity()));
    }

    /**
     * A line of an offer, such as {@code offer.ask-country} or {@code offer.check-number}.
     *
     * @param key the key of the line
     * @return the line
     * @throws IllegalArgumentException if there is no such line
     */
    public String line(String key) {
        return bundle.get(key);
    }

    /**
     * The six ways out with their words.
     *
     * @return the ways out
     */
    public Exits exits() {
        return new Exits(
                line("exit.skip"),
                line("exit.swap"),
                line("exit.pause"),
                line("exit.ground"),
                line("exit.leave"),
                line("exit.help"));
    }
}
