package org.holdfast.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.internal.Codes;
import org.holdfast.core.policy.Provenance;
import org.holdfast.core.policy.RulePolicy;
import org.holdfast.core.policy.Severity;
import org.holdfast.core.session.Gate;
import org.jspecify.annotations.Nullable;

/** What one rule finds while it runs. Used by one thread, for one run. */
final class Report {
    private final RulePolicy rule;
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();
    private boolean checked;

    Report(RulePolicy rule, Places places) {
        this.rule = rule;
        this.places = places;
    }

    /** The rule was kept at one place. */
    void kept() {
        checked = true;
    }

    void broken(String pointer, String key, String... args) {
        broken(pointer, key, rule.basis(), args);
    }

    /** Where the place is in a session with a dose, the gate before it may have decided so. */
    void broken(String pointer, String key, Provenance basis, String... args) {
        add(pointer, key, basis, places.overriding(rule.id(), pointer), args);
    }

    /** Broken at a place outside of the session of a dose, by whose gate it may have been decided so. */
    void broken(Dosed dosed, String pointer, String key, Provenance basis, String... args) {
        Optional<Gate.Overriding> overriding =
                Optional.ofNullable(dosed.session().gate()).flatMap(gate -> gate.findOverride(rule.id()));
        add(pointer, key, basis, overriding, args);
    }

    void skipped(String pointer, Reason reason) {
        findings.add(finding(Finding.Outcome.SKIPPED, pointer, reason.key(), List.of(), rule.basis(), null, null));
    }

    /** What a clinic's rule said, in its own words. */
    void said(Finding.Outcome outcome, String pointer, Finding.Words words) {
        PractitionerId by =
                outcome == Finding.Outcome.BROKEN ? overriddenBy(places.overriding(rule.id(), pointer)) : null;
        String key = rule.id() + "." + Codes.of(outcome);
        findings.add(finding(outcome, pointer, key, List.of(), rule.basis(), by, words));
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

    /**
     * Keeps what was done in time, or skips since there is still time for it or it cannot be told, or says that it is
     * for the caller to break.
     */
    boolean settledInTime(String pointer, Truth done, Truth over, @Nullable Reason unknown) {
        if (done == Truth.YES) {
            kept();
        } else if (over != Truth.YES) {
            skipped(pointer, Reason.NOT_YET);
        } else if (done == Truth.OPEN) {
            skipped(pointer, Reason.TIMES_OVERLAP);
        } else if (unknown != null) {
            skipped(pointer, unknown);
        } else {
            return false;
        }
        return true;
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
        findings.add(
                finding(Finding.Outcome.BROKEN, pointer, key, List.of(args), basis, overriddenBy(overriding), null));
    }

    private @Nullable PractitionerId overriddenBy(Optional<Gate.Overriding> overriding) {
        return rule.overridable() ? overriding.map(Gate.Overriding::by).orElse(null) : null;
    }

    private Finding finding(
            Finding.Outcome outcome,
            String pointer,
            String key,
            List<String> args,
            Provenance basis,
            @Nullable PractitionerId overriddenBy,
            Finding.@Nullable Words words) {
        Severity severity = outcome == Finding.Outcome.BROKEN
                ? Objects.requireNonNull(rule.severities().get(key), key)
                : null;
        return new Finding(
                rule.id(), outcome, severity, pointer, key, args, basis, overriddenBy, places.version(pointer), words);
    }
}
