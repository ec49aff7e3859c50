package org.holdfast.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedJsonTest {
    private static final ShippedJson JSON = of("""
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
        assertThat(JSON.text("text")).isEqualTo("a");
        assertThat(JSON.whole("whole")).isEqualTo(3);
        assertThat(JSON.decimal("decimal")).isEqualTo(new BigDecimal("0.50"));
        assertThat(JSON.decimal("whole")).isEqualTo(new BigDecimal("3"));
        assertThat(JSON.flag("yes")).isTrue();
        assertThat(JSON.flag("no")).isFalse();
        assertThat(JSON.one("name", Rounding.values())).isEqualTo(Rounding.HALF_UP);
        assertThat(JSON.several("names", Rounding.values())).containsExactly(Rounding.DOWN);
        assertThat(JSON.<String>made("object", object -> object.text("text"))).isEqualTo("b");
        assertThat(JSON.each("objects", object -> object.text("text"))).containsExactly("c", "d");
        assertThat(JSON.texts("texts")).containsExactly("e", "f");
        assertThat(JSON.wholes("wholes")).containsExactly(1, -2);
        assertThat(JSON.has("object")).isTrue();
        assertThat(JSON.keys()).startsWith("text", "whole").hasSize(11);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(JSON.has("none")).isFalse();
        assertThat(JSON.findText("none")).isNull();
        assertThat(JSON.findWhole("none")).isNull();
        assertThat(JSON.findDecimal("none")).isNull();
        assertThat(JSON.findFlag("none")).isNull();
        assertThat(JSON.findOne("none", Rounding.values())).isNull();
        assertThat(JSON.<String>find("none", object -> object.text("text"))).isNull();
        assertThat(JSON.each("none", object -> object.text("text"))).isEmpty();
        assertThat(JSON.texts("none")).isEmpty();
        assertThat(JSON.wholes("none")).isEmpty();
        assertThat(JSON.several("none", Rounding.values())).isEmpty();
    }

    @Test
    void missesWhatMustBeThere() {
        assertThatThrownBy(() -> JSON.text("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> JSON.whole("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> JSON.flag("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> JSON.one("text", Rounding.values())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> JSON.whole("decimal")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ShippedJson.read(ShippedJsonTest.class, "none.json"))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": null}", "{\"a\": ", "{\"a\": 1", "{\"a\": [1}", "[1]", ""})
    void refusesWhatIsNoSuchDocument(String json) {
        assertThatThrownBy(() -> of(json)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void staysAsItIs() {
        List<String> texts = JSON.texts("texts");
        texts.clear();
        assertThat(JSON.texts("texts")).hasSize(2);
        assertThatThrownBy(() -> JSON.keys().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
