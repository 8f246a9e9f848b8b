package io.fluffywaffle.notification.webhook.kafka;

import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.notification.webhook.Deliveries;
import io.fluffywaffle.notification.webhook.Fact;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/**
 * Hears what happens to texts, in batches: a partition of all three topics comes to the
 * same instance. A record that cannot be used goes to the dead letters alone.
 */
@Component
class FactListener {

	private final Deliveries deliveries;

	private final FactReader reader;

	FactListener(Deliveries deliveries, FactReader reader) {
		this.deliveries = deliveries;
		this.reader = reader;
	}

	@KafkaListener(id = "webhook-facts", topics = { FactReader.RECEIVED, FactReader.SENT, FactReader.STATUS },
			groupId = "${spring.application.name}.webhook-facts", batch = "true", concurrency = "2")
	void on(List<ConsumerRecord<String, byte[]>> records) {
		List<Fact> facts = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				this.reader.read(record).ifPresent(facts::add);
			}
			catch (PoisonRecordException ex) {
				this.deliveries.add(facts);
				throw new BatchListenerFailedException("Not a fact about a text", ex, record);
			}
		}
		this.deliveries.add(facts);
		CrashPoint.reach("C4");
	}

}
