package io.fluffywaffle.client.group.web;

import java.util.UUID;

import io.fluffywaffle.client.group.Group;

/**
 * A group as members see it.
 *
 * @param clients how many are in it
 */
record GroupView(UUID id, String name, String colour, long clients) {

	static GroupView of(Group group, long clients) {
		return new GroupView(group.id(), group.name(), group.colour(), clients);
	}

}
