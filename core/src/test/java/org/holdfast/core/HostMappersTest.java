package org.holdfast.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.holdfast.checks.HostMappers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostMappersTest {

    static Stream<Arguments> versionsAndKinds() {
        return HostMappers.versions()
                .flatMap(version -> Golden.roots().keySet().stream().sorted().map(kind -> Arguments.of(version, kind)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndKinds")
    void readsAndWritesEachGoldenDocumentAlike(Path version, String kind) throws Exception {
        String json = Golden.text(kind);
        assertThat(HostMappers.roundTrip(version, Golden.roots().get(kind), json))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsTheOlderFormAlike(Path version) throws Exception {
        assertThat(HostMappers.roundTrip(version, Golden.roots().get("episode"), Golden.olderEpisode()))
                .isEqualTo(Golden.text("episode"));
    }

    static Stream<Path> versions() {
        return HostMappers.versions();
    }
}
