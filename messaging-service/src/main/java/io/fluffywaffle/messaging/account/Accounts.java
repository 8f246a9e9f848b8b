package io.fluffywaffle.messaging.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.account.Account.Carrier;
import io.fluffywaffle.messaging.account.Account.OwnNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The replica of all accounts. */
@Repository
public class Accounts {

	private final JdbcClient jdbc;

	Accounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The account, if account-service told of it. */
	@Transactional(readOnly = true)
	public Optional<Account> find(UUID id) {
		List<OwnNumber> numbers = this.jdbc.sql("select * from account_number where account_id = ? order by number")
			.param(id)
			.query(Accounts::number)
			.list();
		return this.jdbc.sql("select * from account where id = ?")
			.param(id)
			.query((row, rowNumber) -> account(row, numbers))
			.optional();
	}

	/** Every account. */
	@Transactional(readOnly = true)
	public List<Account> all() {
		record Owned(UUID accountId, OwnNumber number) {
		}
		Map<UUID, List<OwnNumber>> numbers = this.jdbc.sql("select * from account_number order by number")
			.query((row, rowNumber) -> new Owned(row.getObject("account_id", UUID.class), number(row, rowNumber)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Owned::accountId, Collectors.mapping(Owned::number, Collectors.toList())));
		return this.jdbc.sql("select * from account")
			.query((row, rowNumber) -> account(row, numbers.getOrDefault(row.getObject("id", UUID.class), List.of())))
			.list();
	}

	/**
	 * Takes over an account, unless something newer was taken over before.
	 * @return whether it was news
	 */
	@Transactional
	public boolean replace(Account account) {
		Carrier carrier = account.carrier();
		int newer = this.jdbc.sql("""
				insert into account (id, name, time_zone, country, version, carrier_account_sid, messaging_service_sid,
				    sealed_auth_token)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (id) do update set name = excluded.name, time_zone = excluded.time_zone,
				    country = excluded.country, version = excluded.version,
				    carrier_account_sid = excluded.carrier_account_sid,
				    messaging_service_sid = excluded.messaging_service_sid,
				    sealed_auth_token = excluded.sealed_auth_token
				where account.version < excluded.version""")
			.params(account.id(), account.name(), account.timeZone(), account.country(), account.version())
			.param((carrier != null) ? carrier.accountSid() : null)
			.param((carrier != null) ? carrier.messagingServiceSid() : null)
			.param((carrier != null) ? carrier.sealedAuthToken() : null)
			.update();
		if (newer == 1) {
			replaceNumbers(account);
		}
		return newer == 1;
	}

	/** Forgets an account; its conversations stay. */
	public void forget(UUID id) {
		this.jdbc.sql("delete from account where id = ?").param(id).update();
	}

	private void replaceNumbers(Account account) {
		this.jdbc.sql("delete from account_number where account_id = ?").param(account.id()).update();
		for (OwnNumber own : account.numbers()) {
			// the account that had it before may tell so only later
			this.jdbc.sql("""
					insert into account_number (number, account_id, label, is_default) values (?, ?, ?, ?)
					on conflict (number) do update set account_id = excluded.account_id, label = excluded.label,
					    is_default = excluded.is_default""")
				.params(own.number(), account.id(), own.label(), own.isDefault())
				.update();
		}
	}

	private static OwnNumber number(ResultSet row, int rowNumber) throws SQLException {
		return new OwnNumber(row.getString("number"), row.getString("label"), row.getBoolean("is_default"));
	}

	private static Account account(ResultSet row, List<OwnNumber> numbers) throws SQLException {
		return new Account(row.getObject("id", UUID.class), row.getString("name"), row.getString("time_zone"),
				row.getString("country"), numbers, carrier(row), row.getLong("version"));
	}

	private static @Nullable Carrier carrier(ResultSet row) throws SQLException {
		String accountSid = row.getString("carrier_account_sid");
		return (accountSid != null)
				? new Carrier(accountSid, row.getString("messaging_service_sid"), row.getString("sealed_auth_token"))
				: null;
	}

}
