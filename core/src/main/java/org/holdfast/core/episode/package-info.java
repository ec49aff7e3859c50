/**
 * One episode of care as one document: the client, what they agreed to, what happened, what they answered and wrote. All
 * types are immutable.
 */
@NullMarked
package org.holdfast.core.episode;

import org.jspecify.annotations.NullMarked;
