package io.fluffywaffle.account.usage.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.fluffywaffle.account.usage.TextFact;
import io.fluffywaffle.account.usage.UsageMeter;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/**
 * Reads the three topics in batches, as one group, so that one reset replays all. A
 * record that cannot be used goes to the dead letters alone.
 */
@Component
class UsageListener {

	private final UsageMeter meter;

	private final IncomingEvents events;

	UsageListener(UsageMeter meter, IncomingEvents events) {
		this.meter = meter;
		this.events = events;
	}

	@KafkaListener(id = "usage", topics = { "sms.received.v1", "sms.sent.v1", "sms.status.v1" },
			groupId = "${spring.application.name}.usage", batch = "true")
	void on(List<ConsumerRecord<String, byte[]>> records) {
		List<TextFact> facts = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				read(record).ifPresent(facts::add);
			}
			catch (PoisonRecordException ex) {
				count(facts, records);
				throw new BatchListenerFailedException("Not a fact about a text", ex, record);
			}
		}
		count(facts, records);
	}

	private Optional<TextFact> read(ConsumerRecord<String, byte[]> record) {
		return switch (this.events.type(record)) {
			case ReceivedText.TYPE -> Optional.of(this.events.body(record, ReceivedText.class).fact());
			case SentText.TYPE -> Optional.of(this.events.body(record, SentText.class).fact());
			case TextStatus.TYPE -> this.events.body(record, TextStatus.class).fact();
			default -> throw new PoisonRecordException("A fact of unknown type: " + this.events.type(record));
		};
	}

	private void count(List<TextFact> facts, List<ConsumerRecord<String, byte[]>> records) {
		if (facts.isEmpty()) {
			return;
		}
		try {
			this.meter.count(facts);
		}
		catch (DataIntegrityViolationException ex) {
			countOneByOne(records);
		}
	}

	/** Finds out which of them no table can hold. */
	private void countOneByOne(List<ConsumerRecord<String, byte[]>> records) {
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				read(record).ifPresent((fact) -> this.meter.count(List.of(fact)));
			}
			catch (DataIntegrityViolationException | PoisonRecordException ex) {
				throw new BatchListenerFailedException("Not a text that can be counted",
						new PoisonRecordException(ex.getClass().getSimpleName()), record);
			}
		}
	}

}
