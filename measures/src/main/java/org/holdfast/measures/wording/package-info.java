/**
 * The official words of an instrument: packs of one's own, verified text by text against fingerprints, and the form
 * that a person is shown.
 *
 * <p>The tour goes on with a pack of official words, which whoever runs the clinic brings. Many sheets at once are in
 * {@link org.holdfast.measures.exchange}, where the tour ends.
 *
 * <pre>{@code
 * WordingPack pack = WordingReader.of(phq9).json(utf8);
 * Form form = Form.of(Verification.of(phq9, pack), "I would rather not say");
 * form.questions().forEach(question -> show(question.text()));
 * }</pre>
 *
 * <p>Here: reading packs, verifying them, forms. Not here: the wordings themselves, which belong to their owners. All
 * types are immutable and safe to share between threads.
 */
@NullMarked
package org.holdfast.measures.wording;

import org.jspecify.annotations.NullMarked;
