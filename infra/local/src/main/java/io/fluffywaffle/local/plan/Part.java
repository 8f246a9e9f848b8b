package io.fluffywaffle.local.plan;

import java.util.List;

import io.fluffywaffle.local.servers.Server;
import io.fluffywaffle.local.settings.Port;

/**
 * One process of the platform and its place in the order.
 *
 * @param server how it starts, gets ready and stops
 * @param ports what it listens on
 * @param after the parts that have to be ready before it starts
 */
public record Part(Server server, List<Port> ports, List<Part> after) {

	public String name() {
		return this.server.name();
	}

}
