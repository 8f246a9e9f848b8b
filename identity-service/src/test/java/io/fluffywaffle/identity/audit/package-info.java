/**
 * Holds the audit trail to its word: once, in a chain, changed by nobody unseen.
 */
@NullMarked
package io.fluffywaffle.identity.audit;

import org.jspecify.annotations.NullMarked;
