/**
 * Answers to a questionnaire as they were given, before any scoring.
 */
@NullMarked
package org.holdfast.core.answers;

import org.jspecify.annotations.NullMarked;
