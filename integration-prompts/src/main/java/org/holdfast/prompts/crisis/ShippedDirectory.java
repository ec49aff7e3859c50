package org.holdfast.prompts.crisis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.internal.json.ShippedJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes the directory that comes with the library, without databind. A test holds what it makes against what databind
 * makes of the same file.
 */
final class ShippedDirectory {
    private ShippedDirectory() {}

    static DirectoryFile read() {
        ShippedJson in = ShippedJson.read(CrisisDirectory.class, "directory.json");
        return new DirectoryFile(
                in.whole("verifiedForDays"),
                in.each("anywhere", ShippedDirectory::resource),
                in.made("euEmergency", ShippedDirectory::resource),
                in.texts("euCountries"),
                in.made("countries", ShippedDirectory::countries),
                in.made("trustedPerson", ShippedDirectory::resource));
    }

    private static Map<String, List<CrisisResource>> countries(ShippedJson in) {
        Map<String, List<CrisisResource>> countries = new LinkedHashMap<>();
        for (String country : in.keys()) {
            countries.put(country, in.each(country, ShippedDirectory::resource));
        }
        return countries;
    }

    private static CrisisResource resource(ShippedJson in) {
        @Nullable String verifiedOn = in.findText("verifiedOn");
        return new CrisisResource(
                in.text("id"),
                in.one("kind", CrisisResource.Kind.values()),
                in.text("name"),
                in.each("channels", ShippedDirectory::channel),
                in.findText("hours"),
                in.has("languages") ? in.texts("languages") : null,
                in.text("source"),
                verifiedOn == null ? null : LocalDate.parse(verifiedOn));
    }

    private static CrisisResource.Channel channel(ShippedJson in) {
        return new CrisisResource.Channel(
                in.one("kind", CrisisResource.Channel.Way.values()), in.text("value"), in.text("display"));
    }
}
