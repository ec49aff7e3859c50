package org.holdfast.prompts.select;

import java.util.Objects;

/**
 * The six ways out, with the words for their buttons. Every offer has all of them; none costs anything or leaves a
 * trace of failure.
 *
 * @param skip pass over this one
 * @param swap see another one
 * @param pause stop for a while
 * @param ground come back to the room
 * @param leave leave at once
 * @param help see whom one can reach
 */
public record Exits(String skip, String swap, String pause, String ground, String leave, String help) {

    /**
     * Describes the ways out.
     *
     * @throws NullPointerException if one is missing
     */
    public Exits {
        Objects.requireNonNull(skip, "skip");
        Objects.requireNonNull(swap, "swap");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(leave, "leave");
        Objects.requireNonNull(help, "help");
    }
}
