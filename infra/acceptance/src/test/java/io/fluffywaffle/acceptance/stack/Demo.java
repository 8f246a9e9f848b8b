package io.fluffywaffle.acceptance.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import tools.jackson.databind.json.JsonMapper;

/** The sample people and accounts, as the launcher wrote them down. */
public record Demo(List<User> users, List<Account> accounts) {

	/**
	 * Somebody who can sign in.
	 *
	 * @param accounts the names of the accounts
	 * @param about what the person is, for example {@code member of both}
	 */
	public record User(String id, String username, String password, String name, List<String> accounts, String about) {
	}

	/** An account and its numbers (E.164). */
	public record Account(String id, String name, List<String> numbers) {

		/** The number that texts go to when nobody says otherwise. */
		public String number() {
			return this.numbers.getFirst();
		}

	}

	static Demo read(Path file) {
		return JsonMapper.shared().readValue(file.toFile(), Demo.class);
	}

	/** A member of exactly one account. */
	public User memberOfOne() {
		return user((user) -> user.about().startsWith("member of") && user.accounts().size() == 1);
	}

	/** A member of every account. */
	public User memberOfBoth() {
		return user((user) -> user.accounts().size() == this.accounts.size());
	}

	/** The first account of a person. */
	public Account accountOf(User user) {
		return this.accounts.stream()
			.filter((account) -> user.accounts().contains(account.name()))
			.findFirst()
			.orElseThrow();
	}

	/** An account that the person has no part in. */
	public Account foreignTo(User user) {
		return this.accounts.stream()
			.filter((account) -> !user.accounts().contains(account.name()))
			.findFirst()
			.orElseThrow();
	}

	private User user(Predicate<User> wanted) {
		return this.users.stream().filter(wanted).findFirst().orElseThrow();
	}

}
