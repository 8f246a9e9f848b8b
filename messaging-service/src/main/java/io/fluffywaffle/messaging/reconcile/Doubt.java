package io.fluffywaffle.messaging.reconcile;

import java.time.Instant;

import io.fluffywaffle.messaging.conversation.Message;

/**
 * A message of which nobody knows whether the carrier has it.
 *
 * @param old whether it would have turned up by now
 * @param hopeless whether it is so old that a person has to decide even if the carrier's
 * books could never be read
 */
record Doubt(Message message, Instant claimedAt, boolean old, boolean hopeless) {
}
