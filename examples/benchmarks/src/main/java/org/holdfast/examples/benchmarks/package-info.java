/**
 * How fast scoring, change and the choice of a prompt are, beside loops written by hand and beside what people use instead.
 * Every contender is checked against one reference before it is timed, and all of them are timed in one run: short work
 * by JMH in JVMs of its own, starts and whole files as processes in turn.
 *
 * <p>Here: what is measured, and the page that shows it. Not here: anything that an app would use.
 */
@NullMarked
package org.holdfast.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
