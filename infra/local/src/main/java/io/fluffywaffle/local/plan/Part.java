package io.fluffywaffle.local.plan;

import java.util.List;
import java.util.Locale;

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

	/** The name as one types it: its first word, in small letters. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).split("[ -]")[0];
	}

}
