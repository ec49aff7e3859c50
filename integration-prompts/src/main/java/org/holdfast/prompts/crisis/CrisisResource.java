package org.holdfast.prompts.crisis;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line or a place that a person can reach.
 *
 * <pre>{@code
 * {"id": "es.024", "kind": "line", "name": "024", "channels": [{"kind": "phone", "value": "024", "display": "024"}],
 *  "hours": "24/7", "languages": ["es"], "source": "RTVE on the ministry; Maldita quoting the BOE"}
 * }</pre>
 *
 * @param id the resource's id in its directory
 * @param kind what it is, which decides its place in the list
 * @param name the name under which people know it
 * @param channels how to reach it, the first one first
 * @param hours when it answers
 * @param languages the languages that it speaks, as far as known
 * @param source where the number was seen
 * @param verifiedOn when a person last checked it on the operator's own page; absent if nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrisisResource(
        String id,
        Kind kind,
        String name,
        List<Channel> channels,
        @Nullable String hours,
        @Nullable List<String> languages,
        String source,

        @JsonProperty("verifiedOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate verifiedOn) {

    /** What a resource is. The order of the kinds is the order in which they are shown. */
    public enum Kind {
        /** The emergency number of a country. */
        @JsonProperty("emergency")
        EMERGENCY,
        /** A line that listens. */
        @JsonProperty("line")
        LINE,
        /** The clinic's own line. */
        @JsonProperty("clinic")
        CLINIC,
        /** Someone whom the person trusts. */
        @JsonProperty("trusted-person")
        TRUSTED_PERSON
    }

    /**
     * Describes a resource.
     *
     * @throws NullPointerException if the id, the kind, the name, the channels or the source is missing
     */
    public CrisisResource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        channels = List.copyOf(Objects.requireNonNull(channels, "channels"));
        languages = languages == null ? null : List.copyOf(languages);
        Objects.requireNonNull(source, "source");
    }

    /** Names the kind alone: whose line it is could tell about a person. */
    @Override
    public String toString() {
        return "CrisisResource[kind=" + kind + "]";
    }

    /**
     * One way to reach a resource.
     *
     * @param kind the way
     * @param value what a device dials or opens
     * @param display what a person reads
     */
    public record Channel(Way kind, String value, String display) {

        /** A way to reach someone. */
        public enum Way {
            /** By voice. */
            @JsonProperty("phone")
            PHONE,
            /** By text message. */
            @JsonProperty("sms")
            SMS,
            /** By chat on a page. */
            @JsonProperty("chat")
            CHAT,
            /** A page that leads further. */
            @JsonProperty("web")
            WEB,
            /** By relay, for people who do not hear or speak. */
            @JsonProperty("relay")
            RELAY
        }

        /**
         * Describes a channel.
         *
         * @throws NullPointerException if a part is missing
         */
        public Channel {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(display, "display");
        }

        /** Names the way alone. */
        @Override
        public String toString() {
            return "Channel[" + kind + "]";
        }
    }
}
