/** What every host application of the embedding examples does with the libraries. */
@NullMarked
package org.holdfast.examples.embed;

import org.jspecify.annotations.NullMarked;
