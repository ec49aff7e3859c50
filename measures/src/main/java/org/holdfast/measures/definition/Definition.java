package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.jspecify.annotations.Nullable;

/**
 * One version of one instrument: the root of a {@code definition.json}. A number that scoring uses stands here and
 * nowhere else, and names its source. It holds short labels of our own, never the wording of the form.
 *
 * <p>{@code docs/definitions.md} of this module says how one is written.
 *
 * @param id the instrument's id in kebab-case, such as {@code phq-9}
 * @param version the version of this definition; a correction is a new version
 * @param title the instrument's name in print
 * @param form which form this is, where several are in use
 * @param recall the time that the questions look back on
 * @param direction which end of the scores is the worse one
 * @param ages whom the form is for
 * @param trackable false for a form that is not to be asked again and again; it is if left out
 * @param modes who may put the questions; anybody if it is left out
 * @param licence on what terms the instrument may be used
 * @param sources where the facts of this definition come from
 * @param panel the code of the whole form, if it has one
 * @param answerSets the answers to choose from
 * @param items the questions in the order of the form
 * @param scores what is computed, in the order in which it is shown
 * @param missing published ways to deal with missing answers; none applies unless the caller names it
 * @param bands published ranges of severity
 * @param cutPoints published cut-points, each for its population
 * @param critical answers that a clinician must see, whatever else is answered
 * @param change published thresholds of change, each for its population
 * @param derivedFrom longer forms whose answers contain this one
 * @param fingerprints hashes of the official wording
 * @param notToBeUsedFor uses that the sources warn against
 * @param wordingRequired true if it must not be shown to a person in other words than the official ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/instrument/1")
public record Definition(
        String id,
        String version,
        String title,
        @Nullable String form,
        Recall recall,
        Direction direction,
        Ages ages,
        @Nullable Boolean trackable,
        @Nullable List<AnswerSheet.Mode> modes,
        Licence licence,
        List<Source> sources,
        @Nullable Code panel,
        @JsonProperty("answerSets") List<AnswerSet> answerSets,
        List<Item> items,
        List<Score> scores,
        List<MissingPolicy> missing,
        List<Bands> bands,
        @JsonProperty("cutPoints") List<CutPoint> cutPoints,
        List<Critical> critical,
        List<ChangeThreshold> change,
        @JsonProperty("derivedFrom") List<Derivation> derivedFrom,
        List<Fingerprint> fingerprints,
        @JsonProperty("notToBeUsedFor") List<String> notToBeUsedFor,

        @JsonProperty("wordingRequired") @Nullable Boolean wordingRequired) {

    /**
     * Holds a definition as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Definition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(recall, "recall");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(ages, "ages");
        modes = modes == null ? null : List.copyOf(modes);
        Objects.requireNonNull(licence, "licence");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        answerSets = List.copyOf(Objects.requireNonNull(answerSets, "answerSets"));
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        scores = List.copyOf(Objects.requireNonNull(scores, "scores"));
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        bands = List.copyOf(Objects.requireNonNull(bands, "bands"));
        cutPoints = List.copyOf(Objects.requireNonNull(cutPoints, "cutPoints"));
        critical = List.copyOf(Objects.requireNonNull(critical, "critical"));
        change = List.copyOf(Objects.requireNonNull(change, "change"));
        derivedFrom = List.copyOf(Objects.requireNonNull(derivedFrom, "derivedFrom"));
        fingerprints = List.copyOf(Objects.requireNonNull(fingerprints, "fingerprints"));
        notToBeUsedFor = List.copyOf(Objects.requireNonNull(notToBeUsedFor, "notToBeUsedFor"));
    }

    /** Names the instrument and its version. */
    @Override
    public String toString() {
        return "Definition[" + id + " " + version + "]";
    }
}
