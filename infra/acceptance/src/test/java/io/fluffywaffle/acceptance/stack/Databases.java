package io.fluffywaffle.acceptance.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/** What the services keep, read past them. */
public final class Databases {

	private static final List<String> NAMES = List.of("identity", "account", "client", "messaging", "notification",
			"gateway");

	private final Settings settings;

	private final Secrets secrets;

	Databases(Settings settings, Secrets secrets) {
		this.settings = settings;
		this.secrets = secrets;
	}

	/** Where the words stand, as {@code database.table: rows}. */
	public List<String> thatHold(String words) {
		List<String> found = new ArrayList<>();
		for (String name : NAMES) {
			try (Connection connection = connect(name)) {
				for (String table : tables(connection)) {
					long rows = rowsWith(words, table, connection);
					if (rows > 0) {
						found.add("%s.%s: %d".formatted(name, table, rows));
					}
				}
			}
			catch (SQLException ex) {
				throw new IllegalStateException(name, ex);
			}
		}
		return found;
	}

	private Connection connect(String name) throws SQLException {
		return DriverManager.getConnection(
				"jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.settings.port(Port.POSTGRES), name), name + "_run",
				this.secrets.password("postgres.%s_run".formatted(name)));
	}

	private static List<String> tables(Connection connection) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = connection.createStatement()
			.executeQuery("select table_name from information_schema.tables where table_schema = 'public'")) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return tables;
	}

	private static long rowsWith(String words, String table, Connection connection) throws SQLException {
		try (PreparedStatement count = connection
			.prepareStatement("select count(*) from \"%s\" x where strpos(x::text, ?) > 0".formatted(table))) {
			count.setString(1, words);
			try (ResultSet row = count.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

}
