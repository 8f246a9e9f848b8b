/**
 * Requests to addresses that somebody else chose: one attempt each, to public addresses
 * only, bounded in time and size.
 */
@NullMarked
package io.fluffywaffle.notification.outgoing;

import org.jspecify.annotations.NullMarked;
