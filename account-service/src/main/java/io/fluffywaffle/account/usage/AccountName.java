package io.fluffywaffle.account.usage;

import java.util.UUID;

/** An account by its name. */
public record AccountName(UUID id, String name) {
}
