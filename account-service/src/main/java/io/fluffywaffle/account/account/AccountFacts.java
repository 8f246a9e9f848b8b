package io.fluffywaffle.account.account;

import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

import org.springframework.stereotype.Component;

/** Tells accounts on {@code account.account.v1}. */
@Component
class AccountFacts {

	private final Outbox outbox;

	AccountFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	void tell(Account account) {
		this.outbox.append(OutgoingEvent.of(AccountChanged.TOPIC, account.id().toString(), "AccountChanged",
				account.id(), AccountChanged.of(account)));
	}

	/** A tombstone: the account is no longer, and never was. */
	void tellGone(UUID accountId) {
		this.outbox
			.append(OutgoingEvent.of(AccountChanged.TOPIC, accountId.toString(), "AccountChanged", accountId, null));
	}

}
