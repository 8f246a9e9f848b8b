/**
 * From a written text to the one request at the carrier: the queue and its dispatcher.
 */
@NullMarked
package io.fluffywaffle.messaging.sending;

import org.jspecify.annotations.NullMarked;
