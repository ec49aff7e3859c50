package org.holdfast.prompts.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.holdfast.prompts.text.TextReview;
import org.holdfast.prompts.vocabulary.AceProcess;
import org.holdfast.prompts.vocabulary.Anchor;
import org.holdfast.prompts.vocabulary.Arousal;
import org.holdfast.prompts.vocabulary.Axis;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.EvidenceKind;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.holdfast.prompts.vocabulary.Review;
import org.holdfast.prompts.vocabulary.SamhsaPrinciple;
import org.jspecify.annotations.Nullable;

/** Turns the entries of a file into prompts, groundings and sources, and notes every part that is not right by itself. */
final class EntryReader {
    private static final Pattern PROMPT_ID = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern PLAIN_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern URL = Pattern.compile("https://\\S+");
    private static final int MAX_MINUTES = 20;
    private static final int MAX_REST = 365;

    private final Findings findings;

    EntryReader(Findings findings) {
        this.findings = findings;
    }

    @Nullable
    Evidence evidence(String at, CatalogueFile.EvidenceEntry entry) {
        int before = findings.count();
        @Nullable String id = findings.matching(at + "/id", entry.id(), PLAIN_ID, "\"price-2022\"");
        @Nullable String url = findings.matching(at + "/url", entry.url(), URL, "\"https://doi.org/10.1000/1\"");
        @Nullable EvidenceKind kind = findings.word(at + "/kind", EvidenceKind.class, entry.kind());
        @Nullable String supports = findings.required(at + "/supports", entry.supports());
        if (findings.count() > before || id == null || url == null || kind == null || supports == null) {
            return null;
        }
        return new Evidence(id, url, kind, supports);
    }

    @Nullable
    Grounding grounding(String at, CatalogueFile.GroundingEntry entry) {
        int before = findings.count();
        @Nullable String id = findings.matching(at + "/id", entry.id(), PROMPT_ID, "\"ground.look-around\"");
        List<Arousal> fits = findings.words(at + "/fits", Arousal.class, entry.fits());
        List<Arousal> bestFor = findings.words(at + "/bestFor", Arousal.class, entry.bestFor());
        @Nullable Boolean orienting = findings.required(at + "/orienting", entry.orienting());
        @Nullable Anchor anchor = findings.word(at + "/anchor", Anchor.class, entry.anchor());
        @Nullable Integer minutes = findings.between(at + "/minutes", entry.minutes(), 1, MAX_MINUTES);
        @Nullable List<String> uses = findings.required(at + "/uses", entry.uses());
        List<ContentTag> avoidIf = findings.words(at + "/avoidIf", ContentTag.class, entry.avoidIf());
        List<Edition> editions = editions(at + "/editions", entry.editions());
        if (findings.count() > before
                || id == null
                || orienting == null
                || anchor == null
                || minutes == null
                || uses == null) {
            return null;
        }
        return new Grounding(id, fits, bestFor, orienting, anchor, minutes, uses, avoidIf, editions);
    }

    @Nullable
    Prompt prompt(String at, CatalogueFile.PromptEntry entry) {
        int before = findings.count();
        @Nullable String id = findings.matching(at + "/id", entry.id(), PROMPT_ID, "\"early.weather\"");
        @Nullable Integer rev = findings.between(at + "/rev", entry.rev(), 1, 9999);
        @Nullable Modality modality = findings.word(at + "/modality", Modality.class, entry.modality());
        @Nullable Domain domain = findings.word(at + "/domain", Domain.class, entry.domain());
        Map<Axis, Integer> continuum = continuum(at + "/continuum", entry.continuum());
        @Nullable
        AceProcess process =
                entry.process() == null ? null : findings.word(at + "/process", AceProcess.class, entry.process());
        List<Phase> phases = findings.words(at + "/phases", Phase.class, entry.phases());
        @Nullable DayWindow days = days(at + "/days", entry.days());
        @Nullable Integer intensity = findings.between(at + "/intensity", entry.intensity(), 0, 4);
        List<Prerequisite> prerequisites =
                findings.words(at + "/prerequisites", Prerequisite.class, entry.prerequisites());
        @Nullable Anchor anchor = findings.word(at + "/anchor", Anchor.class, entry.anchor());
        List<ContentTag> tags = findings.words(at + "/tags", ContentTag.class, entry.tags());
        List<SamhsaPrinciple> samhsa = findings.words(at + "/samhsa", SamhsaPrinciple.class, entry.samhsa());
        @Nullable List<Integer> followUps = findings.required(at + "/followUps", entry.followUps());
        @Nullable List<String> groundings = findings.required(at + "/groundings", entry.groundings());
        @Nullable Integer minutes = findings.between(at + "/minutes", entry.minutes(), 1, MAX_MINUTES);
        @Nullable Integer rest = findings.between(at + "/repeatAfterDays", entry.repeatAfterDays(), 0, MAX_REST);
        @Nullable List<String> evidence = findings.required(at + "/evidence", entry.evidence());
        List<Edition> editions = editions(at + "/editions", entry.editions());
        if (findings.count() > before || id == null || rev == null || modality == null || domain == null) {
            return null;
        }
        if (intensity == null || anchor == null || followUps == null || groundings == null) {
            return null;
        }
        if (minutes == null || rest == null || evidence == null) {
            return null;
        }
        return new Prompt(
                id,
                rev,
                modality,
                domain,
                continuum,
                process,
                phases,
                days,
                intensity,
                prerequisites,
                anchor,
                tags,
                samhsa,
                followUps,
                groundings,
                minutes,
                rest,
                evidence,
                editions);
    }

    private Map<Axis, Integer> continuum(String at, @Nullable Map<String, Integer> entry) {
        Map<Axis, Integer> continuum = new TreeMap<>();
        if (entry != null) {
            entry.forEach((axis, value) -> {
                @Nullable Axis known = findings.word(at, Axis.class, axis);
                @Nullable Integer within = findings.between(at, value, -1, 1);
                if (known != null && within != null) {
                    continuum.put(known, within);
                }
            });
        }
        return continuum;
    }

    private @Nullable DayWindow days(String at, CatalogueFile.@Nullable DaysEntry entry) {
        if (entry == null) {
            return null;
        }
        @Nullable Integer from = findings.required(at + "/from", entry.from());
        if (from == null) {
            return null;
        }
        if (from < 0 || (entry.to() != null && entry.to() < from)) {
            findings.add(at, "out-of-range", "a window of days begins at 0 or later and does not end before it begins");
            return null;
        }
        return new DayWindow(from, entry.to());
    }

    private List<Edition> editions(String at, @Nullable List<CatalogueFile.EditionEntry> entries) {
        List<Edition> editions = new ArrayList<>();
        findings.required(at, entries);
        if (entries != null) {
            for (int i = 0; i < entries.size(); i++) {
                @Nullable Edition edition = edition(at + "/" + i, entries.get(i));
                if (edition != null) {
                    editions.add(edition);
                }
            }
            findings.distinct(at, editions.stream().map(Edition::language).toList());
        }
        return editions;
    }

    private @Nullable Edition edition(String at, CatalogueFile.EditionEntry entry) {
        @Nullable String language = findings.required(at + "/language", entry.language());
        @Nullable Review review = findings.word(at + "/review", Review.class, entry.review());
        @Nullable LocalDate reviewedOn = findings.date(at + "/reviewedOn", entry.reviewedOn());
        @Nullable LocalDate reviewBy = findings.date(at + "/reviewBy", entry.reviewBy());
        if (language == null || review == null) {
            return null;
        }
        TextReview read = new TextReview(review, entry.reviewedBy(), reviewedOn, reviewBy);
        if (!read.namesItsReader()) {
            findings.add(at, "review-without-reader", "a reviewed text names the role of its reader and the date");
        }
        return Edition.of(language, entry.readability(), read);
    }
}
