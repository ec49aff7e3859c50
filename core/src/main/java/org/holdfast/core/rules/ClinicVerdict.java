package org.holdfast.core.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ClinicRule} says of one place. Its sentences reach whoever reads findings: let them hold limits and
 * counts, and none of a person's words.
 */
public final class ClinicVerdict {
    private final @Nullable Object record;
    private final Finding.@Nullable Outcome outcome;
    private final Finding.@Nullable Words words;

    private ClinicVerdict(@Nullable Object record, Finding.@Nullable Outcome outcome, Finding.@Nullable Words words) {
        this.record = record;
        this.outcome = outcome;
        this.words = words;
    }

    /**
     * That the rule was kept.
     *
     * @return the verdict
     */
    public static ClinicVerdict kept() {
        return new ClinicVerdict(null, null, null);
    }

    /**
     * That the rule is broken.
     *
     * @param record the record that breaks it, taken from the episode; or the episode
     * @param english what was found, as a sentence
     * @param spanish the same in Spanish
     * @return the verdict
     * @throws IllegalArgumentException if a sentence is blank
     */
    public static ClinicVerdict broken(Object record, String english, String spanish) {
        Objects.requireNonNull(record, "record");
        return new ClinicVerdict(record, Finding.Outcome.BROKEN, new Finding.Words(english, spanish));
    }

    /**
     * That the record does not hold what would be needed to tell.
     *
     * @param record the record that lacks it, taken from the episode; or the episode
     * @param english what is missing, as a sentence
     * @param spanish the same in Spanish
     * @return the verdict
     * @throws IllegalArgumentException if a sentence is blank
     */
    public static ClinicVerdict skipped(Object record, String english, String spanish) {
        Objects.requireNonNull(record, "record");
        return new ClinicVerdict(record, Finding.Outcome.SKIPPED, new Finding.Words(english, spanish));
    }

    void addTo(Report report, Places places) {
        if (record == null || outcome == null || words == null) {
            report.kept();
        } else {
            report.said(outcome, places.pointer(record), words);
        }
    }

    /** Leaves out the sentences. */
    @Override
    public String toString() {
        return "ClinicVerdict[...]";
    }
}
