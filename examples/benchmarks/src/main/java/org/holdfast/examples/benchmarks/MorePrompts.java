package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueLoader;
import org.holdfast.prompts.catalogue.OverlayLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue, and as many copies of its prompts under other ids as bring it up to a size. */
final class MorePrompts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private MorePrompts() {}

    static Catalogue upTo(int size) {
        Catalogue shipped = Catalogue.shipped();
        Map<String, String> words = new TreeMap<>();
        ObjectNode overlay = MAPPER.createObjectNode()
                .put("schema", "holdfast/prompt-overlay/1")
                .put("id", "more")
                .put("version", "1");
        ArrayNode prompts = overlay.putArray("prompts");
        for (JsonNode prompt : json().get("prompts")) {
            if (shipped.prompts().size() + prompts.size() < size) {
                prompts.add(copy((ObjectNode) prompt, shipped, words));
            }
        }
        return new OverlayLoader(new CatalogueLoader())
                .load(shipped, "more.json", MAPPER.writeValueAsBytes(overlay), Map.of("en", bundle(words)));
    }

    private static ObjectNode copy(ObjectNode prompt, Catalogue shipped, Map<String, String> words) {
        String id = prompt.get("id").asString();
        String other = id + "-again";
        for (String part : new String[] {".text", ".note", ".followup.1", ".followup.2"}) {
            String text = shipped.findText("en", "prompt." + id + part);
            if (text != null) {
                words.put("prompt." + other + part, text);
            }
        }
        ObjectNode copy = prompt.deepCopy().put("id", other);
        copy.putArray("editions").addObject().put("language", "en").put("review", "draft");
        return copy;
    }

    private static JsonNode json() {
        try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.json")) {
            return MAPPER.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bundle(Map<String, String> words) {
        Properties bundle = new Properties();
        bundle.putAll(words);
        StringWriter text = new StringWriter();
        try {
            bundle.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
