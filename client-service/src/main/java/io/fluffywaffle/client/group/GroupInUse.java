package io.fluffywaffle.client.group;

import java.util.List;

/** The rules of these smart groups name the group. */
public final class GroupInUse extends RuntimeException {

	private final transient List<String> names;

	GroupInUse(List<String> names) {
		this.names = List.copyOf(names);
	}

	public List<String> names() {
		return this.names;
	}

}
