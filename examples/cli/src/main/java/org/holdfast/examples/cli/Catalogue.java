package org.holdfast.examples.cli;

import java.nio.file.Path;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The instruments that a command knows. */
final class Catalogue {
    @Option(
            names = "--instruments",
            paramLabel = "DIR",
            description = "A folder of definitions of your own, beside those built in.")
    private @Nullable Path folder;

    Instruments instruments() {
        Instruments builtIn = Instruments.builtIn();
        return folder == null ? builtIn : builtIn.with(folder);
    }
}
