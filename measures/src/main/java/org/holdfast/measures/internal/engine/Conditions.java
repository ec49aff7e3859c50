package org.holdfast.measures.internal.engine;

import java.math.BigDecimal;
import java.util.List;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.definition.Condition;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Symptom;
import org.jspecify.annotations.Nullable;

/** Compiles the conditions of one definition. It trusts that the definition was checked. */
final class Conditions {
    private final Definition definition;
    private final Places places;
    private final Places scores;
    private final Fields fields;
    private final Scales scales;

    Conditions(Definition definition, Places places, Places scores, Fields fields, Scales scales) {
        this.definition = definition;
        this.places = places;
        this.scores = scores;
        this.fields = fields;
        this.scales = scales;
    }

    Truth truth(Condition condition) {
        if (condition instanceof Condition.ItemIs item) {
            return new Truth.Item(places.of(item.item()), low(item.atLeast()), high(item.atMost()));
        }
        if (condition instanceof Condition.CountIs count) {
            return new Truth.Counted(tally(count.where()), low(count.atLeast()), high(count.atMost()));
        }
        if (condition instanceof Condition.ScoreIs score) {
            return ofScore(score);
        }
        if (condition instanceof Condition.MissingIs missing) {
            return new Truth.Missing(places.of(missing.item()), reasons(missing.as()));
        }
        if (condition instanceof Condition.ContextIs context) {
            return Person.of(context.who());
        }
        return combined(condition);
    }

    Truth[] truths(List<Condition> conditions) {
        return conditions.stream().map(this::truth).toArray(Truth[]::new);
    }

    Tally tally(List<Symptom> where) {
        List<String> ids =
                where.stream().flatMap(symptom -> symptom.items().stream()).toList();
        int[] atLeast = new int[ids.size()];
        int[] atMost = new int[ids.size()];
        int place = 0;
        for (Symptom symptom : where) {
            for (int i = 0; i < symptom.items().size(); i++) {
                atLeast[place] = low(symptom.atLeast());
                atMost[place] = high(symptom.atMost());
                place++;
            }
        }
        int[] items = ids.stream().mapToInt(places::of).toArray();
        return new Tally(items, atLeast, atMost, fields.count(items, atLeast, atMost));
    }

    /** Which codes stand for one of several reasons; those that a branch or the context gives are among them. */
    static boolean[] reasons(List<MissingReason> reasons) {
        boolean[] codes = new boolean[Codes.CONTEXT - Short.MIN_VALUE + 1];
        for (int i = 0; i < codes.length; i++) {
            @Nullable MissingReason reason = Codes.reason((short) (Short.MIN_VALUE + i));
            codes[i] = reason != null && reasons.contains(reason);
        }
        return codes;
    }

    private Truth combined(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Truth.Several(all.of().size(), truths(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            return new Truth.Several(1, truths(any.of()));
        }
        if (condition instanceof Condition.AtLeast several) {
            return new Truth.Several(several.count(), truths(several.of()));
        }
        return new Truth.Opposite(truth(((Condition.Not) condition).of()));
    }

    private Truth ofScore(Condition.ScoreIs score) {
        int place = scores.of(score.score());
        int scale = scales.of(definition.scores().get(place));
        boolean bare = score.atLeast() == null && score.atMost() == null;
        long from = bare ? Truth.YES : fixed(score.atLeast(), scale, -Long.MAX_VALUE);
        return new Truth.OfScore(place, from, fixed(score.atMost(), scale, Long.MAX_VALUE));
    }

    private static int low(@Nullable Integer bound) {
        return bound == null ? Integer.MIN_VALUE : bound;
    }

    private static int high(@Nullable Integer bound) {
        return bound == null ? Integer.MAX_VALUE : bound;
    }

    private static long fixed(@Nullable BigDecimal bound, int scale, long otherwise) {
        return bound == null ? otherwise : bound.movePointRight(scale).longValueExact();
    }
}
