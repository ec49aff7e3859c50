/**
 * Words that a host brings: in a language that the catalogue does not have, or in its own wording of one that it has.
 * What belongs here is the way in; the checks are the loader's.
 */
@NullMarked
package org.holdfast.prompts.text;

import org.jspecify.annotations.NullMarked;
