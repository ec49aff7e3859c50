package org.holdfast.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Derivation;
import org.holdfast.measures.definition.Licence;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** All facts of one definition as a page of Markdown, each with the ids of its sources. */
final class InstrumentPage {
    private final Instrument instrument;
    private final Definition definition;
    private final List<String> lines = new ArrayList<>();

    private InstrumentPage(Instrument instrument) {
        this.instrument = instrument;
        this.definition = instrument.definition();
    }

    static String of(Instrument instrument) {
        return new InstrumentPage(instrument).page();
    }

    private String page() {
        lines.add("# " + definition.title() + " (`" + definition.id() + "` " + definition.version() + ")");
        lines.add("");
        fact("Form", definition.form());
        fact("Looks back on", definition.recall().words());
        fact("Direction", kebab(definition.direction()));
        fact("Ages", ages());
        fact("Needs to know of the person", context());
        fact(
                "Code of the form",
                definition.panel() == null
                        ? null
                        : "LOINC " + definition.panel().code());
        licence(definition.licence());
        section(
                "Items",
                "in our own words; the wording of the form belongs to its owner",
                definition.items().stream()
                        .map(item -> "`" + item.id() + "` " + item.label())
                        .toList());
        section(
                "Scores",
                null,
                definition.scores().stream()
                        .map(score -> "`" + score.id() + "` " + score.title() + cited(true, score.sources()))
                        .toList());
        section(
                "Bands",
                null,
                definition.bands().stream()
                        .flatMap(bands -> bands(bands).stream())
                        .toList());
        section(
                "Cut-points",
                "published for the people named; to reach one is no diagnosis",
                definition.cutPoints().stream().map(InstrumentPage::cutPoint).toList());
        section(
                "Critical answers",
                "a clinician looks at them, whatever else is answered",
                definition.critical().stream().map(InstrumentPage::critical).toList());
        section(
                "Change",
                null,
                definition.change().stream().map(InstrumentPage::change).toList());
        section(
                "Policies for missing answers",
                "none applies unless you name it",
                definition.missing().stream().map(InstrumentPage::policy).toList());
        section(
                "Contained in",
                null,
                definition.derivedFrom().stream().map(InstrumentPage::longer).toList());
        section("Not to be used for", null, definition.notToBeUsedFor());
        section(
                "Sources",
                null,
                definition.sources().stream().map(InstrumentPage::source).toList());
        return String.join("\n", lines) + "\n";
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            lines.add("* " + name + ": " + value);
        }
    }

    private void section(String heading, @Nullable String note, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add("## " + heading);
            lines.add("");
            if (note != null) {
                lines.add(note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1) + ".");
                lines.add("");
            }
            entries.forEach(entry -> lines.add("* " + entry));
        }
    }

    private @Nullable String ages() {
        @Nullable Integer from = definition.ages().from();
        @Nullable Integer to = definition.ages().to();
        if (from == null && to == null) {
            return null;
        }
        String range = to == null ? from + " and over" : from == null ? "up to " + to : from + " to " + to;
        return range
                + cited(
                        !Boolean.FALSE.equals(definition.ages().verified()),
                        definition.ages().sources());
    }

    private @Nullable String context() {
        List<String> keys = instrument.contextKeys();
        return keys.isEmpty() ? null : "`" + String.join("`, `", keys) + "`";
    }

    private void licence(Licence licence) {
        fact(
                "Licence",
                kebab(licence.status()) + "; " + licence.holder() + "; " + licence.evidence()
                        + cited(licence.trusted(), licence.sources()));
        fact(
                "May be used",
                "commercially " + said(licence.commercial()) + ", in clinics " + said(licence.clinical())
                        + ", in research " + said(licence.research()));
        licence.conflicts().forEach(conflict -> fact("Against that", conflict));
    }

    private static String said(@Nullable Boolean allowed) {
        return allowed == null ? "ask" : allowed ? "yes" : "no";
    }

    private static List<String> bands(Bands bands) {
        return bands.ranges().stream()
                .map(band -> "`" + bands.score() + "` " + band.from() + " to " + band.to() + ": " + band.label()
                        + cited(bands.trusted(), bands.sources()))
                .toList();
    }

    private static String cutPoint(CutPoint cut) {
        String bound = cut.atLeast() == null ? "at most " + cut.atMost() : "at least " + cut.atLeast();
        String found = cut.sensitivity() == null
                ? ""
                : "; sensitivity " + cut.sensitivity() + " %"
                        + (cut.specificity() == null ? "" : ", specificity " + cut.specificity() + " %");
        return "`" + cut.score() + "` " + bound + ": " + cut.meaning() + "; " + cut.population()
                + (cut.people() == null ? "" : ", n " + cut.people()) + found
                + cited(cut.trusted(), cut.sources());
    }

    private static String change(ChangeThreshold threshold) {
        return "`" + threshold.score() + "` " + kebab(threshold.kind()) + " "
                + threshold.value().toPlainString()
                + (threshold.upTo() == null ? "" : " to " + threshold.upTo().toPlainString()) + " "
                + kebab(threshold.unit()) + "; " + threshold.population()
                + cited(threshold.trusted(), threshold.sources());
    }

    private static String critical(Critical critical) {
        @Nullable Integer from = critical.atLeast();
        @Nullable Integer to = critical.atMost();
        String bound = from == null ? to + " or less" : to == null ? from + " or more" : from + " to " + to;
        return "item `" + critical.item() + "` at " + bound + ": "
                + critical.level().code()
                + (critical.origin() == Critical.Origin.DESIGN ? " (a decision of Holdfast)" : "")
                + cited(true, critical.sources());
    }

    private static String policy(MissingPolicy policy) {
        return "`" + policy.id() + "` "
                + (policy.maxMissing() == null
                        ? "at least " + policy.minPercent() + " % answered; "
                        : "at most " + policy.maxMissing() + " missing; ")
                + policy.rounding()
                + cited(policy.trusted(), policy.sources());
    }

    private static String longer(Derivation derivation) {
        return "`" + derivation.instrument() + "`: "
                + derivation.items().stream()
                        .map(pair -> pair.from() + " is " + pair.to())
                        .collect(Collectors.joining(", "))
                + cited(true, derivation.sources());
    }

    private static String source(Source source) {
        String where = source.doi() != null ? ", doi:" + source.doi() : source.url() != null ? ", " + source.url() : "";
        return "`" + source.id() + "` " + source.cite() + where
                + (source.note() == null ? "" : " (" + source.note() + ")");
    }

    private static String cited(boolean trusted, List<String> sources) {
        String ids = sources.isEmpty() ? "" : " [" + String.join(", ", sources) + "]";
        return trusted ? ids : " **not verified: drives nothing**" + ids;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
