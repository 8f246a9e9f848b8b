package io.fluffywaffle.defaults.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

import org.springframework.transaction.annotation.Transactional;

/** Says that a service has nothing left of an account, or of some of its clients. */
class ErasureConfirmation {

	private final String service;

	private final Outbox outbox;

	private final Clock clock;

	ErasureConfirmation(String service, Outbox outbox, Clock clock) {
		this.service = service;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Transactional
	public void tell(UUID accountId) {
		this.outbox.append(OutgoingEvent.of(AccountErased.topicOf(this.service), accountId.toString(),
				AccountErased.TYPE, accountId, new AccountErased(accountId, this.service, now())));
	}

	@Transactional
	public void tell(ClientErasure erasure) {
		this.outbox.append(OutgoingEvent.of(ClientErased.topicOf(this.service), erasure.accountId().toString(),
				ClientErased.TYPE, erasure.accountId(),
				new ClientErased(erasure.erasureId(), erasure.accountId(), this.service, now())));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
