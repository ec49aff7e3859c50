/**
 * Prompts and groundings as data: what each one asks, how near it comes, what stands behind it, who has read it. Reading
 * is all or nothing. Choosing one is not here.
 */
@NullMarked
package org.holdfast.prompts.catalogue;

import org.jspecify.annotations.NullMarked;
