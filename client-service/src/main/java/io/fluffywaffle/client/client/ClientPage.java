package io.fluffywaffle.client.client;

import java.util.List;
import java.util.Optional;

/** Some clients in the order of their names, and where to go on if there are more. */
public record ClientPage(List<GroupedClient> clients, Optional<ClientCursor> next) {
}
