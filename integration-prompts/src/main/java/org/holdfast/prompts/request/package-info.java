/**
 * What the choice of a prompt must be told: how the person is now, where they stand after a dose, what they and their
 * clinician keep back, what was shown before. There is no place here for a person's words.
 */
@NullMarked
package org.holdfast.prompts.request;

import org.jspecify.annotations.NullMarked;
