package org.holdfast.prompts.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An overlay as it is written. It has no key with which anything could be taken from a prompt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/prompt-overlay/1")
record OverlayFile(
        @Nullable String id,
        @Nullable String version,
        @Nullable List<CatalogueFile.BundleEntry> bundles,
        @Nullable List<CatalogueFile.EvidenceEntry> evidence,
        @Nullable List<CatalogueFile.GroundingEntry> groundings,
        @Nullable List<CatalogueFile.PromptEntry> prompts,
        @Nullable List<TightenEntry> tighten,
        @Nullable List<String> block) {

    record TightenEntry(
            @Nullable String prompt,
            @Nullable Integer intensity,
            @JsonProperty("addTags") @Nullable List<String> addTags,
            @JsonProperty("addPrerequisites") @Nullable List<String> addPrerequisites) {}
}
