/**
 * What facts are called in the code systems of others, for whoever exports them. A few identifiers with their sources
 * stand here; no code system is bundled. All types are immutable.
 */
@NullMarked
package org.holdfast.core.coding;

import org.jspecify.annotations.NullMarked;
