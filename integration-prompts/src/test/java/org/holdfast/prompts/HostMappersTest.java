package org.holdfast.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.holdfast.checks.HostMappers;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.crisis.CrisisDirectory;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.RequestDocument;
import org.holdfast.prompts.request.SelectionRequest;
import org.holdfast.prompts.select.Offer;
import org.holdfast.prompts.select.PromptSelector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostMappersTest {

    static Stream<Path> versions() {
        return HostMappers.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsAndWritesARequestAlike(Path version) throws Exception {
        assertThat(HostMappers.roundTrip(version, SelectionRequest.class, RequestDocument.JSON))
                .isEqualTo(RequestDocument.JSON);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsAndWritesAnOfferAlike(Path version) throws Exception {
        Documents documents = Documents.strict();
        PromptSelector selector = new PromptSelector(
                Catalogue.shipped(), SelectionPolicy.shipped().allowingDrafts(), CrisisDirectory.shipped());
        SelectionRequest request =
                documents.read(SelectionRequest.class, RequestDocument.JSON.getBytes(StandardCharsets.UTF_8));
        String offer = new String(documents.write(selector.select(request)), StandardCharsets.UTF_8);
        assertThat(offer).startsWith("{\"offer\":\"prompt\",").contains("\"support\":");
        assertThat(HostMappers.roundTrip(version, Offer.class, offer)).isEqualTo(offer);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsAndWritesAPolicyAlike(Path version) throws Exception {
        String policy = new String(Documents.strict().write(SelectionPolicy.shipped()), StandardCharsets.UTF_8);
        assertThat(HostMappers.roundTrip(version, SelectionPolicy.class, policy))
                .isEqualTo(policy);
    }
}
