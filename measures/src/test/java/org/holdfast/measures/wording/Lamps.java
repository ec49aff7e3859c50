package org.holdfast.measures.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.holdfast.core.json.Documents;
import org.holdfast.measures.definition.Fingerprint;
import org.holdfast.measures.instrument.Instrument;

/** A fictitious scale with made-up words. */
final class Lamps {
    static final String STEM = "In the past week, how bright was";
    static final String ONE = "The lamp in the hall?";
    static final String TWO = "The lamp – on the stairs";

    private Lamps() {}

    /** Items 1 and 2 are scored, 3 is not; 2 is asked only if 1 is at least 1. */
    static Instrument instrument() {
        return read(json());
    }

    static Instrument required() {
        return read(json().replace("\"notToBeUsedFor\": []", "\"notToBeUsedFor\": [], \"wordingRequired\": true"));
    }

    static Instrument read(String json) {
        return Instrument.read(Documents.strict(), "lamps", json.getBytes(UTF_8));
    }

    static String json() {
        return """
                {"schema": "holdfast/instrument/1", "id": "lamps", "version": "1.0.0", "title": "Lamps (made up)",
                 "recall": {"words": "the past week"}, "direction": "higher-is-worse", "ages": {"sources": ["us"]},
                 "licence": {"status": "free", "holder": "us", "evidence": "made up", "conflicts": [], "sources": ["us"]},
                 "sources": [{"id": "us", "cite": "made up"}], "panel": {"code": "P-1", "sources": ["us"]},
                 "answerSets": [
                   {"id": "level", "sources": ["us"], "choices": [{"value": 0, "label": "low", "code": "A-0"}, {"value": 2, "label": "high", "code": "A-2"}]},
                   {"id": "other", "sources": ["us"], "choices": [{"value": 0, "label": "no", "code": "B-0"}, {"value": 2, "label": "yes", "code": "B-2"}]}],
                 "items": [
                   {"id": "1", "label": "hall", "answers": "level", "code": {"code": "I-1", "sources": ["us"]}},
                   {"id": "2", "label": "stairs", "answers": "other", "code": {"code": "I-2", "sources": ["us"]},
                    "askIf": {"when": {"kind": "item", "item": "1", "atLeast": 1}, "skipped": 0, "sources": ["us"]}},
                   {"id": "3", "label": "porch", "answers": "level"}],
                 "scores": [{"id": "total", "title": "Total", "rule": {"kind": "sum", "items": ["1", "2"]}, "sources": ["us"]}],
                 "missing": [], "bands": [], "cutPoints": [], "critical": [], "change": [], "derivedFrom": [],
                 "fingerprints": [
                   {"item": "1", "language": "en", "sha256": "%s", "sources": ["us"]},
                   {"item": "1", "language": "en", "sha256": "%s", "sources": [], "verified": false},
                   {"item": "2", "language": "en", "sha256": "%s", "sources": ["us"]},
                   {"item": "3", "language": "en", "sha256": "%s", "sources": [], "verified": false},
                   {"stem": true, "language": "en", "sha256": "%s", "sources": ["us"]},
                   {"answers": "level", "value": 2, "language": "en", "sha256": "%s", "sources": ["us"]}],
                 "notToBeUsedFor": []}
                """.formatted(
                        Fingerprint.hash(ONE),
                        Fingerprint.hash("The hall lamp"),
                        Fingerprint.hash(TWO),
                        Fingerprint.hash("The lamp on the porch"),
                        Fingerprint.hash(STEM),
                        Fingerprint.hash("It was bright"));
    }

    static String pack() {
        return """
                {"schema": "holdfast/wording/1", "instrument": "lamps", "version": "1.0.0", "language": "en",
                 "stem": "In the past week, how bright was",
                 "items": [{"item": "1", "text": "The lamp in the hall?"}, {"item": "2", "text": "The lamp – on the stairs"}],
                 "answers": [{"answers": "level", "value": 0, "text": "It was dark"},
                   {"answers": "level", "value": 2, "text": "It was bright"},
                   {"answers": "level", "item": "3", "value": 0, "text": "Nobody lit it"},
                   {"answers": "other", "value": 0, "text": "No"}, {"answers": "other", "value": 2, "text": "Yes"}],
                 "source": "a made-up form", "rights": "made up"}
                """;
    }

    static WordingPack pack(String json) {
        return WordingReader.of(instrument()).json(json.getBytes(UTF_8));
    }

    static Verification verification(String json) {
        return Verification.of(instrument(), pack(json));
    }
}
