package org.holdfast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.holdfast.core.json.Documents;

/** The schemas that go into the jars: they are what the records say, and they judge documents. */
public final class SchemaFiles {
    private SchemaFiles() {}

    /**
     * Checks that a file holds the schema of a document. With the system property {@code holdfast.schemas.write} the file
     * is written first.
     *
     * @param file the file
     * @param schemas what makes schemas
     * @param root the class of the document
     * @throws IOException if the file cannot be read
     */
    public static void holds(Path file, Schemas schemas, Class<?> root) throws IOException {
        String schema = Documents.strict().writeIndented(schemas.of(root));
        if (Boolean.getBoolean("holdfast.schemas.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema);
        }
        assertThat(Files.readString(file)).isEqualTo(schema);
    }

    /**
     * What a schema says against documents.
     *
     * @param file the file of the schema
     * @return gives for a document what the schema says against it; nothing if it accepts the document
     * @throws IOException if the file cannot be read
     */
    public static Function<String, List<String>> refusals(Path file) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(Files.readString(file), InputFormat.JSON);
        return json -> schema.validate(json, InputFormat.JSON).stream()
                .map(Error::getMessage)
                .toList();
    }
}
