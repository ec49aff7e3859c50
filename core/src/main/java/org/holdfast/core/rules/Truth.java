package org.holdfast.core.rules;

/** Whether something holds, as far as the record can tell. */
enum Truth {
    YES,
    NO,
    OPEN;

    static Truth of(boolean always, boolean ever) {
        if (always) {
            return YES;
        }
        return ever ? OPEN : NO;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : OPEN;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    /** One that holds is enough; one that may hold leaves it open. */
    static Truth any(Iterable<Truth> truths) {
        Truth any = NO;
        for (Truth truth : truths) {
            if (truth == YES) {
                return YES;
            }
            any = truth == OPEN ? OPEN : any;
        }
        return any;
    }
}
