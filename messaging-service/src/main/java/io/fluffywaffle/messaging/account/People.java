package io.fluffywaffle.messaging.account;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The replica of people's names. */
@Repository
public class People {

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes over a name, unless something newer was taken over before. */
	public void replace(Person person) {
		this.jdbc.sql("""
				insert into person (id, name, version) values (?, ?, ?)
				on conflict (id) do update set name = excluded.name, version = excluded.version
				where person.version < excluded.version""")
			.params(person.id(), person.name(), person.version())
			.update();
	}

	/** Forgets somebody. */
	public void forget(UUID id) {
		this.jdbc.sql("delete from person where id = ?").param(id).update();
	}

}
