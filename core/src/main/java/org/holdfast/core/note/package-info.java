/**
 * What clinicians write. A progress note belongs to the episode; a psychotherapy note is kept apart from it, and no
 * episode can reach it.
 */
@NullMarked
package org.holdfast.core.note;

import org.jspecify.annotations.NullMarked;
