package io.fluffywaffle.messaging.reconcile;

import java.util.List;

import io.fluffywaffle.messaging.carrier.Carrier;
import io.fluffywaffle.messaging.carrier.CarrierAccounts;
import io.fluffywaffle.messaging.carrier.CarrierRecord;
import io.fluffywaffle.messaging.carrier.CarrierStatus;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.UnusableContractException;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.Deliveries;
import io.fluffywaffle.messaging.delivery.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks into the carrier's books for texts that it took and of which no callback has told
 * the end. Callbacks get lost while nobody here answers; and many networks never tell the
 * end, so it asks at ever longer intervals and stops after some days.
 */
@Component
class OverdueTexts {

	private static final Logger log = LoggerFactory.getLogger(OverdueTexts.class);

	private static final int AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final Carrier carrier;

	private final CarrierAccounts accounts;

	private final Deliveries deliveries;

	OverdueTexts(JdbcClient jdbc, Carrier carrier, CarrierAccounts accounts, Deliveries deliveries) {
		this.jdbc = jdbc;
		this.carrier = carrier;
		this.accounts = accounts;
		this.deliveries = deliveries;
	}

	void ask() {
		overdue().forEach(this::ask);
	}

	private void ask(Message message) {
		try {
			this.carrier.record(this.accounts.of(message.accountId()), String.valueOf(message.providerSid()))
				.ifPresent((record) -> apply(message, record));
			postpone(message);
		}
		catch (CarrierUnreachableException | UnusableContractException ex) {
			log.warn("How far message {} is cannot be asked now: {}", message.id(), ex.getMessage());
		}
	}

	private void apply(Message message, CarrierRecord record) {
		CarrierStatus.meaning(record.status())
			.ifPresent((status) -> this.deliveries.moveUp(message,
					new Progress(record.sid(), status, record.segments(), record.errorCode())));
	}

	private List<Message> overdue() {
		return this.jdbc.sql("""
				select * from message where status in ('accepted', 'sent') and ask_at < now()
				order by ask_at limit ?""").param(AT_ONCE).query(Messages.ROW).list();
	}

	/** The next time when the text is four times as old, up to three days. */
	private void postpone(Message message) {
		this.jdbc.sql("""
				update message set ask_at = case when now() - claimed_at < interval '3 days'
				    then now() + 3 * (now() - claimed_at) end
				where id = ?""").param(message.id()).update();
	}

}
