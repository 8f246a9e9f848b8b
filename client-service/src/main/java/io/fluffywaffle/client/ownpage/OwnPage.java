package io.fluffywaffle.client.ownpage;

import java.time.Instant;
import java.util.UUID;

/**
 * A client's page.
 *
 * @param clientId who the client turned out to be, if they were merged
 * @param openUntil until when it needs no code: its phone was proven just before
 */
public record OwnPage(UUID id, UUID accountId, UUID clientId, Instant openUntil) {
}
