/**
 * What must reach a person: signals from critical answers, and how distressed someone says they are.
 */
@NullMarked
package org.holdfast.core.safety;

import org.jspecify.annotations.NullMarked;
