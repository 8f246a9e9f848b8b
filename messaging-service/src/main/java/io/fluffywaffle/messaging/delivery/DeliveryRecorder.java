package io.fluffywaffle.messaging.delivery;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.messaging.carrier.CarrierStatus;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.AccountLane;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes in the carrier's status callbacks. Each is kept as it came; what it says is
 * applied to its message, to which it is also the proof that the carrier has it, even
 * when the answer to the request was lost or comes later.
 */
@Component
public class DeliveryRecorder {

	private final AccountLane lane;

	private final JdbcClient jdbc;

	private final Deliveries deliveries;

	DeliveryRecorder(AccountLane lane, JdbcClient jdbc, Deliveries deliveries) {
		this.lane = lane;
		this.jdbc = jdbc;
		this.deliveries = deliveries;
	}

	/**
	 * Keeps the report and applies it; one that came before changes nothing. Of one about
	 * no message of ours, or not any more, what it says is not kept: it names a person.
	 * @param accountId the account that the message belongs to
	 */
	public void record(UUID accountId, DeliveryReport report) {
		if (Progress.meansStop(report.errorCode())) {
			this.lane.changeAlone(() -> take(report));
		}
		else {
			this.lane.change(accountId, () -> {
				take(report);
				return report;
			});
		}
	}

	private void take(DeliveryReport report) {
		Optional<Long> kept = keep(report);
		if (kept.isPresent()) {
			apply(report).ifPresent((status) -> note(kept.get(), status));
		}
		CrashPoint.reach("C9");
	}

	/** The account that the message belongs to, or did before it was erased. */
	public Optional<UUID> accountOf(UUID messageId) {
		return this.jdbc.sql("""
				select account_id from message where id = :message and direction = 'outbound'
				union all select account_id from erased_message where message_id = :message""")
			.param("message", messageId)
			.query(UUID.class)
			.optional();
	}

	private Optional<Long> keep(DeliveryReport report) {
		return this.jdbc
			.sql("""
					insert into delivery_report (message_id, attempt, provider_sid, status, error_code, parameters,
					    received_at)
					values (?, ?, ?, ?, ?, case when exists (select 1 from message where id = ?) then ? else '[]' end, now())
					on conflict do nothing returning id""")
			.params(report.messageId(), report.attempt(), report.providerSid(), report.status())
			.param(report.errorCode())
			.params(report.messageId(), report.parameters())
			.query(Long.class)
			.optional();
	}

	private Optional<DeliveryStatus> apply(DeliveryReport report) {
		return CarrierStatus.meaning(report.status())
			.flatMap((status) -> messageOf(report).flatMap((message) -> this.deliveries.moveUp(message,
					new Progress(report.providerSid(), status, 0, report.errorCode()))));
	}

	/** A claim that never was cannot have handed anything over. */
	private Optional<Message> messageOf(DeliveryReport report) {
		return this.jdbc.sql("select * from message where id = ? and direction = 'outbound' and attempt >= ?")
			.params(report.messageId(), report.attempt())
			.query(Messages.ROW)
			.optional();
	}

	private void note(long id, DeliveryStatus status) {
		this.jdbc.sql("update delivery_report set moved_to = ? where id = ?").params(status.text(), id).update();
	}

}
