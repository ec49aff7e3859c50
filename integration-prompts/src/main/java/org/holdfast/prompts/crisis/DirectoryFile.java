package org.holdfast.prompts.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shipped directory as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/crisis-directory/1")
record DirectoryFile(
        @JsonProperty("verifiedForDays") Integer verifiedForDays,
        List<CrisisResource> anywhere,
        @JsonProperty("euEmergency") CrisisResource euEmergency,
        @JsonProperty("euCountries") List<String> euCountries,
        Map<String, List<CrisisResource>> countries,
        @JsonProperty("trustedPerson") CrisisResource trustedPerson) {

    DirectoryFile {
        Objects.requireNonNull(verifiedForDays, "verifiedForDays");
        anywhere = List.copyOf(Objects.requireNonNull(anywhere, "anywhere"));
        Objects.requireNonNull(euEmergency, "euEmergency");
        euCountries = List.copyOf(Objects.requireNonNull(euCountries, "euCountries"));
        countries = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(countries, "countries")));
        Objects.requireNonNull(trustedPerson, "trustedPerson");
    }
}
