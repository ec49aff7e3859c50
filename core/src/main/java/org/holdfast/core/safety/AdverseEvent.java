package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.terminology.Concept;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Something bad that happened during or after treatment, whatever its cause. How severe it was and whether it is
 * serious in the sense of the law are two questions.
 *
 * <pre>{@code
 * {"id": "ae000000-0000-4000-8000-000000000001", "session": "50000000-0000-4000-8000-000000000003", "category": "physical",
 *  "term": {"text": "nausea"}, "onset": {"precision": "exact", "at": "2026-03-07T18:50:00Z"}, "grade": 1, "relatedness": "probable",
 *  "outcome": "recovered"}
 * }</pre>
 *
 * @param id the record's key
 * @param session the session in which it happened, if it was one
 * @param category what kind of thing it is
 * @param term what it is
 * @param onset when it began
 * @param resolved when it was over
 * @param grade how severe, from 1 to 5, in the general grades of CTCAE v5
 * @param seriousness why it is serious, if it is
 * @param relatedness whether treatment caused it
 * @param outcome what became of it
 * @param reportDueOn until when it must be reported
 * @param routedTo who looks into it
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdverseEvent(
        RecordId id,

        @Nullable SessionId session,

        @NotNull(message = Messages.REQUIRED) @Nullable Category category,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Concept term,

        @NotNull(message = Messages.REQUIRED) @Nullable PartialTime onset,

        @Nullable PartialTime resolved,

        @NotNull(message = Messages.REQUIRED) @Nullable Integer grade,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 10, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) Seriousness> seriousness,

        @Nullable Relatedness relatedness,

        @Nullable Outcome outcome,

        @JsonProperty("reportDueOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate reportDueOn,

        @JsonProperty("routedTo") @Nullable PractitionerId routedTo,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** What kind of thing happened. */
    public enum Category {
        /** Something of the body. */
        @JsonProperty("physical")
        PHYSICAL,
        /** The person did not come back in the usual time. */
        @JsonProperty("prolonged-dissociation")
        PROLONGED_DISSOCIATION,
        /** Psychosis or mania. */
        @JsonProperty("psychosis-or-mania")
        PSYCHOSIS_OR_MANIA,
        /** Thoughts, plans or acts of suicide. */
        @JsonProperty("suicidality")
        SUICIDALITY,
        /** The past came back and stayed. */
        @JsonProperty("retraumatisation")
        RETRAUMATISATION,
        /** The person was less steady afterwards. */
        @JsonProperty("destabilisation")
        DESTABILISATION,
        /** Bladder or urine. */
        @JsonProperty("urinary")
        URINARY,
        /** Use that got out of hand. */
        @JsonProperty("dependence-or-misuse")
        DEPENDENCE_OR_MISUSE,
        /** Somebody of the team crossed a line. */
        @JsonProperty("boundary-or-ethics")
        BOUNDARY_OR_ETHICS,
        /** A device or a record failed. */
        @JsonProperty("device-or-data")
        DEVICE_OR_DATA,
        /** Anything else. */
        @JsonProperty("other")
        OTHER
    }

    /** Why an event is serious. */
    public enum Seriousness {
        /** The person died. */
        @JsonProperty("death")
        DEATH,
        /** The person could have died. */
        @JsonProperty("life-threatening")
        LIFE_THREATENING,
        /** The person had to go to, or stay in, hospital. */
        @JsonProperty("hospitalization")
        HOSPITALIZATION,
        /** Something remained. */
        @JsonProperty("disability")
        DISABILITY,
        /** A child was born with a defect. */
        @JsonProperty("birth-defect")
        BIRTH_DEFECT,
        /** Something had to be done to prevent one of these. */
        @JsonProperty("needed-intervention")
        NEEDED_INTERVENTION
    }

    /** Whether treatment caused it. */
    public enum Relatedness {
        /** No. */
        @JsonProperty("unrelated")
        UNRELATED,
        /** Hardly. */
        @JsonProperty("unlikely")
        UNLIKELY,
        /** Perhaps. */
        @JsonProperty("possible")
        POSSIBLE,
        /** Likely. */
        @JsonProperty("probable")
        PROBABLE,
        /** Yes. */
        @JsonProperty("definite")
        DEFINITE,
        /** Nobody has judged it yet. */
        @JsonProperty("not-assessed")
        NOT_ASSESSED
    }

    /** What became of it. */
    public enum Outcome {
        /** It is over. */
        @JsonProperty("recovered")
        RECOVERED,
        /** It gets better. */
        @JsonProperty("recovering")
        RECOVERING,
        /** It is there. */
        @JsonProperty("not-recovered")
        NOT_RECOVERED,
        /** It is over and left something behind. */
        @JsonProperty("recovered-with-sequelae")
        RECOVERED_WITH_SEQUELAE,
        /** The person died of it. */
        @JsonProperty("fatal")
        FATAL,
        /** Nobody knows. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     * @throws IllegalArgumentException if the grade is not from 1 to 5
     */
    public AdverseEvent {
        Objects.requireNonNull(id, "id");
        seriousness = Copies.of(seriousness);
        if (grade != null && (grade < 1 || grade > 5)) {
            throw new IllegalArgumentException("a grade lies between 1 and 5");
        }
    }

    /**
     * Whether it is still open: not over, and not known to be.
     *
     * @return true unless it is recovered, in whatever way, or fatal
     */
    public boolean open() {
        return outcome == null
                || outcome == Outcome.RECOVERING
                || outcome == Outcome.NOT_RECOVERED
                || outcome == Outcome.UNKNOWN;
    }

    /**
     * Makes an adverse event of a hard passage. Somebody decides that; nothing in this library does it by itself, since
     * what was hard may have been worth it. The person's words stay where they are.
     *
     * @param experience the hard passage, which stays a record of its own
     * @param id the new record's key
     * @param category what kind of thing it is
     * @param term what it is
     * @param onset when it began
     * @param grade how severe, from 1 to 5
     * @return an event of the same session, of which nothing else is known yet
     */
    public static AdverseEvent promoted(
            ChallengingExperience experience,
            RecordId id,
            Category category,
            Concept term,
            PartialTime onset,
            int grade) {
        return new AdverseEvent(
                id, experience.session(), category, term, onset, null, grade, List.of(), null, null, null, null, null);
    }

    /**
     * Whether the person died, by its grade: 5 means that, and nothing else does.
     *
     * @return true if it has grade 5
     */
    public boolean fatalByGrade() {
        return grade != null && grade == 5;
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "AdverseEvent[...]";
    }
}
