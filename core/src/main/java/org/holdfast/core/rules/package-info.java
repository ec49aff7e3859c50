/**
 * Clinical rules over an episode, and what they found. A broken rule is a finding, never an exception; a rule that
 * lacks something it would need is skipped with the reason, never passed. Findings say what was recorded, not what to
 * do with a person. All public types are immutable and safe to share.
 */
@NullMarked
package org.holdfast.core.rules;

import org.jspecify.annotations.NullMarked;
