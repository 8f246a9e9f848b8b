/**
 * Finds out what became of texts whose sending ended in doubt, without ever sending
 * again.
 */
@NullMarked
package io.fluffywaffle.messaging.reconcile;

import org.jspecify.annotations.NullMarked;
