package org.holdfast.prompts.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Domain;
import org.holdfast.prompts.vocabulary.Modality;
import org.holdfast.prompts.vocabulary.Phase;
import org.holdfast.prompts.vocabulary.Review;
import org.jspecify.annotations.Nullable;

/**
 * Every threshold of the choice. The shipped one is a cautious default of our own design: none of its numbers is a
 * validated threshold, and it says so.
 *
 * <pre>{@code SelectionPolicy policy = SelectionPolicy.shipped();}</pre>
 *
 * @param id the policy's id
 * @param version its version, which is part of every choice
 * @param origin where its numbers come from; {@code design} means: from us
 * @param standing what the numbers are worth, in words
 * @param minimumReview the least review that a text needs to be offered
 * @param maxIntensity the nearest that any prompt may come
 * @param supportFirstFromDistress the rating from which support and grounding replace prompts
 * @param monitoredHours how long after a dose nothing is offered
 * @param sessionDayHours how long the day of a dose lasts at least, even past midnight
 * @param preparationLeadDays how long before a dose its preparation begins
 * @param groundedForMinutes how long a grounding counts
 * @param therapistForMinutes how long a therapist's presence counts
 * @param dailyMinutes the most minutes of prompts a day
 * @param skipsUntilRest after how many skips a prompt rests
 * @param skippedRestDays how long it then rests
 * @param titrationRise the rise in distress after which the next prompt comes less near
 * @param deepFromIntensity the intensity from which a prompt counts as near
 * @param decisionsFromDay the day after a dose from which prompts on decisions are offered
 * @param earlyDecisionPrompts prompts on decisions that help to wait, and so are offered before
 * @param tellCareTeamUntilDay the last day on which unreal feelings are a thing to tell the care team
 * @param rumination when thoughts may be circling, and what is offered then
 * @param phases which days each phase after a dose covers
 * @param caps how near prompts may come
 * @param persistence when high distress has lasted long enough to suggest the care team
 * @param ranking what orders the prompts that may be offered
 * @param session when a session grounds, and how long it waits
 * @param loosened where a clinic's policy lets more through than the shipped one, and who answers for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/selection-policy/1")
public record SelectionPolicy(
        String id,
        String version,
        String origin,
        String standing,
        @JsonProperty("minimumReview") Review minimumReview,
        @JsonProperty("maxIntensity") Integer maxIntensity,
        @JsonProperty("supportFirstFromDistress") Integer supportFirstFromDistress,
        @JsonProperty("monitoredHours") Integer monitoredHours,
        @JsonProperty("sessionDayHours") Integer sessionDayHours,
        @JsonProperty("preparationLeadDays") Integer preparationLeadDays,
        @JsonProperty("groundedForMinutes") Integer groundedForMinutes,
        @JsonProperty("therapistForMinutes") Integer therapistForMinutes,
        @JsonProperty("dailyMinutes") Integer dailyMinutes,
        @JsonProperty("skipsUntilRest") Integer skipsUntilRest,
        @JsonProperty("skippedRestDays") Integer skippedRestDays,
        @JsonProperty("titrationRise") Integer titrationRise,
        @JsonProperty("deepFromIntensity") Integer deepFromIntensity,
        @JsonProperty("decisionsFromDay") Integer decisionsFromDay,
        @JsonProperty("earlyDecisionPrompts") List<String> earlyDecisionPrompts,
        @JsonProperty("tellCareTeamUntilDay") Integer tellCareTeamUntilDay,
        Rumination rumination,
        List<PhaseDays> phases,
        List<CapRow> caps,
        Persistence persistence,
        Ranking ranking,
        SessionLimits session,
        @Nullable List<Loosening> loosened) {

    /**
     * Describes a policy.
     *
     * @throws NullPointerException if a part is missing
     */
    public SelectionPolicy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(minimumReview, "minimumReview");
        Objects.requireNonNull(maxIntensity, "maxIntensity");
        Objects.requireNonNull(supportFirstFromDistress, "supportFirstFromDistress");
        Objects.requireNonNull(monitoredHours, "monitoredHours");
        Objects.requireNonNull(sessionDayHours, "sessionDayHours");
        Objects.requireNonNull(preparationLeadDays, "preparationLeadDays");
        Objects.requireNonNull(groundedForMinutes, "groundedForMinutes");
        Objects.requireNonNull(therapistForMinutes, "therapistForMinutes");
        Objects.requireNonNull(dailyMinutes, "dailyMinutes");
        Objects.requireNonNull(skipsUntilRest, "skipsUntilRest");
        Objects.requireNonNull(skippedRestDays, "skippedRestDays");
        Objects.requireNonNull(titrationRise, "titrationRise");
        Objects.requireNonNull(deepFromIntensity, "deepFromIntensity");
        Objects.requireNonNull(decisionsFromDay, "decisionsFromDay");
        earlyDecisionPrompts = List.copyOf(Objects.requireNonNull(earlyDecisionPrompts, "earlyDecisionPrompts"));
        Objects.requireNonNull(tellCareTeamUntilDay, "tellCareTeamUntilDay");
        Objects.requireNonNull(rumination, "rumination");
        phases = List.copyOf(Objects.requireNonNull(phases, "phases"));
        caps = List.copyOf(Objects.requireNonNull(caps, "caps"));
        Objects.requireNonNull(persistence, "persistence");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(session, "session");
        loosened = loosened == null ? null : List.copyOf(loosened);
    }

    /**
     * The policy that ships with the library. It offers no text that a clinician has not reviewed.
     *
     * @return the policy
     */
    public static SelectionPolicy shipped() {
        return ShippedPolicy.read();
    }

    /**
     * Reads a clinic's own policy and checks it. It may hold back more than the shipped one. Where it lets more
     * through, it says so by name in {@link #loosened()}, and every offer repeats it.
     *
     * @param name what to call the file in problems
     * @param utf8 the policy
     * @return the policy
     * @throws DocumentException if it is not a policy, contradicts itself, or lets more through without saying so; of
     *     meaning all problems
     */
    public static SelectionPolicy read(String name, byte[] utf8) {
        SelectionPolicy policy = Documents.strict().read(SelectionPolicy.class, name, utf8);
        List<Problem> problems = new ArrayList<>(new PolicyChecks(policy).problems());
        if (problems.isEmpty()) {
            problems.addAll(new LooseningChecks(policy, shipped()).problems());
        }
        return policy.passing(name, problems);
    }

    private SelectionPolicy passing(String name, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DocumentException(name, problems);
        }
        return this;
    }

    /**
     * The same policy, for development: it offers texts that nobody has reviewed, and every offer says so. Not for
     * people in care.
     *
     * @return a copy that offers drafts
     */
    public SelectionPolicy allowingDrafts() {
        return new SelectionPolicy(
                id,
                version,
                origin,
                standing,
                Review.DRAFT,
                maxIntensity,
                supportFirstFromDistress,
                monitoredHours,
                sessionDayHours,
                preparationLeadDays,
                groundedForMinutes,
                therapistForMinutes,
                dailyMinutes,
                skipsUntilRest,
                skippedRestDays,
                titrationRise,
                deepFromIntensity,
                decisionsFromDay,
                earlyDecisionPrompts,
                tellCareTeamUntilDay,
                rumination,
                phases,
                caps,
                persistence,
                ranking,
                session,
                loosened);
    }

    /**
     * The phase of a day after a dose.
     *
     * @param day the day, from 0
     * @return the phase
     */
    public Phase phase(int day) {
        return phases.stream()
                .filter(row -> day >= row.from() && (row.to() == null || day <= row.to()))
                .map(PhaseDays::phase)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The days that a phase covers.
     *
     * @param phase the phase
     * @param from the first day, from 0
     * @param to the last day; left out where the phase has no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PhaseDays(
            Phase phase, Integer from, @Nullable Integer to) {

        /**
         * Describes a phase.
         *
         * @throws NullPointerException if the phase or its first day is missing
         */
        public PhaseDays {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(from, "from");
        }
    }

    /**
     * When thoughts may be circling, and what is offered then.
     *
     * @param tags the tags of prompts that look for meaning
     * @param prompts how many of them, without relief, in so many days
     * @param days how many days are looked back on
     * @param modalities the ways of working that remain
     * @param domains the domains that remain
     */
    public record Rumination(
            List<ContentTag> tags, Integer prompts, Integer days, List<Modality> modalities, List<Domain> domains) {

        /**
         * Describes the guard.
         *
         * @throws NullPointerException if a part is missing
         */
        public Rumination {
            tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
            Objects.requireNonNull(prompts, "prompts");
            Objects.requireNonNull(days, "days");
            modalities = List.copyOf(Objects.requireNonNull(modalities, "modalities"));
            domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
        }
    }
}
