package io.fluffywaffle.messaging.webhook;

/** A parameter of a form or a query, decoded, otherwise exactly as it came. */
public record Parameter(String name, String value) {
}
