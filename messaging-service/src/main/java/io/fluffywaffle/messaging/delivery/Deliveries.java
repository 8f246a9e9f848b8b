package io.fluffywaffle.messaging.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOuts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves messages up as it becomes known that the carrier has them and how far they are:
 * from the answer to the request, from callbacks, from the carrier's books. These arrive
 * in any order and more than once; a message never moves down.
 */
@Component
@EnableConfigurationProperties(DeliveryProperties.class)
public class Deliveries {

	private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

	private static final Set<DeliveryStatus> GIVEN_UP = EnumSet.of(DeliveryStatus.CANCELLED, DeliveryStatus.EXPIRED);

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	private final OptOuts optOuts;

	private final Outbox outbox;

	private final Clock clock;

	private final Duration askAfter;

	Deliveries(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes, OptOuts optOuts, Outbox outbox,
			Clock clock, DeliveryProperties properties) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
		this.optOuts = optOuts;
		this.outbox = outbox;
		this.clock = clock;
		this.askAfter = properties.askAfter();
	}

	/**
	 * Moves the message as far up as the carrier says it is.
	 * @param sent the message as it was handed over
	 * @return the new state; empty when the message stays where it is
	 */
	@Transactional
	public Optional<DeliveryStatus> moveUp(Message sent, Progress progress) {
		UUID accountId = sent.accountId();
		if (Progress.meansStop(progress.errorCode())) {
			this.optOuts.optOut(accountId, sent.to(), sent.from(), OptOutSource.CARRIER, null, this.clock.instant());
		}
		this.sequence.lock(List.of(accountId));
		return this.jdbc.sql("select * from message where account_id = ? and id = ? for update")
			.params(accountId, sent.id())
			.query(Messages.ROW)
			// it may have been erased meanwhile
			.optional()
			.filter((message) -> isAbout(message, progress) && mayMove(message, progress.status()))
			.map((message) -> moved(message, progress));
	}

	private DeliveryStatus moved(Message message, Progress progress) {
		Message moved = move(message, progress);
		if (message.providerSid() == null) {
			this.outbox.append(SmsSent.of(moved, progress.sid(), this.clock.instant()).toEvent());
		}
		this.changes.tell(moved);
		return moved.status();
	}

	private Message move(Message message, Progress progress) {
		return this.jdbc.sql("""
				update message set status = ?, provider_sid = ?, error_code = coalesce(?, error_code),
				    segments = case when ? > 0 then ? else segments end, lease_until = null,
				    ask_at = coalesce(ask_at, now() + make_interval(secs => ?))
				where id = ? returning *""")
			.params(progress.status().text(), progress.sid())
			.param(progress.errorCode())
			.params(progress.segments(), progress.segments(), this.askAfter.toMillis() / 1000.0, message.id())
			.query(Messages.ROW)
			.single();
	}

	/** One text of the carrier belongs to one message, and the other way round. */
	private boolean isAbout(Message message, Progress progress) {
		if (message.providerSid() != null) {
			if (!message.providerSid().equals(progress.sid())) {
				log.error("Message {} is {} at the carrier, yet {} claims to be it", message.id(),
						message.providerSid(), progress.sid());
			}
			return message.providerSid().equals(progress.sid());
		}
		return !isOwned(progress.sid());
	}

	/** Whether a message is known to be this text of the carrier. */
	public boolean isOwned(String sid) {
		return this.jdbc.sql("select exists (select 1 from message where provider_sid = ? and direction = 'outbound')")
			.param(sid)
			.query(Boolean.class)
			.single();
	}

	private static boolean mayMove(Message message, DeliveryStatus next) {
		// somebody gave it up, but here is the proof that it was on its way
		boolean givenUp = GIVEN_UP.contains(message.status()) && message.providerSid() == null;
		return (givenUp ? DeliveryStatus.REVIEW : message.status()).mayBecome(next);
	}

}
