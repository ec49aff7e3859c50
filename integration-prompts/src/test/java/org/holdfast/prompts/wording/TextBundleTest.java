package org.holdfast.prompts.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.holdfast.core.json.DocumentException;
import org.junit.jupiter.api.Test;

class TextBundleTest {
    private static TextBundle read(String text) {
        return TextBundle.read("b", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsUtf8() {
        TextBundle bundle = read("# note\na=ma\u00f1ana\nb=two\n");
        assertThat(bundle.get("a")).isEqualTo("ma\u00f1ana");
        assertThat(bundle.keys()).containsExactly("a", "b");
        assertThat(bundle.texts()).containsExactly(Map.entry("a", "ma\u00f1ana"), Map.entry("b", "two"));
        assertThat(bundle.find("c")).isNull();
        assertThat(bundle.sha256()).hasSize(64);
        assertThatThrownBy(() -> bundle.get("c")).hasMessage("no text 'c'");
    }

    @Test
    void refusesRepeatedAndEmptyKeysTogether() {
        assertThatThrownBy(() -> read("a=1\na=2\nb=\n"))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "b: /a: duplicate-key: a key stands twice in the bundle; /b: empty-text: a key has no text");
    }

    @Test
    void refusesOtherEncodingsAndBrokenEscapes() {
        assertThatThrownBy(() -> TextBundle.read("b", new byte[] {'a', '=', (byte) 0xf1}))
                .hasMessage("b: /: not-utf-8: the file is not valid UTF-8");
        assertThatThrownBy(() -> read("a=\\u00")).hasMessage("b: /: malformed: a backslash escape is not complete");
    }
}
