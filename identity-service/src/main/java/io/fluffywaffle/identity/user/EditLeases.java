package io.fluffywaffle.identity.user;

import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one request at a time change something in Keycloak and here, without a transaction
 * that waits for Keycloak: whoever comes second changes nothing anywhere.
 */
@Component
class EditLeases {

	// longer than all calls of one request may take
	private static final String TAKE = """
			insert into edit_lease (subject, holder, until) values (?, ?, now() + interval '40 seconds')
			on conflict (subject) do update set holder = excluded.holder, until = excluded.until
			where edit_lease.until < now()""";

	private final JdbcClient jdbc;

	EditLeases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Works while nobody else does on the same subject.
	 * @throws OptimisticLockingFailureException when somebody does
	 */
	<T> T holding(String subject, Supplier<T> work) {
		UUID holder = UUID.randomUUID();
		if (this.jdbc.sql(TAKE).params(subject, holder).update() == 0) {
			throw new OptimisticLockingFailureException("Somebody changes " + subject + " just now");
		}
		try {
			return work.get();
		}
		finally {
			this.jdbc.sql("delete from edit_lease where subject = ? and holder = ?").params(subject, holder).update();
		}
	}

}
