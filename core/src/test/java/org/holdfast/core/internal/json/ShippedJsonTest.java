package org.holdfast.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.core.json.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class ShippedJsonTest {
    private final ShippedJson json = of("""
            {"text": "a", "whole": 3, "decimal": 0.50, "yes": true, "no": false, "name": "half-up", "names": ["down"],
             "object": {"text": "b"}, "objects": [{"text": "c"}, {"text": "d"}], "texts": ["e", "f"], "wholes": [1, -2]}
            """);

    private enum Rounding {
        HALF_UP,
        DOWN
    }

    private static ShippedJson of(String json) {
        return ShippedJson.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatIsThere() {
        assertThat(json.text("text")).isEqualTo("a");
        assertThat(json.whole("whole")).isEqualTo(3);
        assertThat(json.decimal("decimal")).isEqualTo(new BigDecimal("0.50"));
        assertThat(json.decimal("whole")).isEqualTo(new BigDecimal("3"));
        assertThat(json.flag("yes")).isTrue();
        assertThat(json.flag("no")).isFalse();
        assertThat(json.one("name", Rounding.values())).isEqualTo(Rounding.HALF_UP);
        assertThat(json.several("names", Rounding.values())).containsExactly(Rounding.DOWN);
        assertThat(json.<String>made("object", object -> object.text("text"))).isEqualTo("b");
        assertThat(json.each("objects", object -> object.text("text"))).containsExactly("c", "d");
        assertThat(json.texts("texts")).containsExactly("e", "f");
        assertThat(json.wholes("wholes")).containsExactly(1, -2);
        assertThat(json.has("object")).isTrue();
        assertThat(json.keys()).startsWith("text", "whole").hasSize(11);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(json.has("none")).isFalse();
        assertThat(json.findText("none")).isNull();
        assertThat(json.findWhole("none")).isNull();
        assertThat(json.findDecimal("none")).isNull();
        assertThat(json.findFlag("none")).isNull();
        assertThat(json.findOne("none", Rounding.values())).isNull();
        assertThat(json.<String>find("none", object -> object.text("text"))).isNull();
        assertThat(json.each("none", object -> object.text("text"))).isEmpty();
        assertThat(json.texts("none")).isEmpty();
        assertThat(json.wholes("none")).isEmpty();
        assertThat(json.several("none", Rounding.values())).isEmpty();
    }

    @Test
    void missesWhatMustBeThere() {
        assertThatThrownBy(() -> json.text("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json.whole("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json.flag("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json.one("text", Rounding.values())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json.whole("decimal")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ShippedJson.read(ShippedJsonTest.class, "none.json"))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": null}", "{\"a\": {\"b\": null}}", "[1]", ""})
    void refusesWhatIsNoSuchDocument(String text) {
        assertThatThrownBy(() -> of(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a document of the library is broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": ", "{\"a\": 1", "{\"a\": [1}", "{1}"})
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> of(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsADocumentBesideAClass() {
        assertThat(ShippedJson.read(Documents.class, "/org/holdfast/core/policy/common.json")
                        .keys())
                .isNotEmpty();
    }

    @Test
    void staysAsItIs() {
        List<String> texts = json.texts("texts");
        texts.clear();
        assertThat(json.texts("texts")).hasSize(2);
        assertThatThrownBy(() -> json.keys().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
