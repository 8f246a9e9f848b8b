package io.fluffywaffle.client.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clients of an account in the orders in which duplicates stand nearby. */
@Repository
class Neighbours {

	/** How many are looked at in one go. */
	static final int STEP = 20_000;

	private final JdbcClient jdbc;

	Neighbours(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Neighbour> after(UUID accountId, DuplicateCursor place) {
		String key = place.reason().key() + " collate \"C\"";
		return this.jdbc.sql("""
				select %1$s as key, id from client
				where account_id = :account and merged_into is null and %2$s and (%1$s, id) > (:key, :id)
				order by %1$s, id limit :step""".formatted(key, place.reason().condition()))
			.param("account", accountId)
			.param("key", place.key())
			.param("id", place.id())
			.param("step", STEP)
			.query((row, index) -> new Neighbour(row.getString("key"), row.getObject("id", UUID.class)))
			.list();
	}

	/** Those pairs that somebody said are two people. */
	Set<Set<UUID>> distinct(UUID accountId, List<Neighbour> row) {
		return this.jdbc.sql("select one_id, other_id from client_distinct where account_id = ? and one_id = any (?)")
			.params(accountId, row.stream().map(Neighbour::id).toArray(UUID[]::new))
			.query((line, index) -> Set.of(line.getObject("one_id", UUID.class),
					line.getObject("other_id", UUID.class)))
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

	void dismiss(UUID accountId, UUID oneId, UUID otherId) {
		boolean inOrder = oneId.compareTo(otherId) < 0;
		this.jdbc.sql("""
				insert into client_distinct (account_id, one_id, other_id) values (?, ?, ?)
				on conflict do nothing""")
			.params(accountId, inOrder ? oneId : otherId, inOrder ? otherId : oneId)
			.update();
	}

}
