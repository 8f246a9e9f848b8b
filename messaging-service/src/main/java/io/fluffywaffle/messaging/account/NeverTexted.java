package io.fluffywaffle.messaging.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.phone.PhoneHash;
import io.fluffywaffle.messaging.account.RecipientLock.Recipient;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who were erased: nothing of them is left but a keyed hash of their phone, and
 * they are not texted until they text START.
 */
@Repository
public class NeverTexted {

	private final JdbcClient jdbc;

	private final PhoneHash hash;

	private final RecipientLock recipients;

	NeverTexted(JdbcClient jdbc, PhoneHash hash, RecipientLock recipients) {
		this.jdbc = jdbc;
		this.hash = hash;
		this.recipients = recipients;
	}

	/** Whether the account must not text this phone, because its owner was erased. */
	public boolean contains(UUID accountId, String phone) {
		return !among(accountId, List.of(phone)).isEmpty();
	}

	/** Those of the phones that the account must not text. */
	public Set<String> among(UUID accountId, Collection<String> phones) {
		Map<String, String> byHash = byHash(accountId, phones);
		return this.jdbc.sql("""
				select phone_hash from never_texted
				where account_id = ? and phone_hash = any (?) and lifted_at is null""")
			.params(accountId, byHash.keySet().toArray(String[]::new))
			.query(String.class)
			.list()
			.stream()
			.map(byHash::get)
			.collect(Collectors.toSet());
	}

	/** When the owners of those of the phones were erased of which that is so. */
	public Map<String, Instant> erased(UUID accountId, Collection<String> phones) {
		Map<String, String> byHash = byHash(accountId, phones);
		Map<String, Instant> erased = new HashMap<>();
		this.jdbc.sql("select phone_hash, at from never_texted where account_id = ? and phone_hash = any (?)")
			.params(accountId, byHash.keySet().toArray(String[]::new))
			.query((row) -> {
				erased.put(byHash.get(row.getString("phone_hash")), row.getTimestamp("at").toInstant());
			});
		return erased;
	}

	/** From the commit on these phones are not texted any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(UUID accountId, Collection<String> phones, Instant at) {
		this.recipients.takeAll(phones.stream().map((phone) -> new Recipient(accountId, phone)).toList());
		byHash(accountId, phones).keySet().forEach((phoneHash) -> this.jdbc.sql("""
				insert into never_texted (account_id, phone_hash, at) values (?, ?, ?)
				on conflict (account_id, phone_hash) do update set at = excluded.at, lifted_at = null
				where never_texted.at < excluded.at""").params(accountId, phoneHash, Timestamp.from(at)).update());
	}

	/**
	 * Lets the phone be texted again, because its owner wants it since.
	 * @return whether it was not texted until now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean lift(UUID accountId, String phone, Instant at) {
		return this.jdbc.sql("""
				update never_texted set lifted_at = ?
				where account_id = ? and phone_hash = ? and lifted_at is null and at < ?""")
			.params(Timestamp.from(at), accountId, this.hash.of(accountId, phone), Timestamp.from(at))
			.update() == 1;
	}

	private Map<String, String> byHash(UUID accountId, Collection<String> phones) {
		return phones.stream()
			.distinct()
			.collect(Collectors.toMap((phone) -> this.hash.of(accountId, phone), (phone) -> phone));
	}

}
