package org.holdfast.measures.internal.engine;

import java.util.Objects;
import org.holdfast.measures.definition.Who;
import org.jspecify.annotations.Nullable;

/** Whether the person of a row is one of those described; open where too little is known of the person. */
record Person(int ageFrom, int ageTo, int sex, int works) implements Truth {
    static final int UNKNOWN = -1;

    static Person of(Who who) {
        return new Person(
                Objects.requireNonNullElse(who.ageFrom(), UNKNOWN),
                Objects.requireNonNullElse(who.ageTo(), UNKNOWN),
                ordinal(who.sexAtBirth()),
                ordinal(who.work()));
    }

    static int ordinal(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.ordinal();
    }

    @Override
    public int eval(Workspace work) {
        boolean aged = ageFrom != UNKNOWN || ageTo != UNKNOWN;
        int age = !aged ? YES : work.age == UNKNOWN ? OPEN : within(work.age) ? YES : NO;
        return both(age, both(same(sex, work.sex), same(works, work.work)));
    }

    private boolean within(int age) {
        return age >= ageFrom && (ageTo == UNKNOWN || age <= ageTo);
    }

    private static int same(int wanted, int known) {
        if (wanted == UNKNOWN || wanted == known) {
            return YES;
        }
        return known == UNKNOWN ? OPEN : NO;
    }

    private static int both(int one, int other) {
        return one == NO || other == NO ? NO : Math.max(one, other);
    }
}
