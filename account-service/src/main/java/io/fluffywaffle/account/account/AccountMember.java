package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * A user in an account.
 *
 * @param name as given when the user was added, if it was
 */
public record AccountMember(UUID userId, AccountRole role, @Nullable String name, Instant addedAt) {
}
