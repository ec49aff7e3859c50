package org.holdfast.measures.instrument;

import java.time.Period;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.internal.json.ShippedJson;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.Ages;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Code;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Derivation;
import org.holdfast.measures.definition.Direction;
import org.holdfast.measures.definition.Fingerprint;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.Licence;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Recall;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Source;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of a definition that comes with the library, without databind. What it makes is held against what
 * databind makes of the same file by a test of every definition.
 */
final class ShippedDefinition {
    private ShippedDefinition() {}

    static Definition of(byte[] utf8) {
        ShippedJson in = ShippedJson.of(utf8);
        return new Definition(
                in.text("id"),
                in.text("version"),
                in.text("title"),
                in.findText("form"),
                in.made("recall", ShippedDefinition::recall),
                in.one("direction", Direction.values()),
                in.made("ages", ShippedDefinition::ages),
                in.findFlag("trackable"),
                in.has("modes") ? in.several("modes", AnswerSheet.Mode.values()) : null,
                in.made("licence", ShippedDefinition::licence),
                in.each("sources", ShippedDefinition::source),
                in.find("panel", ShippedDefinition::code),
                in.each("answerSets", ShippedDefinition::answerSet),
                in.each("items", ShippedDefinition::item),
                in.each("scores", ShippedDefinition::score),
                in.each("missing", ShippedDefinition::missing),
                in.each("bands", ShippedDefinition::bands),
                in.each("cutPoints", ShippedDefinition::cutPoint),
                in.each("critical", ShippedDefinition::critical),
                in.each("change", ShippedDefinition::change),
                in.each("derivedFrom", ShippedDefinition::derivation),
                in.each("fingerprints", ShippedDefinition::fingerprint),
                in.texts("notToBeUsedFor"),
                in.findFlag("wordingRequired"));
    }

    private static Recall recall(ShippedJson in) {
        @Nullable String period = in.findText("period");
        return new Recall(period == null ? null : Period.parse(period), in.text("words"));
    }

    private static Ages ages(ShippedJson in) {
        return new Ages(in.findWhole("from"), in.findWhole("to"), in.texts("sources"), in.findFlag("verified"));
    }

    private static Licence licence(ShippedJson in) {
        return new Licence(
                in.one("status", Licence.Status.values()),
                in.text("holder"),
                in.text("evidence"),
                in.findFlag("commercial"),
                in.findFlag("clinical"),
                in.findFlag("research"),
                in.texts("conflicts"),
                in.texts("sources"),
                in.findFlag("verified"));
    }

    private static Source source(ShippedJson in) {
        return new Source(in.text("id"), in.text("cite"), in.findText("doi"), in.findText("url"), in.findText("note"));
    }

    private static Code code(ShippedJson in) {
        return new Code(in.text("code"), in.texts("sources"), in.findFlag("verified"));
    }

    private static AnswerSet answerSet(ShippedJson in) {
        return new AnswerSet(
                in.text("id"),
                in.each("choices", ShippedDefinition::choice),
                in.find("range", ShippedDefinition::range),
                in.findFlag("time"),
                in.texts("sources"));
    }

    private static AnswerSet.Choice choice(ShippedJson in) {
        return new AnswerSet.Choice(in.whole("value"), in.text("label"), in.findWhole("points"), in.findText("code"));
    }

    private static AnswerSet.Range range(ShippedJson in) {
        return new AnswerSet.Range(in.decimal("min"), in.decimal("max"), in.whole("decimals"), in.findFlag("reversed"));
    }

    private static Item item(ShippedJson in) {
        return new Item(
                in.text("id"),
                in.text("label"),
                in.text("answers"),
                in.find("askIf", ShippedDefinition::askIf),
                in.find("applicableIf", ShippedDefinition::applicableIf),
                in.find("blank", ShippedDefinition::blank),
                in.findText("severityOf"),
                in.findFlag("ownWords"),
                in.findText("contentNote"),
                in.find("code", ShippedDefinition::code));
    }

    private static Item.AskIf askIf(ShippedJson in) {
        return new Item.AskIf(in.made("when", ShippedRule::condition), in.findWhole("skipped"), in.texts("sources"));
    }

    private static Item.ApplicableIf applicableIf(ShippedJson in) {
        return new Item.ApplicableIf(in.made("who", ShippedRule::who), in.texts("sources"));
    }

    private static Item.Blank blank(ShippedJson in) {
        return new Item.Blank(in.whole("as"), in.texts("sources"));
    }

    private static Score score(ShippedJson in) {
        return new Score(
                in.text("id"),
                in.text("title"),
                in.made("rule", ShippedRule::rule),
                in.find("appliesIf", ShippedRule::condition),
                in.find("agreesWith", ShippedRule::rule),
                in.find("code", ShippedDefinition::code),
                in.texts("sources"));
    }

    private static MissingPolicy missing(ShippedJson in) {
        return new MissingPolicy(
                in.text("id"),
                in.texts("scores"),
                in.findWhole("maxMissing"),
                in.findWhole("minPercent"),
                in.several("covers", MissingReason.values()),
                in.whole("decimals"),
                in.text("rounding"),
                in.texts("sources"),
                in.findFlag("verified"));
    }

    private static Bands bands(ShippedJson in) {
        return new Bands(
                in.text("score"),
                in.find("who", ShippedRule::who),
                in.each("ranges", ShippedDefinition::band),
                in.texts("sources"),
                in.findFlag("verified"));
    }

    private static Bands.Band band(ShippedJson in) {
        return new Bands.Band(in.text("id"), in.text("label"), in.decimal("from"), in.decimal("to"));
    }

    private static CutPoint cutPoint(ShippedJson in) {
        return new CutPoint(
                in.text("id"),
                in.text("score"),
                in.findDecimal("atLeast"),
                in.findDecimal("atMost"),
                in.find("who", ShippedRule::who),
                in.text("meaning"),
                in.text("population"),
                in.findWhole("people"),
                in.findDecimal("sensitivity"),
                in.findDecimal("specificity"),
                in.texts("sources"),
                in.findFlag("verified"));
    }

    private static Critical critical(ShippedJson in) {
        return new Critical(
                in.text("item"),
                in.findWhole("atLeast"),
                in.findWhole("atMost"),
                in.one("level", SafetySignal.Level.values()),
                in.one("origin", Critical.Origin.values()),
                in.texts("sources"));
    }

    private static ChangeThreshold change(ShippedJson in) {
        return new ChangeThreshold(
                in.text("id"),
                in.text("score"),
                in.one("kind", ChangeThreshold.Kind.values()),
                in.decimal("value"),
                in.findDecimal("upTo"),
                in.one("unit", ChangeThreshold.Unit.values()),
                in.texts("needs"),
                in.findDecimal("z"),
                in.findText("reliability"),
                in.text("population"),
                in.texts("sources"),
                in.findFlag("verified"));
    }

    private static Derivation derivation(ShippedJson in) {
        return new Derivation(in.text("instrument"), in.each("items", ShippedDefinition::pair), in.texts("sources"));
    }

    private static Derivation.Pair pair(ShippedJson in) {
        return new Derivation.Pair(in.text("from"), in.text("to"), in.findWhole("shift"));
    }

    private static Fingerprint fingerprint(ShippedJson in) {
        return new Fingerprint(
                in.findText("item"),
                in.findFlag("stem"),
                in.findText("answers"),
                in.findWhole("value"),
                in.text("language"),
                in.text("sha256"),
                in.texts("sources"),
                in.findFlag("verified"));
    }
}
