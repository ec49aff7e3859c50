/**
 * Who did what to which record, when, why and by what right: never what stood in it. Events form a chain of hashes in
 * which any later change shows. All types are immutable; where the chain is kept is the host's.
 */
@NullMarked
package org.holdfast.core.audit;

import org.jspecify.annotations.NullMarked;
