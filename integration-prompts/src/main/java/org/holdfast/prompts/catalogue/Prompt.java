package org.holdfast.prompts.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.prompts.vocabulary.AceProcess;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Axis;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.holdfast.prompts.vocabulary.SamhsaPrinciple;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to look back on a session, and all that decides when it may be offered. Its words stand in a bundle.
 *
 * <p>Intensity says how near a prompt comes: 0 orients only; 1 notices lightly, resources and daily life; 2 turns gently
 * to the session or to feelings; 3 to difficult feelings, loss, conflict, old beliefs; 4 approaches trauma memory, and
 * exists only beside a therapist.
 *
 * @param id the prompt's id, for ever; a change of meaning is a new id
 * @param rev the revision of its words, from 1
 * @param modality what it invites to do
 * @param domain the part of life that it touches
 * @param continuum where it lies on the axes of the model, from -1 to 1; often empty
 * @param process the part of the ACE model that it draws on, if any
 * @param phases the phases in which it fits
 * @param days the days after a dose on which it fits, if that matters
 * @param intensity how near it comes, 0 to 4
 * @param prerequisites what must be so before it is offered
 * @param anchor where it leads the attention
 * @param tags what it touches on
 * @param samhsa the principles that it serves
 * @param followUps the intensity of each follow-up, at most two
 * @param groundings the ids of exercises that lead out of it
 * @param minutes how long it takes, 1 to 20
 * @param repeatAfterDays how long it rests before it is offered again
 * @param evidence the ids of the sources behind it
 * @param editions its texts by language
 */
public record Prompt(
        String id,
        Integer rev,
        Modality modality,
        Domain domain,
        Map<Axis, Integer> continuum,
        @Nullable AceProcess process,
        List<Phase> phases,
        @Nullable DayWindow days,
        Integer intensity,
        List<Prerequisite> prerequisites,
        Anchor anchor,
        List<ContentTag> tags,
        List<SamhsaPrinciple> samhsa,
        List<Integer> followUps,
        List<String> groundings,
        Integer minutes,
        Integer repeatAfterDays,
        List<String> evidence,
        List<Edition> editions) {

    /**
     * Describes a prompt.
     *
     * @throws NullPointerException if a part is missing
     */
    public Prompt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rev, "rev");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(domain, "domain");
        continuum = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(continuum, "continuum")));
        phases = List.copyOf(Objects.requireNonNull(phases, "phases"));
        Objects.requireNonNull(intensity, "intensity");
        prerequisites = List.copyOf(Objects.requireNonNull(prerequisites, "prerequisites"));
        Objects.requireNonNull(anchor, "anchor");
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        samhsa = List.copyOf(Objects.requireNonNull(samhsa, "samhsa"));
        followUps = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
        groundings = List.copyOf(Objects.requireNonNull(groundings, "groundings"));
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(repeatAfterDays, "repeatAfterDays");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        editions = List.copyOf(Objects.requireNonNull(editions, "editions"));
    }

    /**
     * The edition in a language.
     *
     * @param language a language without region, such as {@code en}
     * @return the edition, if there is one
     */
    public Optional<Edition> edition(String language) {
        for (Edition edition : editions) {
            if (edition.language().equals(language)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /**
     * The key of its text in the bundle.
     *
     * @return the key
     */
    public String textKey() {
        return "prompt." + id + ".text";
    }

    /**
     * The key of a note to be shown above its text; a catalogue need not have one.
     *
     * @return the key
     */
    public String noteKey() {
        return "prompt." + id + ".note";
    }

    /**
     * The key of a follow-up in the bundle.
     *
     * @param number the number of the follow-up, from 1
     * @return the key
     */
    public String followUpKey(int number) {
        return "prompt." + id + ".followup." + number;
    }

    /** The keys of all its lines: its text, then its follow-ups. */
    List<String> textKeys() {
        return Stream.concat(
                        Stream.of(textKey()),
                        IntStream.rangeClosed(1, followUps.size()).mapToObj(this::followUpKey))
                .toList();
    }

    /** The same prompt, nearer, with more topics and more that must be so before it. */
    Prompt tightened(int nearer, List<ContentTag> moreTags, List<Prerequisite> morePrerequisites) {
        return with(
                nearer,
                Stream.concat(prerequisites.stream(), morePrerequisites.stream())
                        .distinct()
                        .toList(),
                Stream.concat(tags.stream(), moreTags.stream()).distinct().toList(),
                editions);
    }

    /** The same prompt with the words of other languages. */
    Prompt with(List<Edition> others) {
        return with(intensity, prerequisites, tags, others);
    }

    private Prompt with(int nearer, List<Prerequisite> needs, List<ContentTag> touches, List<Edition> words) {
        return new Prompt(
                id,
                rev,
                modality,
                domain,
                continuum,
                process,
                phases,
                days,
                nearer,
                needs,
                anchor,
                touches,
                samhsa,
                followUps,
                groundings,
                minutes,
                repeatAfterDays,
                evidence,
                words);
    }

    /** Names the prompt and its intensity. */
    @Override
    public String toString() {
        return "Prompt[" + id + ", intensity=" + intensity + "]";
    }
}
