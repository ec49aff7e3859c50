/**
 * What a person has agreed to, from when until when. Whether a consent was in force is a question about a moment, never
 * about now. All types are immutable.
 */
@NullMarked
package org.holdfast.core.consent;

import org.jspecify.annotations.NullMarked;
