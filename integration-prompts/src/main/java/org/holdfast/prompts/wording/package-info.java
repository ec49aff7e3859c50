/**
 * How words for people must be: gentle, short, an invitation. Rules are data, one file per language; the checks are here.
 */
@NullMarked
package org.holdfast.prompts.wording;

import org.jspecify.annotations.NullMarked;
