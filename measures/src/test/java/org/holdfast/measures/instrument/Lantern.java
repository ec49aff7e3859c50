package org.holdfast.measures.instrument;

/** A fictitious scale for tests. */
final class Lantern {
    static final String JSON = """
            {
              "schema": "holdfast/instrument/1",
              "id": "lantern-5", "version": "1.0.0", "title": "Lantern Scale (fictitious, never to be used with people)",
              "recall": {"words": "the past week"},
              "direction": "higher-is-worse",
              "ages": {"sources": ["us"]},
              "licence": {"status": "free", "holder": "us", "evidence": "made up", "conflicts": [], "sources": ["us"]},
              "sources": [{"id": "us", "cite": "made up"}],
              "answerSets": [{"id": "level", "sources": ["us"], "choices": [
                {"value": 0, "label": "dark"}, {"value": 1, "label": "dim"}, {"value": 2, "label": "bright"}]}],
              "items": [
                {"id": "1", "label": "one", "answers": "level"},
                {"id": "2", "label": "two", "answers": "level", "askIf": {"when": {"kind": "item", "item": "1", "atLeast": 1}, "skipped": 0, "sources": ["us"]}},
                {"id": "3", "label": "three", "answers": "level"}],
              "scores": [
                {"id": "total", "title": "Total", "rule": {"kind": "sum", "items": ["1", "2", "3"]}, "sources": ["us"]},
                {"id": "half", "title": "Half", "rule": {"kind": "scale", "of": {"kind": "score", "score": "total"}, "times": 0.5, "plus": 1, "decimals": 1}, "sources": ["us"]},
                {"id": "lit", "title": "Lit", "rule": {"kind": "count", "where": [{"items": ["1", "2", "3"], "atLeast": 1}]}, "sources": ["us"]},
                {"id": "top", "title": "Top", "rule": {"kind": "highest", "levels": [{"item": "1", "atLeast": 1, "level": 1}, {"item": "3", "atLeast": 2, "level": 2}], "otherwise": 0}, "sources": ["us"]},
                {"id": "any", "title": "Any", "rule": {"kind": "test", "when": {"kind": "at-least", "count": 2, "of": [
                  {"kind": "score", "score": "total", "atLeast": 3},
                  {"kind": "not", "of": {"kind": "item", "item": "3", "atLeast": 1}},
                  {"kind": "count", "where": [{"items": ["1", "2"], "atLeast": 2}], "atLeast": 1, "atMost": 1}]}}, "sources": ["us"]},
                {"id": "same", "title": "Same", "rule": {"kind": "score", "score": "kind"}, "sources": ["us"]},
                {"id": "kind", "title": "Kind", "rule": {"kind": "first-match", "cases": [
                  {"category": "glow", "when": {"kind": "all", "of": [{"kind": "item", "item": "1", "atLeast": 2}, {"kind": "score", "score": "any"}]}},
                  {"category": "gleam", "when": {"kind": "any", "of": [{"kind": "item", "item": "1", "atLeast": 1}, {"kind": "item", "item": "3", "atMost": 0}]}}],
                  "otherwise": "none"}, "sources": ["us"]}],
              "missing": [{"id": "fill", "scores": ["total"], "maxMissing": 1, "covers": ["unanswered"], "decimals": 1, "rounding": "half up", "sources": ["us"]}],
              "bands": [{"score": "total", "sources": ["us"], "ranges": [
                {"id": "light", "label": "light", "from": 0, "to": 2}, {"id": "heavy", "label": "heavy", "from": 3, "to": 6}]}],
              "cutPoints": [{"id": "three", "score": "total", "atLeast": 3, "meaning": "lit", "population": "lamps", "sources": ["us"]}],
              "critical": [],
              "change": [{"id": "two", "score": "total", "kind": "reliable", "value": 2, "unit": "points", "needs": [], "population": "lamps", "sources": ["us"]},
                {"id": "side", "score": "total", "kind": "csc-side", "value": 2, "unit": "score", "needs": ["two"], "population": "lamps", "sources": ["us"]}],
              "derivedFrom": [{"instrument": "lantern-9", "items": [{"from": "1", "to": "1"}, {"from": "2", "to": "2"}, {"from": "4", "to": "3"}], "sources": ["us"]}],
              "fingerprints": [{"item": "1", "language": "en", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "sources": ["us"]}],
              "notToBeUsedFor": ["anything"]
            }
            """;

    private Lantern() {}
}
