package org.holdfast.core.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.Severity;
import org.jspecify.annotations.Nullable;

/**
 * That a rule is broken, or could not be run, at one place of an episode. It points at the record and holds limits and
 * counts, none of a person's words.
 *
 * <pre>{@code
 * {"rule": "V02", "outcome": "broken", "severity": "warning", "pointer": "/sessions/2/vitals/1", "key": "V02.over-guide",
 *  "args": ["140", "90"], "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "two-secondary",
 *  "checkedOn": "2026-11-23", "sources": ["Spravato prescribing summary (butalbitalapap.org)"]}}
 * }</pre>
 *
 * @param rule the rule's id
 * @param outcome whether it is broken or was skipped
 * @param severity how much it matters; none if it was skipped
 * @param pointer the record, as a JSON pointer into the episode
 * @param key what was found, by the key of its sentence
 * @param args the limits and counts in the sentence
 * @param basis where the limit, or the rule, comes from
 * @param overriddenBy who decided against the rule, if somebody did and may
 * @param version which version of the record it is about, if the record says so
 * @param words the sentences of a clinic's own rule; ours have none, since theirs go by the key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String rule,
        Outcome outcome,
        @Nullable Severity severity,
        String pointer,
        String key,
        List<String> args,
        Provenance basis,
        @JsonProperty("overriddenBy") @Nullable PractitionerId overriddenBy,
        @Nullable Integer version,
        @Nullable Words words) {

    /** What came of a rule that did not pass. */
    public enum Outcome {
        /** The record breaks it. */
        @JsonProperty("broken")
        BROKEN,
        /** The record does not hold what would be needed to tell. */
        @JsonProperty("skipped")
        SKIPPED
    }

    /**
     * Records a finding.
     *
     * @throws NullPointerException if a part other than the severity and the override is missing
     * @throws IllegalArgumentException if a broken rule has no severity, or a skipped one has
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(basis, "basis");
        args = Copies.of(args);
        if ((outcome == Outcome.BROKEN) != (severity != null)) {
            throw new IllegalArgumentException("a finding has a severity if and only if the rule is broken");
        }
    }

    /**
     * A sentence of a clinic's own rule.
     *
     * @param english the sentence
     * @param spanish the same in Spanish
     */
    public record Words(String english, String spanish) {

        /**
         * Takes a sentence.
         *
         * @throws NullPointerException if a language is missing
         * @throws IllegalArgumentException if one is blank
         */
        public Words {
            Objects.requireNonNull(english, "english");
            Objects.requireNonNull(spanish, "spanish");
            if (english.isBlank() || spanish.isBlank()) {
                throw new IllegalArgumentException("a finding of a clinic's rule has a sentence in both languages");
            }
        }

        private String in(Locale language) {
            return language.getLanguage().equals("es") ? spanish : english;
        }

        /** Leaves out the sentences. */
        @Override
        public String toString() {
            return "Words[...]";
        }
    }

    /**
     * Whether somebody decided against the rule. The finding stays, for others to see.
     *
     * @return true if somebody did and may
     */
    public boolean overridden() {
        return overriddenBy != null;
    }

    /**
     * The finding as a sentence.
     *
     * @param language the language; English if it is not Spanish
     * @return what was found, without naming the person or the record
     */
    public String message(Locale language) {
        return words == null ? Sentences.in(language).of(key, args) : words.in(language);
    }

    /** Names the rule and what came of it. */
    @Override
    public String toString() {
        return "Finding[" + rule + ", " + (severity == null ? "skipped" : severity.code()) + "]";
    }
}
