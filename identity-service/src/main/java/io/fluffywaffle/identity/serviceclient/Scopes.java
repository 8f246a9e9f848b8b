package io.fluffywaffle.identity.serviceclient;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What service clients can be let do. */
public final class Scopes {

	/** All there are. */
	public static final Set<String> ALL = Set.of("users:read", "users:write", "accounts:read", "accounts:write",
			"clients:read", "clients:write", "messages:read", "messages:write", "audit:read");

	private Scopes() {
	}

	/** Each once, in the order of the alphabet. */
	static List<String> sorted(List<String> scopes) {
		return List.copyOf(new TreeSet<>(scopes));
	}

}
