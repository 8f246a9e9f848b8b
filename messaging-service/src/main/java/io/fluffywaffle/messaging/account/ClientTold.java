package io.fluffywaffle.messaging.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What client-service told of a client.
 *
 * @param client null: there is none any more
 */
public record ClientTold(UUID id, @Nullable Client client) {
}
