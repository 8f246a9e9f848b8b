package io.fluffywaffle.account.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.ErasureProperties;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has accounts erased whose time has come: every service is told, each confirms, and what
 * is left here goes last.
 */
@Service
public class Eraser {

	/** Who keeps something of accounts. */
	static final Set<String> SERVICES = Set.of("client", "messaging", "notification");

	private static final Logger log = LoggerFactory.getLogger(Eraser.class);

	private final Accounts accounts;

	private final AccountEditor editor;

	private final Erasures erasures;

	private final Outbox outbox;

	private final ErasureProperties properties;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Eraser(Accounts accounts, AccountEditor editor, Erasures erasures, Outbox outbox, ErasureProperties properties,
			TransactionTemplate transactions, Clock clock) {
		this.accounts = accounts;
		this.editor = editor;
		this.erasures = erasures;
		this.outbox = outbox;
		this.properties = properties;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Asks for what is due, and again where somebody did not confirm. */
	public void run() {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Instant due = now.minus(this.properties.after());
		this.accounts.findIdsDeletedBefore(due)
			.forEach((id) -> this.transactions.executeWithoutResult((transaction) -> begin(id, due, now)));
		this.transactions.executeWithoutResult(
				(transaction) -> this.erasures.tellAgain(now.minus(this.properties.again()), now).forEach(this::tell));
	}

	private void begin(UUID accountId, Instant due, Instant now) {
		// under the lock of who would restore it
		this.accounts.lockById(accountId)
			.filter((account) -> account.deletedAt().filter((deleted) -> deleted.isBefore(due)).isPresent())
			.filter((account) -> this.erasures.begin(accountId, now))
			.ifPresent((account) -> tell(accountId, now));
	}

	/** Notes that a service has nothing left of an account; the last one ends it here. */
	@Transactional
	public void confirm(UUID accountId, String service) {
		this.erasures.confirm(accountId, service, this.clock.instant())
			.filter((confirmed) -> confirmed.containsAll(SERVICES))
			.ifPresent((confirmed) -> {
				this.editor.erase(accountId);
				log.info("Account {} is erased", accountId);
			});
	}

	private void tell(UUID accountId, Instant requestedAt) {
		this.outbox.append(OutgoingEvent.of(AccountErasureRequested.TOPIC, accountId.toString(),
				AccountErasureRequested.TYPE, accountId, new AccountErasureRequested(accountId, requestedAt)));
	}

}
