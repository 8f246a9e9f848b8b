package io.fluffywaffle.messaging.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.account.Account.Carrier;
import io.fluffywaffle.messaging.account.Account.OwnNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The replica of all accounts. */
@Repository
public class Accounts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	Accounts(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.json = json;
		this.events = events;
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
			.query((row, rowNumber) -> account(row, numbers, settings(row)))
			.optional();
	}

	/** Every account, without its settings. */
	@Transactional(readOnly = true)
	public List<Account> all() {
		record Owned(UUID accountId, OwnNumber number) {
		}
		Map<UUID, List<OwnNumber>> numbers = this.jdbc.sql("select * from account_number order by number")
			.query((row, rowNumber) -> new Owned(row.getObject("account_id", UUID.class), number(row, rowNumber)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Owned::accountId, Collectors.mapping(Owned::number, Collectors.toList())));
		return this.jdbc.sql("""
				select id, name, time_zone, country, language, status, version, carrier_account_sid,
				    messaging_service_sid, sealed_auth_token, previous_sealed_auth_token, previous_until
				from account""")
			.query((row, rowNumber) -> account(row, numbers.getOrDefault(row.getObject("id", UUID.class), List.of()),
					AccountSettings.NONE))
			.list();
	}

	/**
	 * Takes over an account, unless something newer was taken over before.
	 * @return whether it was news
	 */
	@Transactional
	public boolean replace(Account account) {
		int newer = this.jdbc.sql("""
				insert into account (id, name, time_zone, country, version, language, status, settings,
				    carrier_account_sid, messaging_service_sid, sealed_auth_token, previous_sealed_auth_token,
				    previous_until)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (id) do update set name = excluded.name, time_zone = excluded.time_zone,
				    country = excluded.country, version = excluded.version, language = excluded.language,
				    status = excluded.status, settings = excluded.settings,
				    carrier_account_sid = excluded.carrier_account_sid,
				    messaging_service_sid = excluded.messaging_service_sid,
				    sealed_auth_token = excluded.sealed_auth_token,
				    previous_sealed_auth_token = excluded.previous_sealed_auth_token,
				    previous_until = excluded.previous_until
				where account.version < excluded.version""")
			.params(account.id(), account.name(), account.timeZone(), account.country(), account.version(),
					account.language(), account.status().text(), this.json.writeValueAsString(account.settings()))
			.params(Arrays.asList(carrierColumns(account.carrier())))
			.update();
		if (newer == 1) {
			replaceNumbers(account);
			this.events.publishEvent(new AccountReplaced(account.id()));
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

	private static @Nullable Object[] carrierColumns(@Nullable Carrier carrier) {
		if (carrier == null) {
			return new @Nullable Object[5];
		}
		Instant until = carrier.previousUntil();
		return new @Nullable Object[] { carrier.accountSid(), carrier.messagingServiceSid(), carrier.sealedAuthToken(),
				carrier.previousSealedAuthToken(), (until != null) ? Timestamp.from(until) : null };
	}

	private AccountSettings settings(ResultSet row) throws SQLException {
		String settings = row.getString("settings");
		return (settings != null) ? this.json.readValue(settings, AccountSettings.class) : AccountSettings.NONE;
	}

	private static Account account(ResultSet row, List<OwnNumber> numbers, AccountSettings settings)
			throws SQLException {
		return new Account(row.getObject("id", UUID.class), row.getString("name"), row.getString("time_zone"),
				row.getString("country"), row.getString("language"), AccountStatus.of(row.getString("status")), numbers,
				carrier(row), settings, row.getLong("version"));
	}

	private static @Nullable Carrier carrier(ResultSet row) throws SQLException {
		String accountSid = row.getString("carrier_account_sid");
		if (accountSid == null) {
			return null;
		}
		Timestamp until = row.getTimestamp("previous_until");
		return new Carrier(accountSid, row.getString("messaging_service_sid"), row.getString("sealed_auth_token"),
				row.getString("previous_sealed_auth_token"), (until != null) ? until.toInstant() : null);
	}

}
