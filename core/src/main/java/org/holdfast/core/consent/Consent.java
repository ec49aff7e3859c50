package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to. A consent may be withdrawn at any moment; what was done before stays as it was done, and
 * what follows has no consent.
 *
 * <p>See {@link TreatmentConsent}, {@link TouchConsent}, {@link RecordingConsent}, {@link DisclosureConsent},
 * {@link ResearchConsent}, {@link SupportPersonConsent} and {@link TelehealthConsent} for their documents.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TreatmentConsent.class, name = "treatment"),
    @JsonSubTypes.Type(value = TouchConsent.class, name = "touch"),
    @JsonSubTypes.Type(value = RecordingConsent.class, name = "recording"),
    @JsonSubTypes.Type(value = DisclosureConsent.class, name = "disclosure"),
    @JsonSubTypes.Type(value = ResearchConsent.class, name = "research"),
    @JsonSubTypes.Type(value = SupportPersonConsent.class, name = "support-person"),
    @JsonSubTypes.Type(value = TelehealthConsent.class, name = "telehealth")
})
public sealed interface Consent extends Versioned
        permits TreatmentConsent,
                TouchConsent,
                RecordingConsent,
                DisclosureConsent,
                ResearchConsent,
                SupportPersonConsent,
                TelehealthConsent {

    /** Where a consent stands. */
    enum Status {
        /** Being written. */
        @JsonProperty("draft")
        DRAFT,
        /** Before the person, not yet answered. */
        @JsonProperty("proposed")
        PROPOSED,
        /** Given. */
        @JsonProperty("active")
        ACTIVE,
        /** Not given. */
        @JsonProperty("declined")
        DECLINED,
        /** Given, and taken back. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** Given, and run out. */
        @JsonProperty("expired")
        EXPIRED,
        /** Given, and followed by another one. */
        @JsonProperty("superseded")
        SUPERSEDED,
        /** Recorded by mistake: it never was. */
        @JsonProperty("entered-in-error")
        ENTERED_IN_ERROR;

        /**
         * Whether a consent may go on from here to another status. A withdrawal is accepted of every consent that was
         * given, also of one that has run out: the paper may turn up late.
         *
         * @param next where it would go
         * @return true if that is a step of a consent's life
         */
        public boolean mayBecome(Status next) {
            return switch (this) {
                case DRAFT -> next == PROPOSED || next == ENTERED_IN_ERROR;
                case PROPOSED -> next == ACTIVE || next == DECLINED || next == ENTERED_IN_ERROR;
                case ACTIVE -> next == WITHDRAWN || next == EXPIRED || next == SUPERSEDED || next == ENTERED_IN_ERROR;
                case EXPIRED, SUPERSEDED -> next == WITHDRAWN || next == ENTERED_IN_ERROR;
                case DECLINED, WITHDRAWN -> next == ENTERED_IN_ERROR;
                case ENTERED_IN_ERROR -> false;
            };
        }
    }

    /**
     * The consent's key.
     *
     * @return the key
     */
    @Override
    ConsentId id();

    /**
     * Where the consent stands.
     *
     * @return its status as it is now, which says nothing of any other moment
     */
    Status status();

    /**
     * When the person agreed.
     *
     * @return the instant, if they did
     */
    @Nullable
    Instant signedAt();

    /**
     * From when until when it was meant to hold.
     *
     * @return the span, without its end; none if it was not limited
     */
    @Nullable
    TimeSpan validity();

    /**
     * When the person took it back.
     *
     * @return the instant, if they did
     */
    @Nullable
    Instant withdrawnAt();

    @Override
    default boolean enteredInError() {
        return status() == Status.ENTERED_IN_ERROR || Versioned.super.enteredInError();
    }

    /**
     * The consent, taken back. A withdrawal is accepted of every consent that was given, at any moment: in the middle
     * of a session, after the consent has run out, or from a paper that turns up late. Of two withdrawals the earlier
     * one counts. What was done before it stays as it was done.
     *
     * @param at when the person took it back
     * @return a copy that is withdrawn from that moment on
     * @throws IllegalArgumentException if it was never given; the message names where it stands
     */
    Consent withdrawn(Instant at);

    /**
     * Whether it was in force at a moment: signed, valid, and not yet withdrawn.
     *
     * @param at the moment
     * @return true from the signature on, up to and without the moment of withdrawal or the end of validity
     */
    default boolean inForceAt(Instant at) {
        Instant signed = signedAt();
        Instant withdrawn = withdrawnAt();
        TimeSpan valid = validity();
        return wasGiven()
                && signed != null
                && !at.isBefore(signed)
                && (withdrawn == null || at.isBefore(withdrawn))
                && (valid == null || valid.contains(at));
    }

    /**
     * Whether the person ever agreed, also if it is over by now.
     *
     * @return true if it is in force, withdrawn, expired or superseded
     */
    default boolean wasGiven() {
        return switch (status()) {
            case ACTIVE, WITHDRAWN, EXPIRED, SUPERSEDED -> true;
            case DRAFT, PROPOSED, DECLINED, ENTERED_IN_ERROR -> false;
        };
    }
}
