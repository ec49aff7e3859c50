package org.holdfast.examples.benchmarks;

/** Stops a contender that is not right before it is timed. */
final class Checks {
    private Checks() {}

    static void require(boolean agrees, String otherwise) {
        if (!agrees) {
            throw new IllegalStateException(otherwise);
        }
    }

    static void agrees(boolean agrees) {
        require(agrees, "a contender disagrees with the reference");
    }
}
