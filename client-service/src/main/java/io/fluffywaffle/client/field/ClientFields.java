package io.fluffywaffle.client.field;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.client.country.AccountCountries;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fields of each account. Values of a field that is taken away stay with the clients
 * and are there again when it comes back.
 */
@Service
public class ClientFields {

	private static final TypeReference<List<ClientField>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final AccountCountries accounts;

	ClientFields(JdbcClient jdbc, JsonMapper json, AccountCountries accounts) {
		this.jdbc = jdbc;
		this.json = json;
		this.accounts = accounts;
	}

	/** The account's fields in their order. */
	public List<ClientField> of(UUID accountId) {
		return find(accountId).fields();
	}

	/** The account's fields with their version. */
	public FieldSet find(UUID accountId) {
		return this.jdbc.sql("select fields, version from client_field_set where account_id = ?")
			.param(accountId)
			.query((row, index) -> new FieldSet(this.json.readValue(row.getString("fields"), FIELDS),
					row.getLong("version")))
			.optional()
			.orElseGet(() -> new FieldSet(List.of(), 0));
	}

	/**
	 * Replaces the account's fields.
	 * @throws OptimisticLockingFailureException when somebody was faster
	 */
	@Transactional
	public FieldSet replace(UUID accountId, long seenVersion, List<ClientField> fields) {
		this.accounts.requireKnown(accountId);
		long next = seenVersion + 1;
		int written = this.jdbc.sql("""
				insert into client_field_set (account_id, fields, version) select ?, ?::jsonb, ? where ? = 0
				or exists (select from client_field_set where account_id = ?)
				on conflict (account_id) do update set fields = excluded.fields, version = excluded.version
				where client_field_set.version = ?""")
			.params(accountId, this.json.writeValueAsString(fields), next, seenVersion, accountId, seenVersion)
			.update();
		if (written == 0) {
			throw new OptimisticLockingFailureException("Edited version " + seenVersion + " of fields");
		}
		return new FieldSet(fields, next);
	}

	/**
	 * The values in their usual form; an empty one stays empty.
	 * @throws FieldRefused when a value does not fit or the account has no such field
	 */
	public Map<String, String> check(UUID accountId, Map<String, String> values) {
		if (values.isEmpty()) {
			return values;
		}
		Map<String, ClientField> known = of(accountId).stream()
			.collect(Collectors.toMap(ClientField::key, Function.identity()));
		Map<String, String> checked = new TreeMap<>();
		values.forEach((key, value) -> {
			ClientField field = known.get(key);
			if (field == null) {
				throw new FieldRefused(key, "is no field of this account");
			}
			checked.put(key, value.isBlank() ? "" : FieldValues.read(field, value));
		});
		return checked;
	}

}
