/**
 * Those who treat the person, and those who stand by them.
 */
@NullMarked
package org.holdfast.core.team;

import org.jspecify.annotations.NullMarked;
