package io.fluffywaffle.messaging.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.RecipientLock.Recipient;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The replica of all clients. */
@Repository
public class Clients {

	private final JdbcClient jdbc;

	private final RecipientLock recipients;

	private final ApplicationEventPublisher events;

	Clients(JdbcClient jdbc, RecipientLock recipients, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.recipients = recipients;
		this.events = events;
	}

	/**
	 * Takes over a client, unless something newer was taken over before. A client who is
	 * blocked or took their consent back is not texted from the commit on.
	 */
	@Transactional
	public void replace(Client client) {
		this.recipients.takeAll(List.of(new Recipient(client.accountId(), client.phone())));
		int newer = this.jdbc.sql("""
				insert into client (id, account_id, phone, name, blocked, version, consent, paused, time_zone, language,
				    merged_into)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (id) do update set phone = excluded.phone, name = excluded.name,
				    blocked = excluded.blocked, version = excluded.version, consent = excluded.consent,
				    paused = excluded.paused, time_zone = excluded.time_zone, language = excluded.language,
				    merged_into = excluded.merged_into, consent_since = case when client.consent = excluded.consent
				        then client.consent_since else now() end
				where client.version < excluded.version""")
			.params(client.id(), client.accountId(), client.phone(), client.name(), client.blocked(), client.version(),
					client.consent().text(), client.paused())
			.param(client.timeZone())
			.param(client.language())
			.param(client.mergedInto())
			.update();
		if (newer == 1) {
			this.events.publishEvent(new ClientReplaced(client.accountId(), client.phone()));
		}
	}

	/** Forgets a client: to conversations they are a stranger again. */
	public void forget(UUID id) {
		this.jdbc.sql("delete from client where id = ?").param(id).update();
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
