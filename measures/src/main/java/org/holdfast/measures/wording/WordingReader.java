package org.holdfast.measures.wording;

import java.util.List;
import java.util.Map;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.instrument.Instrument;

/**
 * Reads wording packs of one instrument: our own JSON, a FHIR R4 Questionnaire, a REDCap data dictionary. Items and
 * answers are matched by code, by id or by what they count, never by position, since printed orders differ.
 *
 * <pre>{@code
 * WordingReader reader = WordingReader.of(Instruments.builtIn().get("phq-9"));
 * WordingPack pack = reader.fhir(questionnaire, "en");
 * Verification verified = Verification.of(instrument, pack);
 * }</pre>
 */
public final class WordingReader {
    private final Documents documents = Documents.strict();
    private final Instrument instrument;

    private WordingReader(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * A reader for one instrument.
     *
     * @param instrument the instrument
     * @return a reader, costly to make: keep one
     */
    public static WordingReader of(Instrument instrument) {
        return new WordingReader(instrument);
    }

    /**
     * Reads a document of the kind {@code holdfast/wording/1}.
     *
     * @param utf8 the document
     * @return the pack
     * @throws DocumentException if it is no pack, or makes no sense for this instrument; of sense all problems
     */
    public WordingPack json(byte[] utf8) {
        return checked(documents.read(WordingPack.class, utf8));
    }

    /**
     * Reads a FHIR R4 Questionnaire. An item is known by its LOINC code, or else by a link id that is that code or the
     * item's id; an answer by its code, or else by its ordinal value. What the instrument does not know is left out.
     * Texts are taken as they stand: a stem that a form repeats in each item stays there, and is shown there.
     *
     * @param utf8 the questionnaire in JSON
     * @param language the language of its texts, as a BCP 47 tag
     * @return the pack
     * @throws DocumentException if it is no such questionnaire, or none of this instrument
     */
    public WordingPack fhir(byte[] utf8, String language) {
        FhirNode root = new FhirNode(documents.read(Map.class, FhirQuestionnaire.NAME, utf8));
        return checked(new FhirQuestionnaire(instrument, root).pack(language));
    }

    /**
     * Reads a REDCap data dictionary. Its fields have names of their own, so the caller says which item each one is;
     * the code of a choice is what it counts.
     *
     * @param utf8 the dictionary as CSV
     * @param language the language of its texts, as a BCP 47 tag
     * @param fields the item id by the name of the field
     * @return the pack
     * @throws DocumentException if it is no such dictionary, or lacks a field; of sense all problems
     */
    public WordingPack redcap(byte[] utf8, String language, Map<String, String> fields) {
        return checked(new RedcapDictionary(instrument, fields).pack(utf8, language));
    }

    private WordingPack checked(WordingPack pack) {
        List<Problem> problems = PackCheck.problems(instrument, pack);
        if (!problems.isEmpty()) {
            throw new DocumentException("holdfast/wording/1", problems);
        }
        return pack;
    }
}
