package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How the person may be reached without being put at risk. Nothing is taken as safe unless the person said so.
 *
 * <pre>{@code
 * {"channels": ["app"], "voicemailSafe": false, "messageSafe": false, "neutralSenderName": "R. Calendar"}
 * }</pre>
 *
 * @param channels the ways that are welcome
 * @param voicemailSafe whether a message may be left; it may not if nothing is said
 * @param messageSafe whether a text may show on a screen that others see; it may not if nothing is said
 * @param neutralSenderName the name that messages come from
 * @param quietFrom from when on the person wants no messages
 * @param quietUntil until when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPreferences(
        @Size(max = 10, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) Channel> channels,

        @JsonProperty("voicemailSafe") @Nullable Boolean voicemailSafe,

        @JsonProperty("messageSafe") @Nullable Boolean messageSafe,

        @JsonProperty("neutralSenderName") @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String neutralSenderName,

        @JsonProperty("quietFrom") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalTime quietFrom,

        @JsonProperty("quietUntil") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalTime quietUntil) {

    /** A way to reach somebody. */
    public enum Channel {
        /** A message in the app. */
        @JsonProperty("app")
        APP,
        /** A call. */
        @JsonProperty("phone")
        PHONE,
        /** A text message. */
        @JsonProperty("text-message")
        TEXT_MESSAGE,
        /** An e-mail. */
        @JsonProperty("e-mail")
        E_MAIL,
        /** A letter. */
        @JsonProperty("letter")
        LETTER
    }

    /**
     * Records the preferences.
     */
    public ContactPreferences {
        channels = Copies.of(channels);
    }

    /**
     * Whether a message may be left on a machine.
     *
     * @return true only if the person said so
     */
    public boolean mayLeaveMessage() {
        return Boolean.TRUE.equals(voicemailSafe);
    }

    /**
     * Whether a text may be sent that others could read on the screen.
     *
     * @return true only if the person said so
     */
    public boolean mayText() {
        return Boolean.TRUE.equals(messageSafe);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ContactPreferences[...]";
    }
}
