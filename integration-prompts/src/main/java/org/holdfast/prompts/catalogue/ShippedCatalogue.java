package org.holdfast.prompts.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.core.internal.json.ShippedJson;
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
import org.holdfast.prompts.wording.TextBundle;
import org.jspecify.annotations.Nullable;

/**
 * Makes the catalogue that comes with the library, without databind and without the checks that its build has made. A
 * test holds what it makes against what {@link CatalogueLoader} makes of the same files.
 */
final class ShippedCatalogue {
    private ShippedCatalogue() {}

    static Catalogue read() {
        ShippedJson in = ShippedJson.read(Catalogue.class, "catalogue.json");
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
        for (String language : in.each("bundles", bundle -> bundle.text("language"))) {
            texts.put(
                    language,
                    TextBundle.read(language, resource("messages_" + language + ".properties"))
                            .texts());
        }
        return new Catalogue(
                in.text("id"),
                in.text("version"),
                in.each("prompts", ShippedCatalogue::prompt),
                in.each("groundings", ShippedCatalogue::grounding),
                in.each("evidence", ShippedCatalogue::evidence),
                texts,
                List.of());
    }

    /** A file beside the catalogue. */
    static byte[] resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evidence evidence(ShippedJson in) {
        return new Evidence(in.text("id"), in.text("url"), in.one("kind", EvidenceKind.values()), in.text("supports"));
    }

    private static Grounding grounding(ShippedJson in) {
        return new Grounding(
                in.text("id"),
                in.several("fits", Arousal.values()),
                in.several("bestFor", Arousal.values()),
                in.flag("orienting"),
                in.one("anchor", Anchor.values()),
                in.whole("minutes"),
                in.texts("uses"),
                in.several("avoidIf", ContentTag.values()),
                in.each("editions", ShippedCatalogue::edition));
    }

    private static Prompt prompt(ShippedJson in) {
        return new Prompt(
                in.text("id"),
                in.whole("rev"),
                in.one("modality", Modality.values()),
                in.one("domain", Domain.values()),
                in.has("continuum") ? in.made("continuum", ShippedCatalogue::continuum) : Map.of(),
                in.findOne("process", AceProcess.values()),
                in.several("phases", Phase.values()),
                in.find("days", days -> new DayWindow(days.whole("from"), days.findWhole("to"))),
                in.whole("intensity"),
                in.several("prerequisites", Prerequisite.values()),
                in.one("anchor", Anchor.values()),
                in.several("tags", ContentTag.values()),
                in.several("samhsa", SamhsaPrinciple.values()),
                in.wholes("followUps"),
                in.texts("groundings"),
                in.whole("minutes"),
                in.whole("repeatAfterDays"),
                in.texts("evidence"),
                in.each("editions", ShippedCatalogue::edition));
    }

    private static Map<Axis, Integer> continuum(ShippedJson in) {
        Map<Axis, Integer> continuum = new TreeMap<>();
        for (Axis axis : Axis.values()) {
            if (in.has(axis.code())) {
                continuum.put(axis, in.whole(axis.code()));
            }
        }
        return continuum;
    }

    private static Edition edition(ShippedJson in) {
        return new Edition(
                in.text("language"),
                in.findDecimal("readability"),
                in.one("review", Review.values()),
                in.findText("reviewedBy"),
                date(in.findText("reviewedOn")),
                date(in.findText("reviewBy")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
