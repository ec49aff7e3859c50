package org.holdfast.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.terminology.Code;
import org.holdfast.core.vitals.VitalSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
    private static final Codes CODES = Codes.shipped();

    private static List<String> names(List<Code> codes) {
        return codes.stream().map(Code::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "INTRAVENOUS, 47625008",
        "INTRAMUSCULAR, 78421000",
        "SUBCUTANEOUS, 34206005",
        "SUBLINGUAL, 37839007",
        "BUCCAL, 54471007",
        "ORAL, 26643006",
        "NASAL, 46713006",
        "RECTAL, 37161004"
    })
    void namesEachRoute(Route route, String code) {
        assertThat(CODES.of(route)).containsExactly(new Code("http://snomed.info/sct", code, null));
    }

    @ParameterizedTest
    @CsvSource({
        "BLOOD_PRESSURE, 85354-9",
        "SYSTOLIC, 8480-6",
        "DIASTOLIC, 8462-4",
        "HEART_RATE, 8867-4",
        "RESPIRATORY_RATE, 9279-1",
        "OXYGEN_FLOW, 3151-8",
        "BODY_WEIGHT, 29463-7"
    })
    void namesEachVitalSign(VitalSign sign, String code) {
        assertThat(CODES.of(sign)).containsExactly(new Code("http://loinc.org", code, null));
    }

    @Test
    void namesOxygenSaturationTwice() {
        assertThat(names(CODES.of(VitalSign.OXYGEN_SATURATION))).containsExactly("59408-5", "2708-6");
    }

    @Test
    void givesOutNothingThatOneSourceAloneSays() {
        assertThat(names(CODES.of(Substance.RACEMIC_KETAMINE))).containsExactly("373464007", "N01AX03", "6130");
        assertThat(CODES.of(Substance.ESKETAMINE)).isEmpty();
        assertThat(CODES.entries())
                .filteredOn(entry -> entry.name().equals("esketamine"))
                .hasSize(3)
                .noneMatch(CodeEntry::confirmed);
        assertThat(names(CODES.ofCondition("ptsd"))).containsExactly("47505003");
        assertThat(CODES.ofCondition("complex-ptsd")).isEmpty();
        assertThat(CODES.ofCondition("unknown")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void namesEachPurpose(Purpose purpose) {
        assertThat(CODES.of(purpose)).hasSize(1);
    }

    @Test
    void namesNoFactTwiceAlikeAndGivesASourceForEach() {
        assertThat(new HashSet<>(CODES.entries())).hasSameSizeAs(CODES.entries());
        assertThat(CODES.entries()).allSatisfy(entry -> {
            assertThat(entry.sources()).isNotEmpty();
            assertThat(entry.code().display()).isNotBlank();
        });
        assertThat(CODES).hasToString("Codes[37]");
    }
}
