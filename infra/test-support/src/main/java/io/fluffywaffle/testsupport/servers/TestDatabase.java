package io.fluffywaffle.testsupport.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.servers.DatabaseRoles;

/**
 * A database of one test context.
 *
 * @param url such as {@code jdbc:postgresql://127.0.0.1:40123/messaging_3}
 * @param roles its migrate and run role
 */
public record TestDatabase(String url, DatabaseRoles roles) {

	/** The service's settings. */
	public Map<String, String> settings() {
		return Map.of("WAFFLE_DB_URL", this.url, "WAFFLE_DB_USER", this.roles.runUser(), "WAFFLE_DB_PASSWORD",
				this.roles.runPassword(), "WAFFLE_DB_MIGRATE_USER", this.roles.migrateUser(),
				"WAFFLE_DB_MIGRATE_PASSWORD", this.roles.migratePassword(), "spring.test.database.replace", "none");
	}

	/** A connection as the service has it. */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.roles.runUser(), this.roles.runPassword());
	}

	/** A connection as Flyway has it. */
	public Connection connectToMigrate() throws SQLException {
		return DriverManager.getConnection(this.url, this.roles.migrateUser(), this.roles.migratePassword());
	}

	List<String> words() {
		return List.of(this.url, this.roles.database(), this.roles.migrateUser(), this.roles.migratePassword(),
				this.roles.runUser(), this.roles.runPassword());
	}

	static TestDatabase of(List<String> words) {
		return new TestDatabase(words.get(0),
				new DatabaseRoles(words.get(1), words.get(2), words.get(3), words.get(4), words.get(5)));
	}

}
