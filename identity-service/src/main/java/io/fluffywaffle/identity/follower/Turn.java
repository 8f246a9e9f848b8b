package io.fluffywaffle.identity.follower;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * Lets one instance at a time do something about Keycloak: a lock of the database's
 * session, without a transaction.
 */
@Component
class Turn {

	// any numbers that nothing else in this database locks

	/** Reading events. */
	static final int EVENTS = 4715;

	/** Comparing everything. */
	static final int COMPARISON = 4716;

	private static final String LOCK = "select pg_advisory_lock(?)";

	private static final String UNLOCK = "select pg_advisory_unlock(?)";

	private final DataSource database;

	Turn(DataSource database) {
		this.database = database;
	}

	/** Waits for the turn, works and passes it on. */
	void take(int what, Runnable work) {
		try (Connection connection = this.database.getConnection()) {
			execute(connection, LOCK, what);
			try {
				work.run();
			}
			finally {
				execute(connection, UNLOCK, what);
			}
		}
		catch (SQLException ex) {
			throw new SQLExceptionSubclassTranslator().translate("taking turns", null, ex);
		}
	}

	private static void execute(Connection connection, String sql, int what) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setInt(1, what);
			statement.execute();
		}
	}

}
