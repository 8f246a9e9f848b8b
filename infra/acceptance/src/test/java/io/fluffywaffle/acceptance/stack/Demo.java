package io.fluffywaffle.acceptance.stack;

import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** The sample people and accounts, as the launcher wrote them down. */
public record Demo(List<User> users, List<Account> accounts) {

	/** Somebody who can sign in; {@code accounts} are names. */
	public record User(String username, String password, List<String> roles, List<String> accounts) {
	}

	/** An account and its numbers (E.164). */
	public record Account(String id, String name, List<String> numbers) {
	}

	static Demo read(Path file) {
		return JsonMapper.shared().readValue(file, Demo.class);
	}

	/** A member of exactly one account, and no owner of it. */
	public User memberOfOne() {
		return this.users.stream()
			.filter((user) -> user.accounts().size() == 1 && !user.roles().contains("owner"))
			.filter((user) -> !user.roles().contains("admin"))
			.findFirst()
			.orElseThrow();
	}

	/** A member of every account. */
	public User memberOfAll() {
		return this.users.stream()
			.filter((user) -> user.accounts().size() == this.accounts.size())
			.filter((user) -> !user.roles().contains("admin"))
			.findFirst()
			.orElseThrow();
	}

	/** An account by its name. */
	public Account account(String name) {
		return this.accounts.stream().filter((account) -> account.name().equals(name)).findFirst().orElseThrow();
	}

}
