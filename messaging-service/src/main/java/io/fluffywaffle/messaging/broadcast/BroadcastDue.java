package io.fluffywaffle.messaging.broadcast;

import java.util.UUID;

/** A broadcast may go on; published in the transaction that made it so. */
record BroadcastDue(UUID broadcastId) {
}
