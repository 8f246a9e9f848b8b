package io.fluffywaffle.messaging.operations.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;

/** Who may see what needs a person. */
final class Admins {

	private Admins() {
	}

	static void only(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("This is for admins only.");
		}
	}

}
