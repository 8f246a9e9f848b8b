package io.fluffywaffle.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import io.fluffywaffle.bench.stack.Database;

/**
 * The floor of anything durable: rows of 300 bytes, one commit each, eight connections.
 */
public final class OneRowCommits {

	private static final int CONNECTIONS = 8;

	private static final String ROW = "x".repeat(300);

	private OneRowCommits() {
	}

	/** Commits a second. */
	public static double perSecond(Database database, Duration time) throws SQLException {
		try (Connection owner = open(database); Statement table = owner.createStatement()) {
			table.execute("create table if not exists bench_floor (id bigint, body text)");
			try {
				return insertInto(database, time);
			}
			finally {
				table.execute("drop table bench_floor");
			}
		}
	}

	private static double insertInto(Database database, Duration time) throws SQLException {
		BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
		for (int i = 0; i < CONNECTIONS; i++) {
			connections.add(open(database));
		}
		Callers.Run run = Callers.run(CONNECTIONS, time, (number) -> {
			Connection connection = connections.take();
			try (PreparedStatement insert = connection.prepareStatement("insert into bench_floor values (?, ?)")) {
				insert.setLong(1, number);
				insert.setString(2, ROW);
				insert.executeUpdate();
			}
			finally {
				connections.add(connection);
			}
		});
		for (Connection connection : connections) {
			connection.close();
		}
		return run.perSecond();
	}

	private static Connection open(Database database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.user(), database.password());
	}

}
