package org.holdfast.prompts.wording;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A published way to say how easy a text is to read, made for one language. */
public enum ReadingFormula {
    /** English: 0.39 words a sentence + 11.8 syllables a word - 15.59, a school grade; less is easier. */
    @JsonProperty("flesch-kincaid")
    FLESCH_KINCAID {
        @Override
        BigDecimal value(long words, long syllables, long sentences) {
            long hundredths = 39 * words * words + 1180 * syllables * sentences - 1559 * words * sentences;
            return tenths(hundredths, 100 * words * sentences);
        }

        @Override
        boolean harder(BigDecimal value, BigDecimal limit) {
            return value.compareTo(limit) > 0;
        }

        @Override
        int syllables(String word) {
            return (int) ENGLISH_VOWELS.matcher(word).results().count() - (silentEnd(word) ? 1 : 0);
        }
    },
    /**
     * Spanish: 206.835 - 62.3 syllables a word - words a sentence; more is easier. The scale INFLESZ calls 65 to 80 quite
     * easy and more than 80 very easy (Szigriszt Pazos 1993; Barrio-Cantalejo 2008).
     */
    @JsonProperty("szigriszt-pazos")
    SZIGRISZT_PAZOS {
        @Override
        BigDecimal value(long words, long syllables, long sentences) {
            long thousandths = 206_835 * words * sentences - 62_300 * syllables * sentences - 1000 * words * words;
            return tenths(thousandths, 1000 * words * sentences);
        }

        @Override
        boolean harder(BigDecimal value, BigDecimal limit) {
            return value.compareTo(limit) < 0;
        }

        /**
         * Each group of vowels has as many as it has full vowels and stressed weak ones, and one if it has neither. So
         * the silent u of que and gui, and the y of hoy, need no rule of their own.
         */
        @Override
        int syllables(String word) {
            return SPANISH_VOWELS
                    .matcher(word)
                    .results()
                    .mapToInt(group -> Math.max(
                            (int) SPANISH_FULL_VOWEL
                                    .matcher(group.group())
                                    .results()
                                    .count(),
                            1))
                    .sum();
        }
    };

    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SOUNDED_LE = Pattern.compile(".*[^aeiouy]le");
    private static final Pattern SOUNDED_ED = Pattern.compile(".*[td]ed");
    private static final Pattern SOUNDED_ES = Pattern.compile(".*(?:s|x|z|c|g|ch|sh|[^aeiouy]l)es");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final Pattern SPANISH_FULL_VOWEL = Pattern.compile("[aeoáéóíú]");

    abstract BigDecimal value(long words, long syllables, long sentences);

    abstract boolean harder(BigDecimal value, BigDecimal limit);

    abstract int syllables(String word);

    private static BigDecimal tenths(long parts, long of) {
        return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    private static boolean silentEnd(String word) {
        if (word.endsWith("e")) {
            return !SOUNDED_LE.matcher(word).matches();
        }
        if (word.endsWith("ed")) {
            return !SOUNDED_ED.matcher(word).matches();
        }
        return word.endsWith("es") && !SOUNDED_ES.matcher(word).matches();
    }
}
