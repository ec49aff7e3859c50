package org.holdfast.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.holdfast.checks.HostMappers;
import org.holdfast.core.answers.AnswerSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostMappersTest {

    static Stream<Path> versions() {
        return HostMappers.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsAndWritesAnAnswerSheetAlike(Path version) throws Exception {
        String json = """
                {"instrument":"phq-9","completedAt":"2026-03-05T10:05:00Z","mode":"self","language":"en",\
                "wording":{"status":"attested","form":"PHQ-9, English"},"answers":{"1":2,"2":1,"3":"declined"}}""";
        assertThat(HostMappers.roundTrip(version, AnswerSheet.class, json)).isEqualTo(json);
    }
}
