package io.fluffywaffle.client.audience;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of recipients.
 *
 * @param next the last one, when there are more
 * @param total how many there are on all pages
 */
public record Audience(List<Recipient> items, Optional<UUID> next, long total) {
}
