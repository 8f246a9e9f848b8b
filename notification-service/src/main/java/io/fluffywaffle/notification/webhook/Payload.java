package io.fluffywaffle.notification.webhook;

import java.time.Instant;

/** What is sent, in the form that Standard Webhooks recommends. */
record Payload(String type, Instant timestamp, Object data) {
}
