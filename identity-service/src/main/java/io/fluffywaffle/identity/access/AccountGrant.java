package io.fluffywaffle.identity.access;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;

/** An account that somebody is admitted to, and as what. */
public record AccountGrant(UUID accountId, AccountRole role) {
}
