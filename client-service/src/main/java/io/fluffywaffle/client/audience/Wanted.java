package io.fluffywaffle.client.audience;

import java.util.Set;
import java.util.UUID;

/**
 * Whom somebody means: all in these groups, all who support these pages, and these.
 */
public record Wanted(Set<UUID> groupIds, Set<UUID> pageIds, Set<UUID> clientIds) {
}
