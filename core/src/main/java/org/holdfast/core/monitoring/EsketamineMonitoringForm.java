package org.holdfast.core.monitoring;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.RiskProgramPolicy;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.EsketamineProgram;
import org.jspecify.annotations.Nullable;

/**
 * What a risk programme wants to know of one session with esketamine, as far as the record tells. It is filled from
 * that session alone and never from an earlier one. A yes that was recorded is carried over; that nothing was recorded
 * is never taken for a no, so that such a question stays {@code unanswered} until somebody answers it.
 *
 * <pre>{@code
 * EsketamineMonitoringForm form = EsketamineMonitoringForm.of(episode, session, policies.riskProgram().orElseThrow())
 *         .answered(Question.MAOI, false);
 * List<Question> open = form.unanswered();
 * }</pre>
 *
 * <p>It uses words of our own; the form itself is the programme's.
 *
 * @param client whose form it is
 * @param session of which session
 * @param setting where the dose was given
 * @param monitors who watched over the person
 * @param treatedOn the day of the dose where it was given; none if the dose has no time
 * @param dueOn the last day on which the form is sent in time
 * @param dose how much was given
 * @param devices how many devices were used
 * @param lots the lots of the packs
 * @param minutesWatched how many minutes lie between the first device and the end of the watch
 * @param minutesUntilReady after how many minutes the person could have gone
 * @param pressureBefore the last blood pressure before the dose
 * @param pressureAtPeak the blood pressure about 40 minutes after
 * @param pressureAtEnd the last blood pressure before the end of the watch
 * @param answers the questions that take a yes or a no, all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EsketamineMonitoringForm(
        ClientId client,
        SessionId session,
        EsketamineProgram.@Nullable CareSetting setting,
        List<PractitionerId> monitors,

        @JsonProperty("treatedOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate treatedOn,

        @JsonProperty("dueOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate dueOn,

        Recorded<Mass> dose,
        Recorded<Integer> devices,
        List<String> lots,
        @JsonProperty("minutesWatched") Recorded<Integer> minutesWatched,
        @JsonProperty("minutesUntilReady") Recorded<Integer> minutesUntilReady,
        @JsonProperty("pressureBefore") Recorded<BloodPressure> pressureBefore,
        @JsonProperty("pressureAtPeak") Recorded<BloodPressure> pressureAtPeak,
        @JsonProperty("pressureAtEnd") Recorded<BloodPressure> pressureAtEnd,
        Map<Question, Recorded<Boolean>> answers) {

    /** A question that takes a yes or a no. */
    public enum Question {
        /** Whether the person takes a benzodiazepine. */
        @JsonProperty("benzodiazepine")
        BENZODIAZEPINE,
        /** Whether the person takes another medicine for sleep or calm. */
        @JsonProperty("sedative-hypnotic")
        SEDATIVE_HYPNOTIC,
        /** Whether the person takes an opioid. */
        @JsonProperty("opioid")
        OPIOID,
        /** Whether the person takes a stimulant. */
        @JsonProperty("psychostimulant")
        PSYCHOSTIMULANT,
        /** Whether the person takes a monoamine oxidase inhibitor. */
        @JsonProperty("maoi")
        MAOI,
        /** Whether vital signs were acceptable before the dose. */
        @JsonProperty("vitals-acceptable-before")
        VITALS_ACCEPTABLE_BEFORE,
        /** Whether they were before the watch ended. */
        @JsonProperty("vitals-acceptable-at-end")
        VITALS_ACCEPTABLE_AT_END,
        /** Whether a pulse oximeter was used. */
        @JsonProperty("oximetry")
        OXIMETRY,
        /** Whether the person became sleepy. */
        @JsonProperty("sedation")
        SEDATION,
        /** Whether the person was away. */
        @JsonProperty("dissociation")
        DISSOCIATION,
        /** Whether breathing became too slow or too shallow. */
        @JsonProperty("respiratory-depression")
        RESPIRATORY_DEPRESSION,
        /** Whether a serious adverse event happened. */
        @JsonProperty("serious-adverse-event")
        SERIOUS_ADVERSE_EVENT
    }

    /**
     * Holds a form. A question that is left out is unanswered.
     *
     * @throws NullPointerException if a part other than the setting and the days is missing
     */
    public EsketamineMonitoringForm {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(session, "session");
        monitors = Copies.of(Objects.requireNonNull(monitors, "monitors"));
        Objects.requireNonNull(dose, "dose");
        Objects.requireNonNull(devices, "devices");
        lots = Copies.of(Objects.requireNonNull(lots, "lots"));
        Objects.requireNonNull(minutesWatched, "minutesWatched");
        Objects.requireNonNull(minutesUntilReady, "minutesUntilReady");
        Objects.requireNonNull(pressureBefore, "pressureBefore");
        Objects.requireNonNull(pressureAtPeak, "pressureAtPeak");
        Objects.requireNonNull(pressureAtEnd, "pressureAtEnd");
        Map<Question, Recorded<Boolean>> all = new EnumMap<>(Question.class);
        Stream.of(Question.values()).forEach(question -> all.put(question, Recorded.missing(MissingReason.UNANSWERED)));
        all.putAll(Objects.requireNonNull(answers, "answers"));
        answers = Copies.of(Question.class, all);
    }

    /**
     * Fills a form as far as the record of one session tells.
     *
     * @param episode the episode
     * @param session the session, one of the episode's with a dose of esketamine
     * @param program until when the form is sent
     * @return the form, with {@code unanswered} wherever the record says nothing
     * @throws IllegalArgumentException if the session is not one of the episode, or nothing of esketamine was given in
     *     it
     */
    public static EsketamineMonitoringForm of(Episode episode, DosingSession session, RiskProgramPolicy program) {
        return new FormFiller(episode, session, program).fill();
    }

    /**
     * The form with an answer that somebody gave.
     *
     * @param question the question
     * @param yes the answer
     * @return a copy with that answer
     */
    public EsketamineMonitoringForm answered(Question question, boolean yes) {
        Map<Question, Recorded<Boolean>> more = new EnumMap<>(answers);
        more.put(question, Recorded.known(yes));
        return new EsketamineMonitoringForm(
                client,
                session,
                setting,
                monitors,
                treatedOn,
                dueOn,
                dose,
                devices,
                lots,
                minutesWatched,
                minutesUntilReady,
                pressureBefore,
                pressureAtPeak,
                pressureAtEnd,
                more);
    }

    /**
     * The questions that somebody must still answer.
     *
     * @return them, in the order of the form
     */
    public List<Question> unanswered() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().known() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "EsketamineMonitoringForm[...]";
    }
}
