package org.holdfast.measures;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.checks.Silence;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.measures.change.PercentChange;
import org.holdfast.measures.change.SuddenShiftRule;
import org.holdfast.measures.change.TimePoint;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.chart.Dot;
import org.holdfast.measures.chart.Panel;
import org.holdfast.measures.definition.Condition;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Who;
import org.holdfast.measures.exchange.Summary;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.schedule.AskedOnce;
import org.holdfast.measures.schedule.Course;
import org.holdfast.measures.schedule.Moment;
import org.holdfast.measures.schedule.PlannedForm;
import org.holdfast.measures.schedule.Schedule;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** A definition holds nothing of a person, so its parts may show what they are; results may not. */
class MeasuresSilenceTest {
    private final Map<String, Object> parts = new TreeMap<>();

    @Test
    void noPublicRecordSaysWhatItHolds() throws ReflectiveOperationException {
        Silence sweep = Silence.below("org.holdfast.measures");
        for (Instrument instrument : Instruments.builtIn().all()) {
            collect(instrument.definition(), new HashSet<>());
        }
        parts.values().forEach(part -> sample(sweep, part));
        Condition condition = new Condition.ItemIs("1", 1, null);
        sweep.sample(Condition.Not.class, () -> new Condition.Not(condition));
        sweep.sample(Condition.AtLeast.class, () -> new Condition.AtLeast(1, java.util.List.of(condition)));
        sweep.sample(Condition.ScoreIs.class, () -> new Condition.ScoreIs("total", null, null));
        sweep.sample(
                ScoreResult.class,
                () -> Scorer.of(Instruments.builtIn().get("phq-2")).score(Sheets.attested("phq-2", Map.of())));
        sweep.sample(Condition.MissingIs.class, () -> new Condition.MissingIs("1", java.util.List.of()));
        sweep.sample(Item.Blank.class, () -> new Item.Blank(0, java.util.List.of()));
        Who women = new Who(null, null, PersonContext.SexAtBirth.FEMALE, null);
        sweep.sample(Item.ApplicableIf.class, () -> new Item.ApplicableIf(women, java.util.List.of()));
        sweep.sample(Rule.Mean.class, () -> new Rule.Mean(java.util.List.of("1"), 2, null));
        sweep.sample(Rule.Max.class, () -> new Rule.Max(java.util.List.of("1"), null));
        sweep.sample(Rule.MinutesBetween.class, () -> new Rule.MinutesBetween("1", "3"));
        sweep.sample(Rule.Count.class, () -> new Rule.Count(java.util.List.of()));
        sweep.sample(
                Panel.class,
                () -> new Panel(
                        "named", BigDecimal.ZERO, BigDecimal.TEN, List.of(), List.of((Dot) sweep.make(Dot.class))));
        sweep.sample(Summary.class, () -> new Summary(2, 1, Map.of("too-few-answers", 1L), Map.of(), List.of("1")));
        samplesOfChange(sweep);
        samplesOfSchedules(sweep);
        sweep.mayName(org.holdfast.measures.scoring.ScoreOutcome.Value.class, "score", "policy", "band")
                .mayName(org.holdfast.measures.scoring.ScoreOutcome.Unscorable.class, "score")
                .mayName(org.holdfast.measures.change.Verdict.class, "with")
                .mayName(org.holdfast.measures.wording.WordingPack.class, "instrument", "version", "language")
                .mayName(org.holdfast.measures.wording.WordingPack.ItemText.class, "item")
                .mayName(org.holdfast.measures.wording.WordingPack.AnswerText.class, "answers")
                .mayName(org.holdfast.measures.wording.Form.Question.class, "item")
                .mayName(org.holdfast.measures.wording.Verification.Line.class, "place")
                .hearsNothing();
    }

    private static void samplesOfChange(Silence sweep) {
        Instant at = (Instant) sweep.make(Instant.class);
        sweep.sample(Treatment.class, () -> Treatment.of(ZoneOffset.UTC, List.of(at)));
        sweep.sample(TimePoint.class, () -> TimePoint.missed(at));
        sweep.sample(PercentChange.class, () -> new PercentChange(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ZERO));
        sweep.sample(SuddenShiftRule.class, SuddenShiftRule::shipped);
    }

    private static void samplesOfSchedules(Silence sweep) {
        Instant at = (Instant) sweep.make(Instant.class);
        Schedule schedule = Schedule.shipped();
        sweep.sample(Schedule.class, () -> schedule);
        sweep.sample(Moment.class, () -> schedule.moments().get(0));
        sweep.sample(PlannedForm.class, () -> schedule.forms().get(0));
        sweep.sample(AskedOnce.class, () -> schedule.askedOnce().get(0));
        sweep.sample(
                Course.class,
                () -> new Course(
                        Treatment.of(ZoneOffset.UTC, List.of(at)),
                        at.plusSeconds(1),
                        false,
                        List.of(new Course.Answered("CANARY", at))));
    }

    private void collect(Object part, Set<Object> seen) throws ReflectiveOperationException {
        if (part instanceof Collection<?> all) {
            for (Object one : all) {
                collect(one, seen);
            }
        } else if (part instanceof Record && seen.add(part)) {
            parts.putIfAbsent(part.getClass().getName(), part);
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(part);
                if (value != null) {
                    collect(value, seen);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void sample(Silence sweep, Object part) {
        if (part.getClass().getPackage() == Definition.class.getPackage()) {
            sweep.sample((Class<Object>) part.getClass(), () -> part);
        }
    }
}
