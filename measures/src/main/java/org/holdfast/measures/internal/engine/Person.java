package org.holdfast.measures.internal.engine;

import java.util.Objects;
import org.holdfast.measures.definition.Who;
import org.jspecify.annotations.Nullable;

/** Whether the person of a row is one of those described; open where too little is known of the person. */
record Person(
        int ageFrom,
        int ageTo,
        @Nullable Enum<?> sex,
        @Nullable Enum<?> works) implements Truth {
    static final int UNKNOWN = -1;

    static Person of(Who who) {
        return new Person(
                Objects.requireNonNullElse(who.ageFrom(), UNKNOWN),
                Objects.requireNonNullElse(who.ageTo(), UNKNOWN),
                who.sexAtBirth(),
                who.work());
    }

    @Override
    public int eval(Workspace work) {
        return eval(work.person);
    }

    int eval(Known person) {
        return both(aged(person.age()), both(same(sex, person.sex()), same(works, person.work())));
    }

    private int aged(int age) {
        if (ageFrom == UNKNOWN && ageTo == UNKNOWN) {
            return YES;
        }
        if (age == UNKNOWN) {
            return OPEN;
        }
        return age >= ageFrom && (ageTo == UNKNOWN || age <= ageTo) ? YES : NO;
    }

    private static int same(@Nullable Enum<?> wanted, @Nullable Enum<?> known) {
        if (wanted == null || wanted.equals(known)) {
            return YES;
        }
        return known == null ? OPEN : NO;
    }

    private static int both(int one, int other) {
        return one == NO || other == NO ? NO : Math.max(one, other);
    }
}
