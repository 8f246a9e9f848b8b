package io.fluffywaffle.client.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.timeline.Actor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The merges of all accounts, and what they move from client to client. */
@Repository
class Merges {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Merges(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void add(UUID accountId, Merge merge, Actor by) {
		this.jdbc
			.sql("""
					insert into client_merge (id, account_id, survivor_id, merged_id, by_id, by_name, before, after, moved, at)
					values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)""")
			.params(merge.id(), accountId, merge.survivorId(), merge.mergedId(), Objects.requireNonNull(by.id()),
					Objects.requireNonNull(by.name()), this.json.writeValueAsString(merge.before()),
					this.json.writeValueAsString(merge.after()), this.json.writeValueAsString(merge.moved()),
					Timestamp.from(merge.at()))
			.update();
	}

	/** The merge; whoever else wants to undo it waits. */
	Optional<Merge> lock(UUID accountId, UUID id) {
		return this.jdbc.sql("select * from client_merge where account_id = ? and id = ? for update")
			.params(accountId, id)
			.query(this::read)
			.optional();
	}

	void markUndone(UUID id, Instant now) {
		this.jdbc.sql("update client_merge set undone_at = ? where id = ?").params(Timestamp.from(now), id).update();
	}

	/** Moves all notes about one client to another. */
	Set<UUID> moveNotes(UUID accountId, UUID fromId, UUID toId) {
		return ids(this.jdbc
			.sql("update client_note set client_id = ? where account_id = ? and client_id = ? returning id")
			.params(toId, accountId, fromId));
	}

	void moveNotes(UUID accountId, Set<UUID> noteIds, UUID toId) {
		this.jdbc.sql("update client_note set client_id = ? where account_id = ? and id = any (?)")
			.params(toId, accountId, noteIds.toArray(UUID[]::new))
			.update();
	}

	/** Moves a client's support of pages that the other does not support. */
	Set<UUID> moveSupport(UUID accountId, UUID fromId, UUID toId) {
		return ids(this.jdbc.sql("""
				update supporter s set client_id = :to where s.account_id = :account and s.client_id = :from
				and not exists (select from supporter o where o.page_id = s.page_id and o.client_id = :to)
				returning s.id""").param("account", accountId).param("from", fromId).param("to", toId));
	}

	void moveSupport(UUID accountId, Set<UUID> supporterIds, UUID toId) {
		this.jdbc.sql("update supporter set client_id = ? where account_id = ? and id = any (?)")
			.params(toId, accountId, supporterIds.toArray(UUID[]::new))
			.update();
	}

	/** Leads all who turned out to be one client to another. */
	Set<UUID> moveAliases(UUID accountId, UUID fromId, UUID toId) {
		return ids(this.jdbc.sql("""
				update client set merged_into = ?, version = version + 1
				where account_id = ? and merged_into = ? returning id""").params(toId, accountId, fromId));
	}

	void moveAliases(UUID accountId, Set<UUID> aliasIds, UUID toId) {
		this.jdbc.sql("""
				update client set merged_into = ?, version = version + 1
				where account_id = ? and id = any (?) and merged_into is not null""")
			.params(toId, accountId, aliasIds.toArray(UUID[]::new))
			.update();
	}

	/** Lets the later time of both stand for the survivor. */
	void joinLastContact(UUID accountId, UUID survivorId, UUID mergedId) {
		this.jdbc.sql("""
				update client s set last_received_at = greatest(s.last_received_at, m.last_received_at),
				    last_sent_at = greatest(s.last_sent_at, m.last_sent_at)
				from client m where s.account_id = ? and s.id = ? and m.account_id = s.account_id and m.id = ?""")
			.params(accountId, survivorId, mergedId)
			.update();
	}

	private Merge read(ResultSet row, int index) throws SQLException {
		return new Merge(row.getObject("id", UUID.class), row.getObject("survivor_id", UUID.class),
				row.getObject("merged_id", UUID.class), this.json.readValue(row.getString("before"), MergeState.class),
				this.json.readValue(row.getString("after"), MergeState.class),
				this.json.readValue(row.getString("moved"), Moved.class), row.getTimestamp("at").toInstant(),
				row.getTimestamp("undone_at") != null);
	}

	private static Set<UUID> ids(JdbcClient.StatementSpec statement) {
		List<UUID> ids = statement.query((row, index) -> row.getObject("id", UUID.class)).list();
		return Set.copyOf(ids);
	}

}
