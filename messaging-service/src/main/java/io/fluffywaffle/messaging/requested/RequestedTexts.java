package io.fluffywaffle.messaging.requested;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.carrier.SealedTexts;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.segment.Segments;
import io.fluffywaffle.messaging.sending.OutgoingTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues texts that another service asked for, each once. What they say is sealed from
 * here to the carrier; a code goes before everything else.
 */
@Component
public class RequestedTexts {

	private static final Logger log = LoggerFactory.getLogger(RequestedTexts.class);

	/** Longer ago it is not late but history, which is read once more. */
	private static final Duration HISTORY = Duration.ofDays(1);

	/** A code overtakes what waits in its conversation for the morning. */
	private static final int BEFORE_ALL = -1;

	private static final int AS_ALL = 0;

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final AccountPolicies policies;

	private final NeverTexted neverTexted;

	private final SenderNumbers numbers;

	private final Conversations conversations;

	private final OutgoingTexts outgoing;

	private final SealedTexts sealed;

	private final Clock clock;

	RequestedTexts(JdbcClient jdbc, AccountSequence sequence, AccountPolicies policies, NeverTexted neverTexted,
			SenderNumbers numbers, Conversations conversations, OutgoingTexts outgoing, SealedTexts sealed,
			Clock clock) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.policies = policies;
		this.neverTexted = neverTexted;
		this.numbers = numbers;
		this.conversations = conversations;
		this.outgoing = outgoing;
		this.sealed = sealed;
		this.clock = clock;
	}

	/**
	 * Queues the text, unless it was queued before or must not be.
	 * @throws IllegalArgumentException when what it says cannot be opened
	 */
	@Transactional
	public void queue(TextRequested text) {
		this.sequence.lock(List.of(text.accountId()));
		if (isKnown(text) || isHistory(text) || !this.policies.of(text.accountId()).active()
				|| this.neverTexted.contains(text.accountId(), text.phone())) {
			return;
		}
		Optional<String> number = this.numbers.to(text.accountId(), text.phone());
		if (number.isEmpty()) {
			log.warn("Account {} has no number to send text {} from", text.accountId(), text.requestId());
			return;
		}
		UUID message = this.outgoing.queueAutomatic(conversation(text, number.get()), text.shown(), kind(text)).id();
		make(text, message);
	}

	private void make(TextRequested text, UUID message) {
		String body = body(text);
		this.jdbc.sql("""
				update message set request_id = ?, expires_at = ?, priority = ?, segments = ?, sealed_body = ?
				where id = ?""")
			.params(text.requestId(), Timestamp.from(text.expiresAt()))
			.params((kind(text) == AutomaticKind.CODE) ? BEFORE_ALL : AS_ALL, Segments.of(body).count())
			.param(body.equals(text.shown()) ? null : this.sealed.seal(text.accountId(), body))
			.param(message)
			.update();
	}

	private String body(TextRequested text) {
		String sealedBody = text.sealedBody();
		return (sealedBody != null) ? this.sealed.open(text.accountId(), sealedBody) : String.valueOf(text.body());
	}

	/** One that is new holds nothing that the inbox wants. */
	private Conversation conversation(TextRequested text, String number) {
		if (this.conversations.open(text.accountId(), text.phone(), number)) {
			this.jdbc.sql("update conversation set listed = false where account_id = ? and phone = ? and number = ?")
				.params(text.accountId(), text.phone(), number)
				.update();
		}
		return this.conversations.between(text.accountId(), text.phone(), number).orElseThrow();
	}

	private boolean isKnown(TextRequested text) {
		return this.jdbc.sql("select exists (select 1 from message where request_id = ?)")
			.param(text.requestId())
			.query(Boolean.class)
			.single();
	}

	private boolean isHistory(TextRequested text) {
		Instant erased = this.neverTexted.erased(text.accountId(), List.of(text.phone())).get(text.phone());
		return text.expiresAt().isBefore(this.clock.instant().minus(HISTORY))
				|| (erased != null && !text.at().isAfter(erased));
	}

	private static AutomaticKind kind(TextRequested text) {
		return text.purpose().kind();
	}

}
