package io.fluffywaffle.client.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.phone.PhoneHash;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells of hundreds of phones which belonged to people who were erased. */
@Repository
class ErasedPhones {

	private final JdbcClient jdbc;

	private final PhoneHash hash;

	ErasedPhones(JdbcClient jdbc, PhoneHash hash) {
		this.jdbc = jdbc;
		this.hash = hash;
	}

	/** Those of the phones that are not to be texted again. */
	Set<String> of(UUID accountId, Collection<String> phones) {
		Map<String, String> byHash = new HashMap<>();
		phones.forEach((phone) -> byHash.put(this.hash.of(accountId, phone), phone));
		return this.jdbc.sql("select phone_hash from never_texted where account_id = ? and phone_hash = any (?)")
			.params(accountId, byHash.keySet().toArray(String[]::new))
			.query(String.class)
			.list()
			.stream()
			.map(byHash::get)
			.filter(String.class::isInstance)
			.collect(Collectors.toSet());
	}

}
