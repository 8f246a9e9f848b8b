package io.fluffywaffle.local.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Databases and roles of one PostgreSQL, made as a superuser.
 *
 * @param server such as {@code jdbc:postgresql://127.0.0.1:25432}
 */
public record PostgresDatabases(String server, String user, String password) {

	/** The address of one database. */
	public String url(String database) {
		return this.server + "/" + database;
	}

	/**
	 * Makes the database and its roles, or brings the passwords, rights and limits of
	 * those that exist up to date.
	 */
	public void create(DatabaseRoles roles) {
		execute("postgres", (sql) -> {
			sql.role(roles.migrateUser(), roles.migratePassword());
			sql.role(roles.runUser(), roles.runPassword());
			String run = sql.name(roles.runUser());
			sql.run("alter role " + run + " set statement_timeout = '10s'");
			sql.run("alter role " + run + " set lock_timeout = '3s'");
			sql.run("alter role " + run + " set idle_in_transaction_session_timeout = '30s'");
			if (!sql.finds("select 1 from pg_database where datname = ?", roles.database())) {
				sql.run("create database " + sql.name(roles.database()) + " owner " + sql.name(roles.migrateUser()));
			}
			sql.run("revoke all on database " + sql.name(roles.database()) + " from public");
			sql.run("grant connect on database " + sql.name(roles.database()) + " to " + run);
		});
		execute(roles.database(), (sql) -> {
			String run = sql.name(roles.runUser());
			String byMigrate = "alter default privileges for role " + sql.name(roles.migrateUser()) + " grant ";
			sql.run("grant usage on schema public to " + run);
			sql.run(byMigrate + "usage on schemas to " + run);
			sql.run(byMigrate + "select, insert, update, delete on tables to " + run);
			sql.run(byMigrate + "usage, select on sequences to " + run);
		});
	}

	/** Deletes the database, ending its sessions, and the roles. */
	public void drop(DatabaseRoles roles) {
		execute("postgres", (sql) -> {
			sql.run("drop database if exists " + sql.name(roles.database()) + " with (force)");
			for (String role : List.of(roles.runUser(), roles.migrateUser())) {
				sql.run("drop role if exists " + sql.name(role));
			}
		});
	}

	/** Why it cannot be used; nothing when it can. */
	public Optional<String> trouble() {
		try (Connection connection = connect("postgres")) {
			return connection.isValid(5) ? Optional.empty() : Optional.of("no answer");
		}
		catch (SQLException ex) {
			return Optional.of(String.valueOf(ex.getMessage()));
		}
	}

	boolean answersFrom(Path data) {
		try (Connection connection = connect("postgres");
				Statement statement = connection.createStatement();
				ResultSet directory = statement.executeQuery("show data_directory")) {
			return directory.next() && Path.of(directory.getString(1)).equals(data);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private Connection connect(String database) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", this.user);
		properties.setProperty("password", this.password);
		properties.setProperty("connectTimeout", "5");
		return DriverManager.getConnection(url(database), properties);
	}

	private void execute(String database, Work work) {
		try (Connection connection = connect(database)) {
			work.with(new Sql(connection));
		}
		catch (SQLException ex) {
			throw new ServerFailed("PostgreSQL refused: " + ex.getMessage(), ex);
		}
	}

	private interface Work {

		void with(Sql sql) throws SQLException;

	}

	private record Sql(Connection connection) {

		void run(String statement) throws SQLException {
			try (Statement runner = this.connection.createStatement()) {
				runner.execute(statement);
			}
		}

		void role(String name, String password) throws SQLException {
			String verb = finds("select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
			try (Statement quoting = this.connection.createStatement()) {
				run(verb + " role " + name(name) + " login password " + quoting.enquoteLiteral(password));
			}
		}

		boolean finds(String query, String value) throws SQLException {
			try (PreparedStatement statement = this.connection.prepareStatement(query)) {
				statement.setString(1, value);
				try (ResultSet rows = statement.executeQuery()) {
					return rows.next();
				}
			}
		}

		String name(String name) throws SQLException {
			try (Statement quoting = this.connection.createStatement()) {
				return quoting.enquoteIdentifier(name, true);
			}
		}

	}

}
