package io.fluffywaffle.messaging.receiving;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a text durable before Twilio hears that we have it: in Kafka, or in PostgreSQL
 * while Kafka does not answer. While texts are spooled, later ones queue up behind them,
 * which keeps their order and spares them the wait for Kafka.
 */
@Component
public class ReceivedJournal {

	private final Journal topic;

	private final Journal spool;

	private final JsonMapper json;

	private final AtomicBoolean spooling = new AtomicBoolean();

	ReceivedJournal(@Qualifier("receivedTopic") Journal topic, @Qualifier("receivedSpool") Journal spool,
			JsonMapper json) {
		this.topic = topic;
		this.spool = spool;
		this.json = json;
	}

	/**
	 * Keeps the text.
	 * @return whether it is durable; if not, the sender has to try again
	 */
	public boolean keep(SmsReceived text) {
		List<JournalEntry> entry = List.of(new JournalEntry(text.accountId() + ":" + text.from(), text.eventId(),
				text.accountId(), this.json.writeValueAsString(text), text.receivedAt()));
		if (this.spooling.get()) {
			return this.spool.write(entry) == 1 || this.topic.write(entry) == 1;
		}
		if (this.topic.write(entry) == 1) {
			return true;
		}
		this.spooling.set(true);
		return this.spool.write(entry) == 1;
	}

	/** Says that texts wait in the spool, or that none does any more. */
	void spooling(boolean now) {
		this.spooling.set(now);
	}

}
