/**
 * The official words of an instrument: packs of one's own, verified text by text against fingerprints, and the form
 * that a person is shown.
 *
 * <p>Here: reading packs, verifying them, forms. Not here: the wordings themselves, which belong to their owners. All
 * types are immutable and safe to share between threads.
 */
@NullMarked
package org.holdfast.measures.wording;

import org.jspecify.annotations.NullMarked;
