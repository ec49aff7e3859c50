/**
 * The meetings of an episode of care: preparation, dosing, check-in, integration. All types are immutable.
 */
@NullMarked
package org.holdfast.core.session;

import org.jspecify.annotations.NullMarked;
