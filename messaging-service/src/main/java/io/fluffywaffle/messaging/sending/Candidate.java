package io.fluffywaffle.messaging.sending;

import java.util.UUID;

/**
 * A text that is due and whose recipient may be texted.
 *
 * @param isBroadcast whether it is one of a text to many
 * @param isCode whether a person sits and waits for it
 */
record Candidate(UUID id, String from, String to, int segments, boolean isBroadcast, boolean isCode) {
}
