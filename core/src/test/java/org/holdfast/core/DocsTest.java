package org.holdfast.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?<to>[^)#:]+)[^)]*\\)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/what-the-records-stand-for.md"})
    void linksToWhatThereIs(String page) throws IOException {
        Path file = Path.of(page);
        Matcher link = LINK.matcher(Files.readString(file));
        Stream.Builder<Path> targets = Stream.builder();
        while (link.find()) {
            targets.add(file.resolveSibling(link.group("to")));
        }
        assertThat(targets.build())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }
}
