package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.definition.Fingerprint;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.wording.Verification;
import org.holdfast.measures.wording.WordingPack;
import org.holdfast.measures.wording.WordingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "wording",
        mixinStandardHelpOptions = true,
        description = {
            "Verifies the words of a form against known fingerprints, text by text. The words are not printed.",
            "Exit code 1 if the form as a whole is not verified."
        })
final class WordingCommand implements Callable<Integer> {
    /** How the words are written. */
    enum Format {
        JSON,
        FHIR,
        REDCAP
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Catalogue catalogue = new Catalogue();

    @Parameters(paramLabel = "ID", description = "The instrument's id, such as phq-9.")
    private String id;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The words.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "json|fhir|redcap",
            description = "holdfast/wording/1, a FHIR R4 Questionnaire, or a REDCap data dictionary; json if left out.")
    private Format format = Format.JSON;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of a FHIR or REDCap file, such as es; en if left out.")
    private String language = "en";

    @Option(names = "--field", paramLabel = "FIELD=ITEM", description = "Which item a field of REDCap stands for.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--hashes", description = "Prints the fingerprints of the items, for a definition.")
    private boolean hashes;

    @Override
    public Integer call() throws IOException {
        Instrument instrument = catalogue.instruments().get(id);
        WordingPack pack = read(WordingReader.of(instrument));
        Verification verification = Verification.of(instrument, pack);
        PrintWriter out = spec.commandLine().getOut();
        verification.lines().forEach(line -> out.printf("%-8s  %s%n", kebab(line.match()), line));
        if (hashes) {
            pack.items().forEach(one -> out.printf("%s  item %s%n", Fingerprint.hash(one.text()), one.item()));
        }
        out.printf("%s %s: %s%n", instrument.id(), instrument.version(), kebab(verification.match()));
        out.flush();
        return verification.match() == Verification.Match.VERIFIED ? 0 : Holdfast.SOME_LINES_IN_ERROR;
    }

    private WordingPack read(WordingReader reader) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Documents.MAX_BYTES + 1);
        }
        return switch (format) {
            case JSON -> reader.json(bytes);
            case FHIR -> reader.fhir(bytes, language);
            case REDCAP -> reader.redcap(bytes, language, fields);
        };
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
