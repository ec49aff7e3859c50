package org.holdfast.examples.cohort;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.instrument.Instrument;

/** The report of a job: counts, and a bar beside each share. One file, no script, nothing to load. */
record ReportPage(Instrument instrument, Cohort cohort) {

    private static final BigDecimal BAR = BigDecimal.valueOf(2); // pixels for one in a hundred

    String html() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", instrument.definition().title());
        model.put("instrument", instrument.id() + " " + instrument.version());
        model.put("counts", cohort.counts().text());
        model.put("leftOut", cohort.leftOut());
        model.put("scores", tables(cohort.shares().shares()));
        Changes changes = cohort.changes();
        model.put(
                "change",
                changes == null
                        ? List.of()
                        : List.of(Map.of(
                                "tables",
                                tables(changes.shares()),
                                "thresholds",
                                thresholds(instrument.definition()))));
        try (Reader page = template("report")) {
            return Mustache.compiler()
                    .withLoader(ReportPage::template)
                    .compile(page)
                    .execute(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader template(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ReportPage.class.getResourceAsStream(name + ".mustache")),
                StandardCharsets.UTF_8);
    }

    /** A table for each rule, with all groups in it. */
    private static List<Map<String, Object>> tables(List<Share> shares) {
        Map<String, List<Map<String, Object>>> rules = new LinkedHashMap<>();
        shares.forEach(share ->
                rules.computeIfAbsent(share.rule(), rule -> new ArrayList<>()).add(row(share)));
        List<Map<String, Object>> tables = new ArrayList<>();
        rules.forEach((rule, rows) -> tables.add(Map.of("rule", rule, "rows", rows)));
        return tables;
    }

    private static Map<String, Object> row(Share share) {
        BigDecimal percent = Objects.requireNonNullElse(share.percent(), BigDecimal.ZERO);
        return Map.of(
                "group", share.group(),
                "what", share.what(),
                "people", share.people(),
                "of", share.of(),
                "percent", share.printed(),
                "width", percent.multiply(BAR).setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    private static List<String> thresholds(Definition definition) {
        List<String> lines = new ArrayList<>();
        for (ChangeThreshold threshold : definition.change()) {
            if (threshold.trusted()) {
                lines.add(threshold.id() + ": found in " + threshold.population() + ". "
                        + String.join("; ", cited(definition, threshold.sources())));
            }
        }
        return lines;
    }

    private static List<String> cited(Definition definition, List<String> ids) {
        return definition.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(Source::cite)
                .toList();
    }
}
