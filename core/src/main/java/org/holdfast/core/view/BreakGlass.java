package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.audit.AuditEvent;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.version.Author;
import org.jspecify.annotations.Nullable;

/**
 * That a practitioner looked at an episode in an emergency without being allowed otherwise: the root of a document of the
 * kind {@code holdfast/break-glass/1}. They get what treats the body, records of substance use among it (42 CFR 2.51), and
 * never the journal or a psychotherapy note. Somebody else looks at the access afterwards.
 *
 * <pre>{@code
 * BreakGlass.Access access = BreakGlass.open(RecordId.random(), episode, doctor, reason, now, policies.privacy());
 * audit.append(access.opened().event());
 * show(access.view());
 * }</pre>
 *
 * <pre>{@code
 * {"schema": "holdfast/break-glass/1", "id": "ba000000-0000-4000-8000-000000000001",
 *  "episode": "e0000000-0000-4000-8000-000000000001", "client": "7b1c0000-0000-4000-8000-0000000000a1",
 *  "by": "9a000000-0000-4000-8000-000000000009", "reason": "threat-to-life",
 *  "openedAt": "2026-03-07T23:10:00Z", "reviewDueAt": "2026-03-10T23:10:00Z"}
 * }</pre>
 *
 * @param id the access's key
 * @param episode the episode
 * @param client the person
 * @param by who looked
 * @param reason why they had to
 * @param openedAt when
 * @param reviewDueAt when somebody else must have looked at the access
 * @param reviewedBy who did
 * @param reviewedAt when they did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/break-glass/1")
public record BreakGlass(
        RecordId id,
        EpisodeId episode,
        ClientId client,
        PractitionerId by,
        Reason reason,

        @JsonProperty("openedAt") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant openedAt,

        @JsonProperty("reviewDueAt") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant reviewDueAt,

        @JsonProperty("reviewedBy") @Nullable PractitionerId reviewedBy,

        @JsonProperty("reviewedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewedAt) {

    /** Why somebody had to look. */
    public enum Reason {
        /** The person's life is in danger. */
        @JsonProperty("threat-to-life")
        THREAT_TO_LIFE,
        /** The person needs treatment at once. */
        @JsonProperty("emergency-treatment")
        EMERGENCY_TREATMENT,
        /** Somebody else is in danger. */
        @JsonProperty("danger-to-others")
        DANGER_TO_OTHERS
    }

    /**
     * What an access in an emergency gives.
     *
     * @param opened that it was opened, to be kept and to be put into the audit trail
     * @param view what may be seen
     */
    public record Access(BreakGlass opened, MedicalView view) {

        /**
         * Gives access.
         *
         * @throws NullPointerException if a part is missing
         */
        public Access {
            Objects.requireNonNull(opened, "opened");
            Objects.requireNonNull(view, "view");
        }
    }

    /**
     * Records an access.
     *
     * @throws NullPointerException if a part of the access itself is missing
     * @throws IllegalArgumentException if it was reviewed by nobody, at no time, or by the one who looked
     */
    public BreakGlass {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(reviewDueAt, "reviewDueAt");
        if ((reviewedBy == null) != (reviewedAt == null) || by.equals(reviewedBy)) {
            throw new IllegalArgumentException("a review has a time and somebody other than the one who looked");
        }
    }

    /**
     * Opens an episode in an emergency. The host has made sure of who it is, and shows the view only once the access is
     * recorded.
     *
     * @param id the access's key
     * @param episode the episode
     * @param by who looks
     * @param reason why they have to
     * @param now the moment
     * @param policy within what time somebody else looks at the access
     * @return the access and what may be seen
     */
    public static Access open(
            RecordId id, Episode episode, PractitionerId by, Reason reason, ZonedDateTime now, PrivacyPolicy policy) {
        Instant at = now.toInstant();
        BreakGlass opened = new BreakGlass(
                id,
                episode.id(),
                episode.client().id(),
                by,
                reason,
                at,
                at.plus(policy.emergencyReview().length()),
                null,
                null);
        return new Access(opened, new Views(episode, now, policy).medical(true));
    }

    /**
     * This access, reviewed.
     *
     * @param reviewer who looked at it, somebody other than the one who opened
     * @param at when
     * @return the access with its review
     * @throws IllegalArgumentException if the reviewer is the one who looked
     */
    public BreakGlass reviewed(PractitionerId reviewer, Instant at) {
        return new BreakGlass(id, episode, client, by, reason, openedAt, reviewDueAt, reviewer, at);
    }

    /**
     * Whether a review is overdue.
     *
     * @param at the moment
     * @return true after the moment at which it was due, if nobody has reviewed it
     */
    public boolean overdueAt(Instant at) {
        return reviewedAt == null && at.isAfter(reviewDueAt);
    }

    /**
     * The access as an event of the audit trail.
     *
     * @return an event that has the episode's key; the reason stays here
     */
    public AuditEvent event() {
        return new AuditEvent(
                openedAt,
                Author.practitioner(by),
                AuditEvent.Action.BREAK_GLASS,
                "episode",
                episode.value(),
                client,
                AuditEvent.Outcome.DONE,
                Purpose.EMERGENCY,
                null,
                List.of(),
                null);
    }

    /** Leaves out who, when and why. */
    @Override
    public String toString() {
        return "BreakGlass[...]";
    }
}
