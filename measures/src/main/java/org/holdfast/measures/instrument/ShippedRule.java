package org.holdfast.measures.instrument;

import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.internal.json.ShippedJson;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.definition.Condition;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Symptom;
import org.holdfast.measures.definition.Who;

/** Makes the rules and conditions of a definition that comes with the library, for {@link ShippedDefinition}. */
final class ShippedRule {
    private ShippedRule() {}

    static Who who(ShippedJson in) {
        return new Who(
                in.findWhole("ageFrom"),
                in.findWhole("ageTo"),
                in.findOne("sexAtBirth", PersonContext.SexAtBirth.values()),
                in.findOne("work", PersonContext.Work.values()));
    }

    private static Symptom symptom(ShippedJson in) {
        return new Symptom(in.texts("items"), in.findWhole("atLeast"), in.findWhole("atMost"));
    }

    static Condition condition(ShippedJson in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "item" -> new Condition.ItemIs(in.text("item"), in.findWhole("atLeast"), in.findWhole("atMost"));
            case "missing" -> new Condition.MissingIs(in.text("item"), in.several("as", MissingReason.values()));
            case "context" -> new Condition.ContextIs(in.made("who", ShippedRule::who));
            case "count" ->
                new Condition.CountIs(
                        in.each("where", ShippedRule::symptom), in.findWhole("atLeast"), in.findWhole("atMost"));
            case "score" ->
                new Condition.ScoreIs(in.text("score"), in.findDecimal("atLeast"), in.findDecimal("atMost"));
            case "all" -> new Condition.All(in.each("of", ShippedRule::condition));
            case "any" -> new Condition.Any(in.each("of", ShippedRule::condition));
            case "at-least" -> new Condition.AtLeast(in.whole("count"), in.each("of", ShippedRule::condition));
            case "not" -> new Condition.Not(in.made("of", ShippedRule::condition));
            default -> throw new IllegalStateException("no condition '" + kind + "'");
        };
    }

    static Rule rule(ShippedJson in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "sum" -> new Rule.Sum(in.texts("items"), in.findWhole("decimals"));
            case "mean" -> new Rule.Mean(in.texts("items"), in.whole("decimals"), in.findWhole("minAnswered"));
            case "max" -> new Rule.Max(in.texts("items"), in.findWhole("minAnswered"));
            case "add" -> new Rule.Add(in.each("of", ShippedRule::rule));
            case "average" -> new Rule.Average(in.each("of", ShippedRule::rule), in.whole("decimals"));
            case "greatest" -> new Rule.Greatest(in.each("of", ShippedRule::rule));
            case "lookup" ->
                new Rule.Lookup(
                        in.made("of", ShippedRule::rule), in.whole("decimals"), in.each("table", ShippedRule::row));
            case "steps" ->
                new Rule.Steps(
                        in.made("of", ShippedRule::rule), in.each("steps", ShippedRule::step), in.whole("otherwise"));
            case "ratio" ->
                new Rule.Ratio(
                        in.made("of", ShippedRule::rule),
                        in.made("by", ShippedRule::rule),
                        in.whole("times"),
                        in.whole("decimals"),
                        in.one("rounding", Rule.Rounding.values()));
            case "constant" -> new Rule.Constant(in.whole("value"));
            case "minutes-between" -> new Rule.MinutesBetween(in.text("from"), in.text("to"));
            case "scale" ->
                new Rule.Scale(
                        in.made("of", ShippedRule::rule),
                        in.decimal("times"),
                        in.decimal("plus"),
                        in.whole("decimals"));
            case "count" -> new Rule.Count(in.each("where", ShippedRule::symptom));
            case "highest" -> new Rule.Highest(in.each("levels", ShippedRule::level), in.whole("otherwise"));
            case "test" -> new Rule.Test(in.made("when", ShippedRule::condition), in.findFlag("complete"));
            case "first-match" -> new Rule.FirstMatch(in.each("cases", ShippedRule::firstCase), in.text("otherwise"));
            case "score" -> new Rule.OfScore(in.text("score"));
            default -> throw new IllegalStateException("no rule '" + kind + "'");
        };
    }

    private static Rule.Row row(ShippedJson in) {
        return new Rule.Row(in.whole("raw"), in.decimal("value"), in.findDecimal("standardError"));
    }

    private static Rule.Step step(ShippedJson in) {
        return new Rule.Step(in.decimal("atLeast"), in.whole("value"));
    }

    private static Rule.Level level(ShippedJson in) {
        return new Rule.Level(in.text("item"), in.whole("atLeast"), in.whole("level"));
    }

    private static Rule.Case firstCase(ShippedJson in) {
        return new Rule.Case(in.text("category"), in.made("when", ShippedRule::condition));
    }
}
