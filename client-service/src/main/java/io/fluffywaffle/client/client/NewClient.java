package io.fluffywaffle.client.client;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A client to be added.
 *
 * @param phone in international form or as in the account's country
 * @param timeZone IANA name; null means the account's
 */
public record NewClient(String phone, String name, @Nullable String timeZone, Set<UUID> groupIds) {
}
