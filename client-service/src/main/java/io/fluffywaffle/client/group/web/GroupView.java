package io.fluffywaffle.client.group.web;

import java.util.UUID;

import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupKind;
import io.fluffywaffle.client.group.GroupSize;
import io.fluffywaffle.client.group.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A group as members see it.
 *
 * @param rules whom a smart group takes in; null for a named one
 * @param clients how many are in it
 * @param problem why its rules take nobody in any more; null when they work
 */
record GroupView(UUID id, String name, String colour, GroupKind kind, @Nullable Rules rules, long clients,
		@Nullable String problem, long version) {

	static GroupView of(Group group, GroupSize size) {
		return new GroupView(group.id(), group.name(), group.colour(), group.kind(), group.rules().orElse(null),
				size.clients(), size.problem(), group.version());
	}

}
