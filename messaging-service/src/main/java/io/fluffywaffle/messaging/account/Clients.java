package io.fluffywaffle.messaging.account;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import io.fluffywaffle.messaging.account.RecipientLock.Recipient;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The replica of all clients. */
@Repository
public class Clients {

	private static final String REPLACE = """
			insert into client (id, account_id, phone, name, blocked, version, consent, paused, time_zone, language,
			    merged_into)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (id) do update set phone = excluded.phone, name = excluded.name,
			    blocked = excluded.blocked, version = excluded.version, consent = excluded.consent,
			    paused = excluded.paused, time_zone = excluded.time_zone, language = excluded.language,
			    merged_into = excluded.merged_into, consent_since = case when client.consent = excluded.consent
			        then client.consent_since else now() end
			where client.version < excluded.version""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final RecipientLock recipients;

	private final ApplicationEventPublisher events;

	Clients(JdbcClient jdbc, JdbcTemplate template, RecipientLock recipients, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.template = template;
		this.recipients = recipients;
		this.events = events;
	}

	/**
	 * Takes over what was told of clients, in its order, unless something newer was taken
	 * over before. A client who is blocked or took their consent back is not texted from
	 * the commit on; one that is gone is a stranger again.
	 */
	@Transactional
	public void takeOver(List<ClientTold> told) {
		Set<UUID> gone = new TreeSet<>();
		Map<UUID, Client> newest = new TreeMap<>();
		for (ClientTold one : told) {
			Client client = one.client();
			if (client != null) {
				newest.merge(one.id(), client, (known, other) -> (known.version() < other.version()) ? other : known);
			}
			else {
				gone.add(one.id());
				newest.remove(one.id());
			}
		}
		List<Recipient> clients = newest.values()
			.stream()
			.map((client) -> new Recipient(client.accountId(), client.phone()))
			.toList();
		this.recipients.takeAll(clients);
		this.jdbc.sql("delete from client where id = any (?)").param((Object) gone.toArray(UUID[]::new)).update();
		this.template.batchUpdate(REPLACE, newest.values(), Math.max(1, newest.size()), Clients::bind);
		this.events.publishEvent(new ClientsReplaced(clients));
	}

	private static void bind(PreparedStatement row, Client client) throws SQLException {
		row.setObject(1, client.id());
		row.setObject(2, client.accountId());
		row.setString(3, client.phone());
		row.setString(4, client.name());
		row.setBoolean(5, client.blocked());
		row.setLong(6, client.version());
		row.setString(7, client.consent().text());
		row.setBoolean(8, client.paused());
		row.setString(9, client.timeZone());
		row.setString(10, client.language());
		row.setObject(11, client.mergedInto());
	}

	/** Whether the person took back their consent to be texted. */
	public boolean isWithdrawn(UUID accountId, String phone) {
		return this.jdbc.sql("""
				select exists (select 1 from client where account_id = ? and phone = ? and consent = 'withdrawn')""")
			.params(accountId, phone)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The person wants texts again, as they have just texted themself: client-service
	 * will tell the same.
	 * @return whether they did not want them before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean consents(UUID accountId, String phone, Instant at) {
		return this.jdbc.sql("""
				update client set consent = 'given', consent_since = now()
				where account_id = ? and phone = ? and consent = 'withdrawn' and consent_since < ?""")
			.params(accountId, phone, Timestamp.from(at))
			.update() > 0;
	}

	/** Whether the account does not want to text this phone. */
	public boolean isBlocked(UUID accountId, String phone) {
		return this.jdbc.sql("select exists (select 1 from client where account_id = ? and phone = ? and blocked)")
			.params(accountId, phone)
			.query(Boolean.class)
			.single();
	}

}
