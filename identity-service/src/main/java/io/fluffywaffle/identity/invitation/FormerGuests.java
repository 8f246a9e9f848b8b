package io.fluffywaffle.identity.invitation;

import io.fluffywaffle.identity.user.UserDeleted;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the names of deleted users out of invitations, in the transaction that deletes.
 */
@Component
class FormerGuests {

	private final JdbcClient jdbc;

	FormerGuests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void forget(UserDeleted deleted) {
		this.jdbc
			.sql("""
					update invitation set first_name = 'Former', last_name = 'user', name_key = '', email = '', chosen = null
					where user_id = ?""")
			.param(deleted.userId())
			.update();
		this.jdbc.sql("update invitation set invited_by_name = 'Former user' where invited_by = ?")
			.param(deleted.userId())
			.update();
	}

}
