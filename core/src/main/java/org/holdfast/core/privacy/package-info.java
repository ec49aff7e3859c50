/**
 * What may leave the clinic, as what, and what may be erased: disclosure by consent, copies for research, erasure. Who
 * inside the clinic may see what stands in {@code core.view}. All types are immutable.
 */
@NullMarked
package org.holdfast.core.privacy;

import org.jspecify.annotations.NullMarked;
