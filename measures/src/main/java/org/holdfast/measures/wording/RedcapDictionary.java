package org.holdfast.measures.wording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** Takes the words out of a REDCap data dictionary. */
final class RedcapDictionary {
    private static final String NAME = "REDCap data dictionary";
    private static final String FIELD = "Variable / Field Name";
    private static final String HEADER = "Section Header";
    private static final String LABEL = "Field Label";
    private static final String CHOICES = "Choices, Calculations, OR Slider Labels";
    private static final Pattern VALUE = Pattern.compile("-?[0-9]{1,5}");

    private final Instrument instrument;
    private final Map<String, String> fields;
    private final List<Problem> problems = new ArrayList<>();

    RedcapDictionary(Instrument instrument, Map<String, String> fields) {
        this.instrument = instrument;
        this.fields = new LinkedHashMap<>(fields);
    }

    WordingPack pack(byte[] utf8, String language) {
        List<WordingPack.ItemText> items = new ArrayList<>();
        AnswerTexts answers = new AnswerTexts();
        @Nullable String stem = null;
        String header = "";
        for (NamedCsvRecord row : rows(utf8)) {
            header = cell(row, HEADER).orElse(header);
            Optional<Item> item = item(cell(row, FIELD).orElse(""));
            if (item.isPresent()) {
                stem = stem == null && !header.isEmpty() ? header : stem;
                cell(row, LABEL)
                        .ifPresent(text ->
                                items.add(new WordingPack.ItemText(item.get().id(), text)));
                choices(item.get(), cell(row, CHOICES).orElse(""), answers);
            }
        }
        fields.forEach((field, item) -> add("absent-field", "no field was found for item '" + item + "'"));
        if (!problems.isEmpty()) {
            throw new DocumentException(NAME, problems);
        }
        return new WordingPack(
                instrument.id(), instrument.version(), language, stem, items, answers.texts(), NAME, "not stated");
    }

    /** The item that a field stands for; a field that was found is no longer looked for. */
    private Optional<Item> item(String field) {
        @Nullable String id = fields.remove(field);
        return instrument.definition().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    private void choices(Item item, String choices, AnswerTexts answers) {
        for (String choice : choices.isEmpty() ? new String[0] : choices.split("\\|", -1)) {
            int comma = choice.indexOf(',');
            String value = comma < 0 ? "" : choice.substring(0, comma).strip();
            if (VALUE.matcher(value).matches()) {
                answers.add(
                        item,
                        Integer.parseInt(value),
                        choice.substring(comma + 1).strip());
            } else {
                add("malformed-choice", "a choice of item '" + item.id() + "' is not a whole number and a text");
            }
        }
    }

    private List<NamedCsvRecord> rows(byte[] utf8) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(new ByteArrayInputStream(utf8))) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            if (rows.isEmpty() || !rows.get(0).getHeader().containsAll(List.of(FIELD, LABEL))) {
                throw refused("not-a-dictionary", "expected the columns '" + FIELD + "' and '" + LABEL + "'");
            }
            return rows;
        } catch (CsvParseException e) {
            throw refused("malformed", "the text is not CSV from some row on");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void add(String code, String message) {
        problems.add(Problem.at("", code, message));
    }

    private static DocumentException refused(String code, String message) {
        return new DocumentException(NAME, List.of(Problem.at("", code, message)));
    }
}
