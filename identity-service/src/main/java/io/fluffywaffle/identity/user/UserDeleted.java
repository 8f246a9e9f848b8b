package io.fluffywaffle.identity.user;

import java.util.UUID;

/**
 * Published inside the transaction that deletes a user: whoever keeps something of theirs
 * deletes it with them.
 */
public record UserDeleted(UUID userId) {
}
