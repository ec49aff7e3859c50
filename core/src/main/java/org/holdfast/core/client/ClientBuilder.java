package org.holdfast.core.client;

import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Puts a client together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class ClientBuilder {
    private final ClientId id;
    private @Nullable String preferredName;
    private @Nullable String pronouns;
    private @Nullable BirthDate birthDate;
    private @Nullable String language;
    private @Nullable ZoneId homeZone;
    private @Nullable ContactPreferences contact;
    private @Nullable EmergencyContact emergencyContact;

    private ClientBuilder(ClientId id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Begins a client.
     *
     * @param id the person's key
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static ClientBuilder of(ClientId id) {
        return new ClientBuilder(id);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static ClientBuilder from(Client other) {
        ClientBuilder builder = of(other.id());
        builder.preferredName = other.preferredName();
        builder.pronouns = other.pronouns();
        builder.birthDate = other.birthDate();
        builder.language = other.language();
        builder.homeZone = other.homeZone();
        builder.contact = other.contact();
        builder.emergencyContact = other.emergencyContact();
        return builder;
    }

    /**
     * Sets what to call them.
     *
     * @param value what to call them
     * @return this builder
     */
    public ClientBuilder preferredName(@Nullable String value) {
        this.preferredName = value;
        return this;
    }

    /**
     * Sets how to speak of them.
     *
     * @param value how to speak of them
     * @return this builder
     */
    public ClientBuilder pronouns(@Nullable String value) {
        this.pronouns = value;
        return this;
    }

    /**
     * Sets their date of birth, or that they did not give it.
     *
     * @param value their date of birth, or that they did not give it
     * @return this builder
     */
    public ClientBuilder birthDate(@Nullable BirthDate value) {
        this.birthDate = value;
        return this;
    }

    /**
     * Sets the language they want to be spoken to in, as a BCP 47 tag.
     *
     * @param value the language they want to be spoken to in, as a BCP 47 tag
     * @return this builder
     */
    public ClientBuilder language(@Nullable String value) {
        this.language = value;
        return this;
    }

    /**
     * Sets the time zone they live in; sessions have their own.
     *
     * @param value the time zone they live in; sessions have their own
     * @return this builder
     */
    public ClientBuilder homeZone(@Nullable ZoneId value) {
        this.homeZone = value;
        return this;
    }

    /**
     * Sets how they may be reached without being put at risk.
     *
     * @param value how they may be reached without being put at risk
     * @return this builder
     */
    public ClientBuilder contact(@Nullable ContactPreferences value) {
        this.contact = value;
        return this;
    }

    /**
     * Sets whom to call for them.
     *
     * @param value whom to call for them
     * @return this builder
     */
    public ClientBuilder emergencyContact(@Nullable EmergencyContact value) {
        this.emergencyContact = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public Client build() {
        return new Client(id, preferredName, pronouns, birthDate, language, homeZone, contact, emergencyContact);
    }
}
