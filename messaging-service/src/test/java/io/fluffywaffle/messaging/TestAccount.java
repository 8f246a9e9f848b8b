package io.fluffywaffle.messaging;

import java.util.List;
import java.util.UUID;

/**
 * An account of a test.
 *
 * @param numbers its numbers, the default one first
 */
public record TestAccount(UUID id, List<String> numbers, Caller owner, Caller member) {

	/** The default number. */
	public String number() {
		return this.numbers.getFirst();
	}

	/** A path below the account. */
	public String path(String rest) {
		return "/api/accounts/" + this.id + rest;
	}

}
