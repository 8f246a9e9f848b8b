package io.fluffywaffle.notification.webhook;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people are reached, as last told. */
@Component
public class People {

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes over somebody, unless something newer was taken over before.
	 * @param email null where nobody is to be mailed
	 */
	public void replace(UUID id, String name, @Nullable String email, long version) {
		this.jdbc.sql("""
				insert into person (id, name, email, version) values (:id, :name, :email, :version)
				on conflict (id) do update set name = excluded.name, email = excluded.email,
					version = excluded.version
				where person.version < excluded.version""")
			.param("id", id)
			.param("name", name)
			.param("email", email)
			.param("version", version)
			.update();
	}

	/** Forgets somebody. */
	public void forget(UUID id) {
		this.jdbc.sql("delete from person where id = ?").param(id).update();
	}

}
