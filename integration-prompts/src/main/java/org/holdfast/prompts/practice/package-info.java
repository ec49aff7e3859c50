/**
 * From an insight to a first small step. It is told which part of life an insight is about, never what the insight says.
 */
@NullMarked
package org.holdfast.prompts.practice;

import org.jspecify.annotations.NullMarked;
