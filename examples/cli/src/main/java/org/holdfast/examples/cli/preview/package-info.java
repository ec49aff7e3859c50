/**
 * A page on which reviewers read the prompts and see what would be offered. The choosing is the library's: every state is
 * asked beforehand, and the page looks the answers up.
 */
@NullMarked
package org.holdfast.examples.cli.preview;

import org.jspecify.annotations.NullMarked;
