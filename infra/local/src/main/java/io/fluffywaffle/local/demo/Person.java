package io.fluffywaffle.local.demo;

/**
 * Somebody who may sign in.
 *
 * @param about who that is, for the list of logins
 */
record Person(String username, String name, String email, boolean admin, String about) {

	String firstName() {
		return this.name.substring(0, this.name.indexOf(' '));
	}

	String lastName() {
		return this.name.substring(this.name.indexOf(' ') + 1);
	}

}
