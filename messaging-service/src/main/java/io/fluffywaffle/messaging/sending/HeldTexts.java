package io.fluffywaffle.messaging.sending;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountReplaced;
import io.fluffywaffle.messaging.account.ClientsReplaced;
import io.fluffywaffle.messaging.account.RecipientLock.Recipient;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;
import io.fluffywaffle.messaging.sending.Holds.Hold;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts that are ready and wait for a better time. */
@Component
class HeldTexts {

	private static final String QUIET = """
			 from unnest(?, ?) as client (account_id, phone)
			join message m on m.account_id = client.account_id and m.to_number = client.phone
			where m.status = 'ready' and m.waits_for = 'quiet-hours' and m.due_at > now()""";

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	HeldTexts(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
	}

	/** Lets texts wait and tells why. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(UUID accountId, Holds holds) {
		holds.texts().forEach((hold, ids) -> hold(accountId, hold, ids));
	}

	/**
	 * Looks at all of them again, because the account may want something else now. The
	 * account's lock makes sure that no claim still goes by what held before.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(AccountReplaced account) {
		this.sequence.lock(List.of(account.accountId()));
		this.jdbc.sql("""
				update message set due_at = now()
				where account_id = ? and status = 'ready' and waits_for is not null and due_at > now()""")
			.param(account.accountId())
			.update();
	}

	/**
	 * Looks again at those to clients, who may live elsewhere than was known. Nobody
	 * holds more of these meanwhile: who claims shares the clients' locks.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(ClientsReplaced replaced) {
		List<Recipient> clients = replaced.clients();
		List<UUID> accounts = this.jdbc.sql("select distinct m.account_id" + QUIET)
			.params(accounts(clients), phones(clients))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
		if (!accounts.isEmpty()) {
			this.sequence.lock(accounts);
			this.jdbc.sql("update message set due_at = now() where id in (select m.id" + QUIET + ")")
				.params(accounts(clients), phones(clients))
				.update();
		}
	}

	private static UUID[] accounts(List<Recipient> clients) {
		return clients.stream().map(Recipient::accountId).toArray(UUID[]::new);
	}

	private static String[] phones(List<Recipient> clients) {
		return clients.stream().map(Recipient::phone).toArray(String[]::new);
	}

	private void hold(UUID accountId, Hold hold, List<UUID> ids) {
		this.changes.tellAll(accountId,
				this.jdbc.sql("update message set waits_for = ?, due_at = ? where id = any (?) returning *")
					.params(hold.reason().text(), Timestamp.from(hold.until()), ids.toArray(UUID[]::new))
					.query(Messages.ROW)
					.list());
	}

}
