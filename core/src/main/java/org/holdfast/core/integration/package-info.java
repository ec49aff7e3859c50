/**
 * What a person takes from a dosing session into their days: insights in their own words, and what they mean to do. All
 * types are immutable.
 */
@NullMarked
package org.holdfast.core.integration;

import org.jspecify.annotations.NullMarked;
