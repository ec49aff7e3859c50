/** What studies of ketamine in PTSD found, also where they found nothing. Facts with their sources; no claim. */
@NullMarked
package org.holdfast.core.evidence;

import org.jspecify.annotations.NullMarked;
