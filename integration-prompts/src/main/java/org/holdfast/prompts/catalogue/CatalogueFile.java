package org.holdfast.prompts.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalogue as it is written, with its words not yet looked up, so that all mistakes are found and not the first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/prompt-catalogue/1")
record CatalogueFile(
        @Nullable String id,
        @Nullable String version,
        @Nullable List<BundleEntry> bundles,
        @Nullable List<EvidenceEntry> evidence,
        @Nullable List<GroundingEntry> groundings,
        @Nullable List<PromptEntry> prompts) {

    record BundleEntry(@Nullable String language, @Nullable String sha256) {}

    record EvidenceEntry(
            @Nullable String id,
            @Nullable String url,
            @Nullable String kind,
            @Nullable String supports) {}

    record EditionEntry(
            @Nullable String language,
            @Nullable BigDecimal readability,
            @Nullable String review,
            @JsonProperty("reviewedBy") @Nullable String reviewedBy,
            @JsonProperty("reviewedOn") @Nullable String reviewedOn,
            @JsonProperty("reviewBy") @Nullable String reviewBy) {}

    record GroundingEntry(
            @Nullable String id,
            @Nullable List<String> fits,
            @JsonProperty("bestFor") @Nullable List<String> bestFor,
            @Nullable Boolean orienting,
            @Nullable String anchor,
            @Nullable Integer minutes,
            @Nullable List<String> uses,
            @JsonProperty("avoidIf") @Nullable List<String> avoidIf,
            @Nullable List<EditionEntry> editions) {}

    record DaysEntry(@Nullable Integer from, @Nullable Integer to) {}

    record PromptEntry(
            @Nullable String id,
            @Nullable Integer rev,
            @Nullable String modality,
            @Nullable String domain,
            @Nullable Map<String, Integer> continuum,
            @Nullable String process,
            @Nullable List<String> phases,
            @Nullable DaysEntry days,
            @Nullable Integer intensity,
            @Nullable List<String> prerequisites,
            @Nullable String anchor,
            @Nullable List<String> tags,
            @Nullable List<String> samhsa,
            @JsonProperty("followUps") @Nullable List<Integer> followUps,
            @Nullable List<String> groundings,
            @Nullable Integer minutes,
            @JsonProperty("repeatAfterDays") @Nullable Integer repeatAfterDays,
            @Nullable List<String> evidence,
            @Nullable List<EditionEntry> editions) {}
}
