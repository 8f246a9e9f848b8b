package io.fluffywaffle.client.terms;

import java.time.Instant;
import java.util.UUID;

/** A client who accepted terms, and when first. */
public record Acceptance(UUID id, String name, String phone, Instant at) {
}
