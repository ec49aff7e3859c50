/**
 * How records are corrected: nothing is edited, a new version takes the place of the old one and says who made it,
 * when and why.
 */
@NullMarked
package org.holdfast.core.version;

import org.jspecify.annotations.NullMarked;
