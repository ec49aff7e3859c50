package org.holdfast.core.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.medication.Substance;
import org.jspecify.annotations.Nullable;

/**
 * All the numbers that rules judge by, put together from one or more policies. Immutable and safe to share.
 *
 * <pre>{@code
 * Policies policies = Policies.shipped("US").with(Policy.read("our-clinic", bytes));
 * }</pre>
 */
public final class Policies {
    private static final List<String> SHIPPED = List.of("EU", "US");

    private final Policy merged;
    private final List<Policy> parts;
    private final Map<String, RulePolicy> rules;

    private Policies(Policy merged, List<Policy> parts, Map<String, RulePolicy> rules) {
        this.merged = merged;
        this.parts = List.copyOf(parts);
        this.rules = Collections.unmodifiableMap(rules);
    }

    /**
     * The policies that come with this library: a starting point, to be reviewed by the clinic.
     *
     * @param jurisdiction {@code EU} or {@code US}
     * @return all numbers for that place
     * @throws IllegalArgumentException if there are none for it
     */
    public static Policies shipped(String jurisdiction) {
        if (!SHIPPED.contains(jurisdiction)) {
            throw new IllegalArgumentException(
                    "no policy for jurisdiction '" + jurisdiction + "'; known: " + String.join(", ", SHIPPED));
        }
        Policy common = load("common");
        Map<String, RulePolicy> rules = new LinkedHashMap<>();
        common.rules().forEach(rule -> rules.put(rule.id(), rule));
        return new Policies(common, List.of(common), rules).with(load(jurisdiction));
    }

    /**
     * These policies with the parts of another one in place of their own.
     *
     * @param policy what is to count instead
     * @return all numbers, some of them replaced
     * @throws IllegalArgumentException if it speaks of a rule, or of a finding of one, that there is not
     */
    public Policies with(Policy policy) {
        List<Policy> all = new ArrayList<>(parts);
        all.add(policy);
        Map<String, RulePolicy> replaced = new LinkedHashMap<>(rules);
        policy.rules().forEach(rule -> replaced.put(rule.id(), completed(rule)));
        Policy both = new Policy(
                policy.id(),
                policy.version(),
                policy.label(),
                policy.rules(),
                later(policy.preparation(), merged.preparation()),
                later(policy.vitals(), merged.vitals()),
                later(policy.guide(), merged.guide()),
                later(policy.dose(), merged.dose()),
                later(policy.release(), merged.release()),
                later(policy.integration(), merged.integration()),
                later(policy.gate(), merged.gate()),
                joined(policy.criteria(), merged.criteria()),
                later(policy.firstDose(), merged.firstDose()),
                later(policy.riskProgram(), merged.riskProgram()),
                later(policy.monitoring(), merged.monitoring()),
                later(policy.safety(), merged.safety()),
                later(policy.schedule(), merged.schedule()),
                later(policy.privacy(), merged.privacy()));
        return new Policies(both, all, replaced);
    }

    /**
     * The policies that these numbers come from.
     *
     * @return them, the ones that count last at the end
     */
    public List<Policy> parts() {
        return parts;
    }

    /**
     * How much a rule matters.
     *
     * @param id the rule's id
     * @return its policy
     * @throws IllegalArgumentException if there is no such rule
     */
    public RulePolicy rule(String id) {
        @Nullable RulePolicy rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule '" + id + "'; known: " + String.join(", ", rules.keySet()));
        }
        return rule;
    }

    /**
     * What comes before the first dose.
     *
     * @return the numbers
     */
    public PreparationPolicy preparation() {
        return Objects.requireNonNull(merged.preparation(), "preparation");
    }

    /**
     * How readings are judged.
     *
     * @return the numbers
     */
    public VitalsPolicy vitals() {
        return Objects.requireNonNull(merged.vitals(), "vitals");
    }

    /**
     * The blood pressure over which a dose is weighed against waiting.
     *
     * @return one limit, or several by age
     */
    public List<PressureLimit> guide() {
        return Objects.requireNonNull(merged.guide(), "guide");
    }

    /**
     * How doses are judged for being plausible.
     *
     * @return the numbers
     */
    public DosePolicy dose() {
        return Objects.requireNonNull(merged.dose(), "dose");
    }

    /**
     * How long a person is watched.
     *
     * @return the numbers
     */
    public ReleasePolicy release() {
        return Objects.requireNonNull(merged.release(), "release");
    }

    /**
     * What follows each dose.
     *
     * @return the numbers
     */
    public IntegrationPolicy integration() {
        return Objects.requireNonNull(merged.integration(), "integration");
    }

    /**
     * What is looked at last before a dose.
     *
     * @return the numbers
     */
    public GatePolicy gate() {
        return Objects.requireNonNull(merged.gate(), "gate");
    }

    /**
     * What is looked for before treatment with a substance: the catalogue for a form, with what a clinic has set in
     * place of single entries.
     *
     * @param substance what is to be given
     * @return the entries that hold for it, each code once
     */
    public List<ScreeningCriterion> criteria(Substance substance) {
        Map<String, ScreeningCriterion> byCode = new LinkedHashMap<>();
        for (ScreeningCriterion criterion : Objects.requireNonNull(merged.criteria(), "criteria")) {
            if (criterion.substances().contains(substance)) {
                byCode.put(criterion.code(), criterion);
            }
        }
        return List.copyOf(byCode.values());
    }

    /**
     * With how much a course begins.
     *
     * @return the limits, by substance, indication and age
     */
    public List<FirstDoseLimit> firstDose() {
        return Objects.requireNonNull(merged.firstDose(), "firstDose");
    }

    /**
     * What the place's risk programme for esketamine asks for.
     *
     * @return the numbers; empty if the place has no such programme
     */
    public Optional<RiskProgramPolicy> riskProgram() {
        return Optional.ofNullable(merged.riskProgram());
    }

    /**
     * What is watched for in a session and over many.
     *
     * @return the numbers
     */
    public MonitoringPolicy monitoring() {
        return Objects.requireNonNull(merged.monitoring(), "monitoring");
    }

    /**
     * How soon somebody looks at what may be dangerous.
     *
     * @return the numbers
     */
    public SafetyPolicy safety() {
        return Objects.requireNonNull(merged.safety(), "safety");
    }

    /**
     * When measures are taken along a course of doses.
     *
     * @return the numbers
     */
    public SchedulePolicy schedule() {
        return Objects.requireNonNull(merged.schedule(), "schedule");
    }

    /**
     * How long records are kept, and how they are labelled.
     *
     * @return the numbers and labels
     */
    public PrivacyPolicy privacy() {
        return Objects.requireNonNull(merged.privacy(), "privacy");
    }

    private RulePolicy completed(RulePolicy rule) {
        Map<String, Severity> severities = new LinkedHashMap<>(rule(rule.id()).severities());
        rule.severities().forEach((key, severity) -> {
            if (severities.put(key, severity) == null) {
                throw new IllegalArgumentException("rule " + rule.id() + " has no finding '" + key + "'");
            }
        });
        return new RulePolicy(rule.id(), severities, rule.overridable(), rule.basis());
    }

    private static <T> @Nullable T later(@Nullable T replacement, @Nullable T own) {
        return replacement == null ? own : replacement;
    }

    private static @Nullable List<ScreeningCriterion> joined(
            @Nullable List<ScreeningCriterion> later, @Nullable List<ScreeningCriterion> own) {
        if (later == null || own == null) {
            return later(later, own);
        }
        List<ScreeningCriterion> all = new ArrayList<>(own);
        all.addAll(later);
        return all;
    }

    private static Policy load(String name) {
        try (InputStream in = Policies.class.getResourceAsStream(name + ".json")) {
            return Policy.read(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
