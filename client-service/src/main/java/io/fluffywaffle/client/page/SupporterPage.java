package io.fluffywaffle.client.page;

import java.util.List;
import java.util.Optional;

/**
 * Some supporters, the newest first.
 *
 * @param next where the next page begins; empty at the end
 */
public record SupporterPage(List<Supporter> items, Optional<SupporterCursor> next) {
}
