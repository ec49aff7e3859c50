package org.holdfast.measures.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void hashesLettersDigitsAndMarksAlone() {
        // printf ab12 | sha256sum
        String known = "59d937723564937cd1441370c7c7cd9f669f93253dcfab8c50affad3b18d645e";
        assertThat(Fingerprint.hash("ab12")).isEqualTo(known);
        assertThat(Fingerprint.hash(" A-b, \u201c1.2\u201d?!\n")).isEqualTo(known);
        assertThat(Fingerprint.hash("ab13")).isNotEqualTo(known);
    }

    @Test
    void agreesWithAnotherProgramOnRareCharacters() {
        // the same rule in Python 3: unicodedata.normalize, str.lower, unicodedata.category
        assertThat(Fingerprint.hash("Ｌamp № ½ अच्छा İ ² Ⅳ 🙂 𝐀!"))
                .isEqualTo("0eeae056190f28d1beea0df51d1f70fe13bcabb62b1751d8df501f48bde6a2de");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Fingerprint.hash("LIT")).isEqualTo(Fingerprint.hash("lit"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
