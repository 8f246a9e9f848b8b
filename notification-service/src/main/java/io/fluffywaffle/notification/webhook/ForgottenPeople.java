package io.fluffywaffle.notification.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.phone.PhoneHash;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who were erased: the topics still hold what happened before, for a while. */
@Component
class ForgottenPeople {

	private final JdbcClient jdbc;

	private final PhoneHash hash;

	ForgottenPeople(JdbcClient jdbc, PhoneHash hash) {
		this.jdbc = jdbc;
		this.hash = hash;
	}

	/** Passes over what happened until now to the owners of these phones. */
	void add(UUID accountId, Collection<String> phones, Instant at) {
		phones.forEach((phone) -> this.jdbc.sql("""
				insert into forgotten_person (account_id, phone_hash, at) values (?, ?, ?)
				on conflict (account_id, phone_hash) do update set at = greatest(forgotten_person.at, excluded.at)""")
			.params(accountId, this.hash.of(accountId, phone), Timestamp.from(at))
			.update());
	}

	/** Without facts about people from before they were erased. */
	List<Fact> without(List<Fact> facts) {
		Map<Fact, String> hashes = facts.stream()
			.collect(Collectors.toMap(Function.identity(),
					(fact) -> this.hash.of(fact.accountId(), fact.conversationKey()), (first, second) -> first));
		Map<String, Instant> forgotten = new HashMap<>();
		this.jdbc.sql("select phone_hash, at from forgotten_person where account_id = any (?) and phone_hash = any (?)")
			.params(facts.stream().map(Fact::accountId).distinct().toArray(UUID[]::new),
					hashes.values().toArray(String[]::new))
			.query((row) -> {
				forgotten.put(row.getString("phone_hash"), row.getTimestamp("at").toInstant());
			});
		return facts.stream()
			.filter((fact) -> fact.occurredAt().isAfter(forgotten.getOrDefault(hashes.get(fact), Instant.MIN)))
			.toList();
	}

}
