package io.fluffywaffle.client.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.timeline.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The erasures of clients, and who has confirmed. */
@Repository
class Erasures {

	private final JdbcClient jdbc;

	Erasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(ClientErasureRequested fact, Actor by, String ownName) {
		boolean member = by.kind() == Actor.Kind.MEMBER;
		this.jdbc.sql("""
				insert into client_erasure (id, account_id, client_ids, phones, by_id, by_name, requested_at, told_at,
					confirmed)
				values (:id, :account, :clients, :phones, :byId, :byName, :at, :at, :confirmed)""")
			.param("id", fact.erasureId())
			.param("account", fact.accountId())
			.param("clients", fact.clientIds().toArray(UUID[]::new))
			.param("phones", fact.phones().toArray(String[]::new))
			.param("byId", member ? by.id() : null, Types.OTHER)
			.param("byName", member ? by.name() : null)
			.param("at", Timestamp.from(fact.at()))
			.param("confirmed", new String[] { ownName })
			.update();
	}

	/** The erasures of an account, the latest first. */
	List<Erasure> of(UUID accountId, int limit) {
		return this.jdbc.sql("""
				select * from client_erasure where account_id = ? order by requested_at desc, id limit ?""")
			.params(accountId, limit)
			.query(Erasures::read)
			.list();
	}

	/** Those told before this, which from now on count as told now. */
	List<ClientErasureRequested> tellAgain(Instant before, Instant now) {
		return this.jdbc.sql("update client_erasure set told_at = ? where done_at is null and told_at < ? returning *")
			.params(Timestamp.from(now), Timestamp.from(before))
			.query((row, index) -> new ClientErasureRequested(row.getObject("id", UUID.class),
					row.getObject("account_id", UUID.class), List.of((UUID[]) row.getArray("client_ids").getArray()),
					texts(row, "phones"), row.getTimestamp("requested_at").toInstant()))
			.list();
	}

	/** Notes a confirmation and gives all there are; empty when nothing is open. */
	Optional<List<String>> confirm(UUID accountId, UUID id, String service) {
		return this.jdbc.sql("""
				update client_erasure set confirmed =
					case when ? = any (confirmed) then confirmed else confirmed || ? end
				where account_id = ? and id = ? and done_at is null returning confirmed""")
			.params(service, service, accountId, id)
			.query((row, index) -> texts(row, "confirmed"))
			.optional();
	}

	/** Ends an erasure: whose it was is known no more. */
	void end(UUID id, Instant now) {
		this.jdbc.sql("update client_erasure set done_at = ?, phones = '{}', client_ids = '{}' where id = ?")
			.params(Timestamp.from(now), id)
			.update();
	}

	private static Erasure read(ResultSet row, int index) throws SQLException {
		Timestamp done = row.getTimestamp("done_at");
		return new Erasure(row.getObject("id", UUID.class), row.getTimestamp("requested_at").toInstant(),
				row.getObject("by_id", UUID.class), row.getString("by_name"), texts(row, "confirmed"),
				(done != null) ? done.toInstant() : null);
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
	}

}
