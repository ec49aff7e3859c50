/**
 * Whom a person can reach now, by the country that they chose. Numbers are dated data, never code; an old date never
 * hides a number. Nothing here calls anyone.
 */
@NullMarked
package org.holdfast.prompts.crisis;

import org.jspecify.annotations.NullMarked;
