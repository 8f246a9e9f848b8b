package io.fluffywaffle.identity.invitation;

import java.util.UUID;

/** The admin who invites. */
public record Inviter(UUID id, String name) {
}
