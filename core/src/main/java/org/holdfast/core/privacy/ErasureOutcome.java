package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.core.episode.Episode;
import org.jspecify.annotations.Nullable;

/**
 * What came of a wish to be erased: the episode that remains, with the answer among its requests.
 *
 * @param remaining the episode without what the person owns, or without the one record that was meant
 * @param erased how many records of the person's own are gone
 * @param recordOpen whether the host may now also erase the clinic's record: all of it, or what the wish was for
 * @param refusal why the clinic's record stays, if it was meant and does
 */
public record ErasureOutcome(
        Episode remaining,
        Integer erased,
        Boolean recordOpen,
        @Nullable Refusal refusal) {

    /** Why a clinic's record is not erased. */
    public enum Reason {
        /** A court or an authority asked to keep it. */
        @JsonProperty("legal-hold")
        LEGAL_HOLD,
        /** The person is still in care. */
        @JsonProperty("in-care")
        IN_CARE,
        /** It is not recorded when the person was last seen, so nobody can tell when the time is over. */
        @JsonProperty("last-contact-unknown")
        LAST_CONTACT_UNKNOWN,
        /** The policy has no time for a place whose law applies. */
        @JsonProperty("retention-unknown")
        RETENTION_UNKNOWN,
        /** The law asks to keep it for longer. */
        @JsonProperty("retention")
        RETENTION
    }

    /**
     * That a clinic's record stays.
     *
     * @param reason why
     * @param until the last day on which it must be kept, if that is the reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refusal(
            Reason reason,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate until) {

        /**
         * Refuses.
         *
         * @throws NullPointerException if there is no reason
         */
        public Refusal {
            Objects.requireNonNull(reason, "reason");
        }

        /** Names the reason alone. */
        @Override
        public String toString() {
            return "Refusal[" + reason + "]";
        }
    }

    /**
     * Says what came of it.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public ErasureOutcome {
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(erased, "erased");
        Objects.requireNonNull(recordOpen, "recordOpen");
    }

    /** Says how much is gone. */
    @Override
    public String toString() {
        return "ErasureOutcome[erased=" + erased + "]";
    }
}
