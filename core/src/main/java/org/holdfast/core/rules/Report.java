package org.holdfast.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.RulePolicy;
import org.holdfast.core.session.Gate;

/** What one rule finds while it runs. Used by one thread, for one run. */
final class Report {
    private final RulePolicy rule;
    private final List<Finding> findings = new ArrayList<>();
    private boolean checked;

    Report(RulePolicy rule) {
        this.rule = rule;
    }

    /** The rule was kept at one place. */
    void kept() {
        checked = true;
    }

    void broken(String pointer, String key, String... args) {
        add(pointer, key, rule.basis(), Optional.empty(), args);
    }

    void broken(String pointer, String key, Provenance basis, String... args) {
        add(pointer, key, basis, Optional.empty(), args);
    }

    /** Broken at a dose, where the gate before it may have decided so. */
    void broken(Dosed dosed, String pointer, String key, Provenance basis, String... args) {
        Optional<Gate.Overriding> overriding = rule.overridable()
                ? Optional.ofNullable(dosed.session().gate()).flatMap(gate -> gate.findOverride(rule.id()))
                : Optional.empty();
        add(pointer, key, basis, overriding, args);
    }

    void skipped(String pointer, Reason reason) {
        findings.add(new Finding(
                rule.id(), Finding.Outcome.SKIPPED, null, pointer, reason.key(), List.of(), rule.basis(), null));
    }

    /** Keeps, or skips since the times leave it open, or says that it is for the caller to break. */
    boolean settled(String pointer, Truth kept) {
        if (kept == Truth.YES) {
            kept();
        } else if (kept == Truth.OPEN) {
            skipped(pointer, Reason.TIMES_OVERLAP);
        }
        return kept != Truth.NO;
    }

    Provenance basis() {
        return rule.basis();
    }

    String rule() {
        return rule.id();
    }

    List<Finding> findings() {
        return findings;
    }

    boolean checked() {
        return checked;
    }

    private void add(
            String pointer, String key, Provenance basis, Optional<Gate.Overriding> overriding, String... args) {
        findings.add(new Finding(
                rule.id(),
                Finding.Outcome.BROKEN,
                Objects.requireNonNull(rule.severities().get(key), key),
                pointer,
                key,
                List.of(args),
                basis,
                overriding.map(Gate.Overriding::by).orElse(null)));
    }
}
