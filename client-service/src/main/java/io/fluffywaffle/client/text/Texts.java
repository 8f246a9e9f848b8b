package io.fluffywaffle.client.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.defaults.sealing.Sealer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for texts, each in the transaction of what it is about. */
@Service
public class Texts {

	private final Outbox outbox;

	private final Sealer sealer;

	private final Clock clock;

	Texts(Outbox outbox, Sealer sealer, Clock clock) {
		this.outbox = outbox;
		this.sealer = sealer;
		this.clock = clock;
	}

	/** Has a text sent that everybody in the account may read. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void send(UUID accountId, String phone, TextPurpose purpose, String body, Duration life) {
		Instant now = this.clock.instant();
		tell(new TextRequested(Ids.next(), accountId, phone, purpose, body, null, body, now.plus(life), now));
	}

	/**
	 * Has a text sent with a secret in it, which only the phone's owner gets to read.
	 * @param shown what members see instead
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void sendSealed(UUID accountId, String phone, TextPurpose purpose, String body, String shown,
			Instant expiresAt) {
		String sealed = this.sealer.seal(accountId, body);
		tell(new TextRequested(Ids.next(), accountId, phone, purpose, null, sealed, shown, expiresAt,
				this.clock.instant()));
	}

	private void tell(TextRequested text) {
		this.outbox.append(OutgoingEvent.of(TextRequested.TOPIC, text.key(), "TextRequested", text.accountId(), text));
	}

}
