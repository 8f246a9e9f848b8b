package io.fluffywaffle.account.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that are being erased, and who has confirmed. */
@Repository
class Erasures {

	private final JdbcClient jdbc;

	Erasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Begins an erasure, unless it has begun. */
	boolean begin(UUID accountId, Instant now) {
		return this.jdbc.sql("""
				insert into account_erasure (account_id, requested_at, told_at) values (:id, :now, :now)
				on conflict do nothing""").param("id", accountId).param("now", Timestamp.from(now)).update() == 1;
	}

	boolean isBegun(UUID accountId) {
		return this.jdbc.sql("select count(*) from account_erasure where account_id = ?")
			.param(accountId)
			.query(Long.class)
			.single() > 0;
	}

	/** Those told before this, which from now on count as told now. */
	Map<UUID, Instant> tellAgain(Instant before, Instant now) {
		return this.jdbc.sql("""
				update account_erasure set told_at = ? where told_at < ? returning account_id, requested_at""")
			.params(Timestamp.from(now), Timestamp.from(before))
			.query((row, index) -> Map.entry(row.getObject("account_id", UUID.class),
					row.getTimestamp("requested_at").toInstant()))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Notes a confirmation and gives all there are; empty when nothing is erased. */
	Optional<Set<String>> confirm(UUID accountId, String service, Instant now) {
		// one after the other: the last to come has to see all others
		if (this.jdbc.sql("select account_id from account_erasure where account_id = ? for update")
			.param(accountId)
			.query(UUID.class)
			.optional()
			.isEmpty()) {
			return Optional.empty();
		}
		this.jdbc.sql("""
				insert into account_erasure_confirmation (account_id, service, confirmed_at) values (?, ?, ?)
				on conflict do nothing""").params(accountId, service, Timestamp.from(now)).update();
		return Optional
			.of(Set.copyOf(this.jdbc.sql("select service from account_erasure_confirmation where account_id = ?")
				.param(accountId)
				.query(String.class)
				.list()));
	}

	/** How far those of the accounts are whose erasure has begun. */
	Map<UUID, ErasureState> of(Collection<UUID> accountIds) {
		Map<UUID, ErasureState> states = new HashMap<>();
		this.jdbc.sql("""
				select e.account_id, e.requested_at,
				       array(select service from account_erasure_confirmation c
				             where c.account_id = e.account_id order by service) as confirmed
				from account_erasure e where e.account_id = any (?)""")
			.param(accountIds.toArray(UUID[]::new))
			.query((row) -> {
				states.put(row.getObject("account_id", UUID.class),
						new ErasureState(row.getTimestamp("requested_at").toInstant(),
								List.copyOf(Arrays.asList((String[]) row.getArray("confirmed").getArray()))));
			});
		return states;
	}

}
