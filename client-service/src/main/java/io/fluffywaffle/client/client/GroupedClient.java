package io.fluffywaffle.client.client;

import java.util.List;

import io.fluffywaffle.client.group.Group;

/** A client with its groups by name. */
public record GroupedClient(Client client, List<Group> groups) {
}
