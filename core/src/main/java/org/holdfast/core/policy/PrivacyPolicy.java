package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.screening.Criterion;
import org.holdfast.core.screening.EligibilityScreening;
import org.jspecify.annotations.Nullable;

/**
 * How long records are kept, how kinds of record are labelled, and what counts as a record of substance use. Law decides
 * most of it, and differs from place to place: what is shipped is to be set by the clinic.
 *
 * @param emergencyReview within what time somebody looks at an access in an emergency
 * @param retention how long records are kept, by jurisdiction
 * @param labels the labels of kinds of record; every kind has one
 * @param substanceUse what counts as a record of substance use
 * @param oldestAge the highest age that a copy for research may name; those above it are one group
 */
public record PrivacyPolicy(
        @JsonProperty("emergencyReview") Window emergencyReview,
        List<RetentionPeriod> retention,
        List<KindLabel> labels,
        @JsonProperty("substanceUse") SubstanceUse substanceUse,
        @JsonProperty("oldestAge") Amount oldestAge) {

    /** How freely a record is handled, in HL7's codes, from the least to the most careful. */
    public enum Confidentiality {
        /** As any record of care. */
        @JsonProperty("N")
        NORMAL,
        /** More careful than any record of care. */
        @JsonProperty("R")
        RESTRICTED,
        /** The most careful. */
        @JsonProperty("V")
        VERY_RESTRICTED
    }

    /**
     * How long a clinic keeps its record of a person.
     *
     * @param years how many years after the last contact
     * @param fromAge the birthday before which the years do not begin to count, where the law has one
     * @param basis where it comes from, and where it applies
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RetentionPeriod(
            Integer years,
            @JsonProperty("fromAge") @Nullable Integer fromAge,
            Provenance basis) {

        /**
         * Sets a period.
         *
         * @throws NullPointerException if the years or their basis are missing
         */
        public RetentionPeriod {
            Objects.requireNonNull(years, "years");
            Objects.requireNonNull(basis, "basis");
        }

        private void check(String pointer, List<Problem> problems) {
            if (years < 0 || (fromAge != null && fromAge < 0)) {
                problems.add(Problem.at(pointer, "out-of-range", "years and ages must be 0 or more"));
            }
            basis.check(pointer + "/basis", problems);
        }
    }

    /**
     * How some kinds of record are labelled when they leave.
     *
     * @param kinds the kinds
     * @param confidentiality how freely they are handled
     * @param codes HL7's codes of why and with what duties, such as {@code PSYTHPN} or {@code NORDSCLCD}
     * @param basis where it comes from
     */
    public record KindLabel(
            List<RecordKind> kinds, Confidentiality confidentiality, List<String> codes, Provenance basis) {

        /**
         * Labels kinds of record.
         *
         * @throws NullPointerException if the confidentiality or its basis is missing
         */
        public KindLabel {
            kinds = Copies.of(kinds);
            Objects.requireNonNull(confidentiality, "confidentiality");
            codes = Copies.of(codes);
            Objects.requireNonNull(basis, "basis");
        }

        /** Names the confidentiality alone. */
        @Override
        public String toString() {
            return "KindLabel[" + confidentiality + "]";
        }
    }

    /**
     * What counts as a record of substance use, besides drug screens and events of dependence or misuse.
     *
     * @param instruments questionnaires on substances, by id
     * @param criteria criteria of a screening on substances, by code
     * @param notice the sentence that goes with such a record wherever it is passed on
     * @param basis where it comes from
     */
    public record SubstanceUse(List<String> instruments, List<String> criteria, String notice, Provenance basis) {

        /**
         * Sets what counts.
         *
         * @throws NullPointerException if the notice or the basis is missing
         */
        public SubstanceUse {
            instruments = Copies.of(instruments);
            criteria = Copies.of(criteria);
            Objects.requireNonNull(notice, "notice");
            Objects.requireNonNull(basis, "basis");
        }

        /** Says nothing of what counts. */
        @Override
        public String toString() {
            return "SubstanceUse[...]";
        }

        /**
         * Whether an observation is a record of substance use.
         *
         * @param observation the observation
         * @return true for a drug screen
         */
        public boolean concerns(Observation observation) {
            return observation.kind() == Observation.Kind.DRUG_SCREEN;
        }

        /**
         * Whether an event is a record of substance use.
         *
         * @param event the event
         * @return true for dependence or misuse
         */
        public boolean concerns(AdverseEvent event) {
            return event.category() == AdverseEvent.Category.DEPENDENCE_OR_MISUSE;
        }

        /**
         * Whether the answers and scores of a questionnaire are records of substance use.
         *
         * @param instrument the questionnaire's id, if it is known
         * @return true for one of those named here
         */
        public boolean concernsInstrument(@Nullable String instrument) {
            return instrument != null && instruments.contains(instrument);
        }

        /**
         * A screening without its criteria on substances.
         *
         * @param screening the screening
         * @return the same with fewer criteria, or as it is
         */
        public EligibilityScreening leftOutOf(EligibilityScreening screening) {
            List<Criterion> others = screening.criteria().stream()
                    .filter(criterion -> criterion == null || !criteria.contains(criterion.code()))
                    .toList();
            return new EligibilityScreening(
                    screening.id(),
                    screening.completedAt(),
                    screening.decision(),
                    screening.validUntil(),
                    screening.weight(),
                    others,
                    screening.assessor(),
                    screening.meta());
        }
    }

    /**
     * Sets the numbers and labels.
     *
     * @throws NullPointerException if a part that is no list is missing
     */
    public PrivacyPolicy {
        Objects.requireNonNull(emergencyReview, "emergencyReview");
        retention = Copies.of(retention);
        labels = Copies.of(labels);
        Objects.requireNonNull(substanceUse, "substanceUse");
        Objects.requireNonNull(oldestAge, "oldestAge");
    }

    /**
     * How long records are kept in a place.
     *
     * @param jurisdiction the place, as the policy names it
     * @return the period that keeps them longest; empty if the policy has none for it
     */
    public Optional<RetentionPeriod> retentionIn(String jurisdiction) {
        return retention.stream()
                .filter(period -> period.basis().jurisdiction().equals(jurisdiction))
                .max((one, other) -> Integer.compare(one.years(), other.years()));
    }

    /**
     * How freely several kinds of record are handled together: as the most careful of them.
     *
     * @param kinds the kinds, at least one
     * @return the confidentiality; the most careful there is for a kind without a label
     */
    public Confidentiality confidentialityOf(Set<RecordKind> kinds) {
        EnumSet<RecordKind> unlabelled = EnumSet.copyOf(kinds);
        Confidentiality most = Confidentiality.NORMAL;
        for (KindLabel label : labels) {
            if (label.kinds().stream().anyMatch(kinds::contains)) {
                most = most.compareTo(label.confidentiality()) < 0 ? label.confidentiality() : most;
            }
            label.kinds().forEach(unlabelled::remove);
        }
        return unlabelled.isEmpty() ? most : Confidentiality.VERY_RESTRICTED;
    }

    /**
     * The codes that go with several kinds of record.
     *
     * @param kinds the kinds
     * @return all of their codes, each once, in the order of the policy
     */
    public List<String> codesOf(Set<RecordKind> kinds) {
        Set<String> codes = new LinkedHashSet<>();
        labels.stream()
                .filter(label -> label.kinds().stream().anyMatch(kinds::contains))
                .forEach(label -> codes.addAll(label.codes()));
        return new ArrayList<>(codes);
    }

    /** Says nothing of the numbers and labels. */
    @Override
    public String toString() {
        return "PrivacyPolicy[...]";
    }

    void check(String pointer, List<Problem> problems) {
        emergencyReview.check(pointer + "/emergencyReview", problems);
        for (int i = 0; i < retention.size(); i++) {
            retention.get(i).check(pointer + "/retention/" + i, problems);
        }
        EnumSet<RecordKind> unlabelled = EnumSet.allOf(RecordKind.class);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).kinds().forEach(unlabelled::remove);
            labels.get(i).basis().check(pointer + "/labels/" + i + "/basis", problems);
        }
        if (!unlabelled.isEmpty()) {
            problems.add(Problem.at(pointer + "/labels", "no-label", "every kind of record needs a label"));
        }
        if (substanceUse.notice().isBlank()) {
            problems.add(Problem.at(pointer + "/substanceUse/notice", "blank", "the notice must not be blank"));
        }
        substanceUse.basis().check(pointer + "/substanceUse/basis", problems);
        oldestAge.check(pointer + "/oldestAge", problems);
    }
}
