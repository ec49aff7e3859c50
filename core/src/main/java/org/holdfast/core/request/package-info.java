/**
 * What a person may ask of those who keep their record, and the answer they got.
 */
@NullMarked
package org.holdfast.core.request;

import org.jspecify.annotations.NullMarked;
