/** The reading of documents that come with the libraries. */
@NullMarked
package org.holdfast.core.internal.json;

import org.jspecify.annotations.NullMarked;
