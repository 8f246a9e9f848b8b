package io.fluffywaffle.account.member;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What users are called, as last told by identity-service. */
@Repository
public class People {

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The names of those users that are known. */
	public Map<UUID, String> namesOf(Collection<UUID> userIds) {
		return this.jdbc.sql("select user_id, name from person where user_id = any (?)")
			.param(userIds.toArray(UUID[]::new))
			.query((row, index) -> Map.entry(row.getObject("user_id", UUID.class), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Takes over a name, unless something newer is known.
	 * @param gone whether the user is deleted
	 */
	public void learn(UUID userId, String name, boolean gone, long version) {
		this.jdbc.sql("""
				insert into person (user_id, name, gone, version) values (?, ?, ?, ?)
				on conflict (user_id) do update
				set name = excluded.name, gone = excluded.gone, version = excluded.version
				where person.version < excluded.version""").params(userId, name, gone, version).update();
	}

	/** Whether the user is known to be deleted. */
	public boolean isGone(UUID userId) {
		return this.jdbc.sql("select gone from person where user_id = ?")
			.param(userId)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** Forgets a user who is gone. */
	public void forget(UUID userId) {
		this.jdbc.sql("delete from person where user_id = ?").param(userId).update();
	}

}
