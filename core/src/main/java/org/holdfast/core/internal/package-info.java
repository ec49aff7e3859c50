/**
 * What several packages of this library share and no host sees.
 */
@NullMarked
package org.holdfast.core.internal;

import org.jspecify.annotations.NullMarked;
