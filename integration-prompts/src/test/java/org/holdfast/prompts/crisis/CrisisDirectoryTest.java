package org.holdfast.prompts.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.Shipped;
import org.holdfast.prompts.crisis.CrisisResource.Channel;
import org.holdfast.prompts.crisis.CrisisResource.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisDirectoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final CrisisDirectory DIRECTORY = CrisisDirectory.shipped();

    private static List<String> ids(Support support) {
        return support.entries().stream().map(entry -> entry.resource().id()).toList();
    }

    private static CrisisResource resource(String id, Kind kind, LocalDate verifiedOn) {
        return new CrisisResource(
                id,
                kind,
                "Our line",
                List.of(new Channel(Channel.Way.PHONE, "5551234", "555 1234")),
                null,
                null,
                "the clinic",
                verifiedOn);
    }

    @Test
    void shipsAsItIsRead() {
        assertThat(ShippedDirectory.read())
                .isEqualTo(Documents.strict().read(DirectoryFile.class, new Shipped("crisis/directory.json").bytes()));
    }

    @ParameterizedTest
    @CsvSource({
        "US, 911, 988",
        "GB, 999, 116123",
        "IE, 112, 116123",
        "ES, 112, 024",
        "AU, 000, 131114",
        "CA, 911, 988",
        "NZ, 111, 1737",
        "DE, 112, 08001110111",
        "MX, 911, 8009112000"
    })
    void putsTheEmergencyNumberFirstThenTheLine(String country, String emergency, String line) {
        Support support = DIRECTORY.support(country, TODAY);
        assertThat(support.askCountry()).isFalse();
        assertThat(support.entries().get(0).resource().kind()).isEqualTo(Kind.EMERGENCY);
        assertThat(support.entries().get(0).resource().channels().get(0).value())
                .isEqualTo(emergency);
        assertThat(support.entries().get(1).resource().channels().get(0).value())
                .isEqualTo(line);
        assertThat(ids(support))
                .endsWith("any.findahelpline", "own.trusted-person")
                .doesNotContain("any.emergency");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"XX", "BR", "es", ""})
    void asksInsteadOfGuessingACountry(String country) {
        Support support = DIRECTORY.support(country, TODAY);
        assertThat(support.askCountry()).isTrue();
        assertThat(ids(support)).containsExactly("any.emergency", "any.findahelpline", "own.trusted-person");
    }

    @Test
    void knows112ThroughoutTheUnionAndNoLineForAllOfIt() {
        assertThat(ids(DIRECTORY.support("FR", TODAY)))
                .containsExactly("eu.112", "any.findahelpline", "own.trusted-person");
        assertThat(DIRECTORY.support("FR", TODAY).askCountry()).isFalse();
        assertThat(ids(DIRECTORY.support("GB", TODAY))).doesNotContain("eu.112");
        assertThat(ids(DIRECTORY.support("CH", TODAY))).doesNotContain("eu.112");
    }

    @Test
    void advisesToCheckEveryNumberThatNobodyHasVerified() {
        for (String country : List.of("US", "GB", "IE", "ES", "AU", "CA", "NZ", "DE", "MX", "FR")) {
            assertThat(DIRECTORY.support(country, TODAY).entries())
                    .filteredOn(entry -> !entry.resource().channels().isEmpty())
                    .allSatisfy(entry -> {
                        assertThat(entry.resource().verifiedOn()).isNull();
                        assertThat(entry.checkNumber()).isTrue();
                        assertThat(entry.resource().source()).isNotBlank();
                    });
        }
    }

    @Test
    void marksAnOldDateAndNeverHidesANumber() {
        CrisisDirectory own = DIRECTORY.with(country -> List.of(
                resource("recent", Kind.CLINIC, TODAY.minusDays(180)),
                resource("old", Kind.CLINIC, TODAY.minusDays(181))));
        assertThat(own.support("ES", TODAY).entries())
                .filteredOn(entry -> entry.resource().kind() == Kind.CLINIC)
                .extracting(Support.Entry::checkNumber)
                .containsExactly(false, true);
    }

    @Test
    void putsTheClinicAfterTheLinesAndBeforeATrustedPerson() {
        CrisisDirectory own = DIRECTORY.with(country -> List.of(resource("ours", Kind.CLINIC, null)));
        assertThat(ids(own.support("ES", TODAY)))
                .containsExactly("es.112", "es.024", "any.findahelpline", "ours", "own.trusted-person");
        assertThat(ids(DIRECTORY.support("ES", TODAY))).doesNotContain("ours");
    }

    @Test
    void showsItsOwnNumbersEvenIfAHostsDirectoryFails() {
        CrisisDirectory own = DIRECTORY.with(country -> {
            throw new IllegalStateException("no network");
        });
        assertThat(ids(own.support("ES", TODAY))).startsWith("es.112", "es.024");
    }

    @Test
    void listsForAReleaseWhatNobodyHasChecked() {
        assertThat(DIRECTORY.unchecked(TODAY))
                .startsWith("any.findahelpline", "eu.112", "us.911", "us.988")
                .contains("mx.linea-de-la-vida")
                .doesNotContain("any.emergency", "own.trusted-person");
    }

    /** Run with {@code -Dholdfast.releaseDate=2026-12-01} before a release; it stops one until a person has checked. */
    @Test
    @EnabledIfSystemProperty(named = "holdfast.releaseDate", matches = ".+")
    void i32EveryNumberHasBeenCheckedBeforeARelease() {
        assertThat(DIRECTORY.unchecked(LocalDate.parse(System.getProperty("holdfast.releaseDate"))))
                .isEmpty();
    }

    @Test
    void refusesAnEmptyList() {
        assertThatThrownBy(() -> new Support(true, List.of())).hasMessage("support lists at least one resource");
    }
}
