package org.holdfast.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get wrong: one clear line each, an exit code of its own, and nothing written. */
class UsageTest {
    @TempDir
    private Path folder;

    private Path sheets;

    @BeforeEach
    void writesSheets() throws IOException {
        sheets = Files.writeString(folder.resolve("sheets.csv"), "id,1,2,total\na,3,0,5\n");
    }

    @Test
    void saysWhatIsWrongInOneLine() throws IOException {
        refuses("no column 'key' in the data, which --id names", "--id", "key");
        refuses("no column 'w' in the data, which --weight names", "--id", "id", "--weight", "w");
        refuses("no column '7' in the data, which --items names", "--id", "id", "--items", "1,7");
        refuses("answers to phq-2 must number 2", "--id", "id", "--items", "1");
        refuses("column 'total' of the data is called as one of the results; rename it", "--id", "id");
        Files.writeString(sheets, "id,1,2,age\na,3,0,5\n");
        refuses("--where is no condition on columns of the data", "--id", "id", "--where", "agee > 3");
        refuses("--where is no condition on columns of the data", "--id", "id", "--where", "age >");
        refuses("--client and --date are needed together", "--id", "id", "--client", "id");
        refuses(
                "no verified threshold of change for phq-2; leave --client out",
                "--id",
                "id",
                "--client",
                "id",
                "--date",
                "age");
        refuses(
                "--response must be per cent, people and source, with a bar between",
                "--id",
                "id",
                "--response",
                "half");
        refuses("number 2 of --in is not there", "--id", "id", "--in", "gone.csv");
        refuses("the name in --in does not tell csv, json or parquet; say --format", "--id", "id", "--in", "x.tsv");
    }

    @Test
    void refusesAnInstrumentThatThereIsNot() {
        Jobs.Said said = Jobs.run("--instrument", "phq9", "--in", sheets, "--id", "id", "--out", folder.resolve("out"));
        assertThat(said.err()).startsWith("no instrument 'phq9'; known: ").hasLineCount(1);
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void leavesAFolderThatIsThereAlone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("kept"), "kept");
        Files.writeString(sheets, "id,1,2\na,3,0\n");
        refuses("the folder of --out is there already", "--id", "id");
        assertThat(out.resolve("kept")).hasContent("kept");
    }

    private void refuses(String message, String... options) {
        List<String> args = new ArrayList<>(
                List.of("--instrument", "phq-2", "--out", folder.resolve("out").toString()));
        args.addAll(List.of("--in", sheets.toString()));
        args.addAll(List.of(options));
        Jobs.Said said = Jobs.run(args.toArray());
        assertThat(said.err()).isEqualTo(message + System.lineSeparator());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(folder.resolve("out/scores")).doesNotExist();
        assertThat(folder.resolve("out.part")).doesNotExist();
    }
}
