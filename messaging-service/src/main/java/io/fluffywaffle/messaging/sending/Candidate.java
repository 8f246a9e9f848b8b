package io.fluffywaffle.messaging.sending;

import java.util.UUID;

/** A text that is due and whose recipient may be texted. */
record Candidate(UUID id, String from, String to, int segments) {
}
