package io.fluffywaffle.identity.follower;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * Lets one instance at a time follow Keycloak: a lock of the database's session, without
 * a transaction.
 */
@Component
class Turn {

	private static final String LOCK = "select pg_advisory_lock(4715)";

	private static final String UNLOCK = "select pg_advisory_unlock(4715)";

	private final DataSource database;

	Turn(DataSource database) {
		this.database = database;
	}

	/** Waits for the turn, works and passes it on. */
	void take(Runnable work) {
		try (Connection connection = this.database.getConnection()) {
			execute(connection, LOCK);
			try {
				work.run();
			}
			finally {
				execute(connection, UNLOCK);
			}
		}
		catch (SQLException ex) {
			throw new SQLExceptionSubclassTranslator().translate("taking turns", null, ex);
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.execute();
		}
	}

}
