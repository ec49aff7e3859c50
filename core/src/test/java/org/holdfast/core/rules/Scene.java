package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.core.Golden;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.policy.Policies;

/** The golden episode with single changes, and what a rule says of it. */
record Scene(String json, Instant at, Policies policies) {
    private static final Policies US = Policies.shipped("US");

    static Scene golden() {
        return new Scene(Golden.text("episode"), Instant.parse("2026-04-20T20:00:00Z"), US);
    }

    /** Changes one place; a text that is not there, or twice, would test nothing. */
    Scene with(String text, String replacement) {
        assertThat(json.split(Pattern.quote(text), -1)).as(text).hasSize(2);
        return new Scene(json.replace(text, replacement), at, policies);
    }

    Scene withAll(String text, String replacement) {
        assertThat(json).contains(text);
        return new Scene(json.replace(text, replacement), at, policies);
    }

    /** A first dose at another time, exact unless said otherwise. */
    Scene dosedAt(String time) {
        return with("\"startedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:05:00Z\"}", "\"startedAt\":" + time);
    }

    Scene withoutDoseTime() {
        return with(",\"startedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:05:00Z\"}", "");
    }

    Scene withoutOrder() {
        int from = json.indexOf("\"order\":{");
        int to = json.indexOf("\"doses\":[", from);
        return new Scene(json.substring(0, from) + json.substring(to), at, policies);
    }

    Scene without(String key, String next) {
        int from = json.indexOf("\"" + key + "\":");
        int to = json.indexOf("\"" + next + "\":", from);
        assertThat(from).isPositive();
        return new Scene(json.substring(0, from) + json.substring(to), at, policies);
    }

    /** Another dosing session by the same order, without vitals and release, with the number of milligrams. */
    Scene secondDose(String at, int milligrams) {
        return with("{\"type\":\"check-in\"", """
                {"type":"dosing","id":"50000000-0000-4000-8000-000000000009","status":"completed","zone":"America/New_York",\
                "ordinal":2,"order":{"substance":"racemic-ketamine","route":"intramuscular","planned":{"value":%d,"unit":"mg"},\
                "basis":"base"},"doses":[{"type":"bolus","kind":"initial","status":"completed","administered":{"value":%d,\
                "unit":"mg"},"basis":"base","startedAt":{"precision":"exact","at":"%s"}}],"vitals":[]},{"type":"check-in\"""".formatted(milligrams, milligrams, at));
    }

    /** Another part of the episode, such as {@code "changes":[...]}. */
    Scene adding(String part) {
        return with("\"riskAssessments\":[", part + ",\"riskAssessments\":[");
    }

    /** Another filled-in form. */
    Scene measured(String instrument, String at) {
        return with("\"measures\":[", """
                "measures":[{"instrument":"%s","version":"1.0.0","completedAt":"%s","mode":"self","language":"en",\
                "answers":{"1":2}},""".formatted(instrument, at));
    }

    /** The first dosing session held in another way, or with others present. */
    Scene heldAs(String setting) {
        return with(
                "\"setting\":{\"modality\":\"in-person\",\"present\":[{\"practitioner\":"
                        + "\"9a000000-0000-4000-8000-000000000002\",\"monitors\":true}]}",
                "\"setting\":" + setting);
    }

    Scene at(String moment) {
        return new Scene(json, Instant.parse(moment), policies);
    }

    Scene judgedBy(Policies other) {
        return new Scene(json, at, other);
    }

    Episode episode() {
        return Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
    }

    Assessment assessment() {
        return StandardRules.with(policies).assess(episode(), at);
    }

    /** One of passed and not applicable, or each finding with its place. */
    String says(String rule) {
        Assessment assessment = assessment();
        if (assessment.passed().contains(rule)) {
            return "passed";
        }
        if (assessment.notApplicable().contains(rule)) {
            return "not applicable";
        }
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.key() + " " + finding.pointer())
                .collect(Collectors.joining("; "));
    }
}
