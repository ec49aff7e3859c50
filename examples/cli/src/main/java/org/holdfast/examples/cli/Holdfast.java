package org.holdfast.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.core.json.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line.
 *
 * <p>Exit codes: 0 all is well, or honestly unscorable; 1 some lines of the input were in error, or what was checked has
 * problems; 2 wrong usage or unreadable input. Results go to standard output, everything else to standard error.
 */
@Command(
        name = "holdfast",
        mixinStandardHelpOptions = true,
        version = "holdfast 0.1.0-SNAPSHOT",
        description = "Scores symptom scales, checks episodes of care and chooses prompts. Not a medical device.")
final class Holdfast {
    static final int SOME_LINES_IN_ERROR = 1;
    static final int UNUSABLE = 2;

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("instruments", InstrumentsCommand.class);
        COMMANDS.put("instrument", InstrumentCommand.class);
        COMMANDS.put("score", ScoreCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("report", ReportCommand.class);
        COMMANDS.put("prompt", PromptCommand.class);
        COMMANDS.put("wording", WordingCommand.class);
        COMMANDS.put("lint-instruments", LintInstrumentsCommand.class);
        COMMANDS.put("lint-prompts", LintPromptsCommand.class);
        COMMANDS.put("preview", PreviewCommand.class);
    }

    private final InputStream in;
    private final OutputStream out;

    private Holdfast(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // Not System.out, which would keep a broken pipe to itself.
        System.exit(run(System.in, new FileOutputStream(FileDescriptor.out), System.err, args));
    }

    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        CommandLine line = new CommandLine(new Holdfast(in, out));
        named(args).forEach(line::addSubcommand);
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, result) -> explained(e, command.getErr()))
                .execute(args);
    }

    /** The command that is named, or all of them: to look at all of them takes a third of the time of a start. */
    private static Collection<Class<?>> named(String... args) {
        @Nullable Class<?> command = args.length == 0 ? null : COMMANDS.get(args[0]);
        return command == null ? COMMANDS.values() : List.of(command);
    }

    /** For commands that validate: else the validator greets on the console. The others start sooner without a logger. */
    static void quietValidator() {
        Quiet.VALIDATOR.setLevel(Level.WARNING);
    }

    private static final class Quiet {
        static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");
    }

    /** What a command reads: a file, or the standard input. */
    InputStream input(@Nullable Path file) throws IOException {
        return file == null ? in : Files.newInputStream(file);
    }

    /** What a command writes: a file, or the standard output. */
    Output output(@Nullable Path file) throws IOException {
        return Output.to(file, out);
    }

    /** One clear line for what people get wrong; anything else is a fault of ours and keeps its stack trace. */
    private static int explained(Exception e, PrintWriter err) throws Exception {
        Throwable cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
        if (cause instanceof DocumentException refused) {
            refused.problems().forEach(problem -> err.println(refused.document() + " " + problem));
        } else if (cause instanceof NoSuchFileException) {
            err.println("no such file");
        } else if (cause instanceof IOException broken) {
            err.println(broken(broken));
        } else if (cause instanceof IllegalArgumentException) {
            err.println(cause.getMessage());
        } else {
            throw e;
        }
        return UNUSABLE;
    }

    /** What happened to a stream, without the names of files and hosts that some messages carry. */
    private static String broken(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Broken pipe")) {
            return "whoever read the results has gone; they are not complete";
        }
        if (message.contains("No space left")) {
            return "no space left for the results; nothing was kept";
        }
        return "cannot read or write: " + e.getClass().getSimpleName();
    }
}
