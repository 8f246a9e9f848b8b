package io.fluffywaffle.identity.invitation;

import java.util.List;
import java.util.stream.Stream;

/** Whose password it is to be: what attackers know of them as well. */
record PasswordOwner(String username, String email, String firstName, String lastName) {

	static PasswordOwner of(String username, Guest guest) {
		return new PasswordOwner(username, guest.email(), guest.firstName(), guest.lastName());
	}

	/** Words that make a password easy to guess, as Keycloak's policy takes them. */
	List<String> words() {
		return Stream.of("waffle", this.username, this.email, this.firstName, this.lastName)
			.flatMap((word) -> Stream.concat(Stream.of(word), Stream.of(word.split("\\W+"))))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
