package org.holdfast.core.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;

/**
 * What the rules say of an episode at one moment: what is broken, what could not be told, what was kept, and what there
 * was no occasion for. Each rule is in exactly one of them, or has several findings.
 *
 * @param at the moment
 * @param findings the broken and the skipped, in the order of the rules
 * @param passed the rules that were kept wherever they apply
 * @param notApplicable the rules for which there was no occasion yet
 * @param policies what was judged by, so that the same judgement can be made again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assessment(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        List<Finding> findings,
        List<String> passed,
        @JsonProperty("notApplicable") List<String> notApplicable,
        List<PolicyUsed> policies) {

    /**
     * A policy that was judged by.
     *
     * @param id its id
     * @param version its version
     */
    public record PolicyUsed(String id, String version) {

        /**
         * Names a policy.
         *
         * @throws NullPointerException if a part is missing
         */
        public PolicyUsed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
        }
    }

    /**
     * Records what the rules say.
     *
     * @throws NullPointerException if the moment is missing
     */
    public Assessment {
        Objects.requireNonNull(at, "at");
        findings = Copies.of(findings);
        passed = Copies.of(passed);
        notApplicable = Copies.of(notApplicable);
        policies = Copies.of(policies);
    }

    /**
     * The broken rules, also those that somebody decided against.
     *
     * @return the findings, in the order of the rules
     */
    public List<Finding> broken() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Finding.Outcome.BROKEN)
                .toList();
    }

    /**
     * The rules that could not be run.
     *
     * @return the findings, each with the reason, in the order of the rules
     */
    public List<Finding> skipped() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Finding.Outcome.SKIPPED)
                .toList();
    }

    /** Counts, and says nothing of when. */
    @Override
    public String toString() {
        return "Assessment[broken=" + broken().size() + ", skipped=" + skipped().size() + ", passed=" + passed.size()
                + "]";
    }
}
