package org.holdfast.measures.internal.engine;

import org.holdfast.core.answers.PersonContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the person of a row.
 *
 * @param age the age, or a number below zero
 * @param sex the sex at birth, if known
 * @param work whether the person works, if known
 */
public record Known(int age, PersonContext.@Nullable SexAtBirth sex, PersonContext.@Nullable Work work) {
    /** Nothing is known. */
    public static final Known NOTHING = new Known(Person.UNKNOWN, null, null);

    /**
     * Takes over what a sheet says.
     *
     * @param context what it says, if anything
     * @return the same
     */
    public static Known of(@Nullable PersonContext context) {
        if (context == null) {
            return NOTHING;
        }
        @Nullable Integer age = context.age();
        return new Known(age == null ? Person.UNKNOWN : age, context.sexAtBirth(), context.work());
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Known[...]";
    }
}
