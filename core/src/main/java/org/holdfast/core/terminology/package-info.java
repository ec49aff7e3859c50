/**
 * Concepts by the codes of other systems. Codes are identifiers; no system is bundled.
 */
@NullMarked
package org.holdfast.core.terminology;

import org.jspecify.annotations.NullMarked;
