/**
 * The libraries on the command line: scoring streams of answers, explaining scores, checking episodes, writing the
 * report, choosing prompts.
 */
@NullMarked
package org.holdfast.examples.cli;

import org.jspecify.annotations.NullMarked;
