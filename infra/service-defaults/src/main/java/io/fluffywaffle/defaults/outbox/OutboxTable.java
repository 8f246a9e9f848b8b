package io.fluffywaffle.defaults.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outbox as its one relay sees it, over a connection that holds the relay's lock:
 * when the connection is gone, so is the lock.
 */
final class OutboxTable implements AutoCloseable {

	/**
	 * Any number that nothing else in the service's database uses as an advisory lock.
	 */
	private static final long RELAY_LOCK = 7_266_335_301L;

	private static final int ANSWER_SECONDS = 2;

	private final Connection connection;

	OutboxTable(Connection connection) {
		this.connection = connection;
	}

	boolean tryLock() throws SQLException {
		try (PreparedStatement lock = this.connection.prepareStatement("select pg_try_advisory_lock(?)")) {
			lock.setLong(1, RELAY_LOCK);
			try (ResultSet result = lock.executeQuery()) {
				return result.next() && result.getBoolean(1);
			}
		}
	}

	/** Fails when the connection is gone, and the lock with it. */
	void requireAlive() throws SQLException {
		if (!this.connection.isValid(ANSWER_SECONDS)) {
			throw new SQLException("The connection that holds the relay's lock is gone");
		}
	}

	List<OutboxRow> oldest(int limit) throws SQLException {
		try (PreparedStatement select = this.connection.prepareStatement("select * from outbox order by id limit ?")) {
			select.setInt(1, limit);
			try (ResultSet result = select.executeQuery()) {
				List<OutboxRow> rows = new ArrayList<>();
				while (result.next()) {
					rows.add(OutboxRow.of(result));
				}
				return rows;
			}
		}
	}

	void delete(List<OutboxRow> rows) throws SQLException {
		try (PreparedStatement delete = this.connection.prepareStatement("delete from outbox where id = any (?)")) {
			delete.setArray(1,
					this.connection.createArrayOf("bigint", rows.stream().map(OutboxRow::id).toArray(Long[]::new)));
			delete.executeUpdate();
		}
	}

	/** Sets a fact aside that Kafka will never take. */
	void refuse(OutboxRow row, String reason) throws SQLException {
		try (PreparedStatement move = this.connection.prepareStatement("""
				with refused as (delete from outbox where id = ? returning *)
				insert into outbox_refused (id, topic, key, event_id, event_type, payload, reason)
				select id, topic, key, event_id, event_type, payload, ? from refused""")) {
			move.setLong(1, row.id());
			move.setString(2, reason);
			move.executeUpdate();
		}
	}

	@Override
	public void close() throws SQLException {
		// the pool would keep the session, and with it the lock, so it is given back
		// explicitly
		try (Connection closing = this.connection;
				PreparedStatement unlock = closing.prepareStatement("select pg_advisory_unlock_all()")) {
			unlock.execute();
		}
	}

}
