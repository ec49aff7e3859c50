/**
 * The closed lists of words that catalogues, policies and requests share. A word that is not here does not load.
 */
@NullMarked
package org.holdfast.prompts.vocabulary;

import org.jspecify.annotations.NullMarked;
