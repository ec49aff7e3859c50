/**
 * What the person reports of an altered state, in their own words.
 */
@NullMarked
package org.holdfast.core.experience;

import org.jspecify.annotations.NullMarked;
