package io.fluffywaffle.notification.webhook.kafka;

import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.notification.webhook.Deliveries;
import io.fluffywaffle.notification.webhook.Fact;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.dao.DataIntegrityViolationException;
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
		List<Told> told = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				this.reader.read(record).ifPresent((fact) -> told.add(new Told(fact, record)));
			}
			catch (PoisonRecordException ex) {
				add(told);
				throw new BatchListenerFailedException("Not a fact about a text", ex, record);
			}
		}
		add(told);
		CrashPoint.reach("C4");
	}

	private void add(List<Told> told) {
		try {
			this.deliveries.add(told.stream().map(Told::fact).toList());
		}
		catch (DataIntegrityViolationException ex) {
			told.forEach(this::addAlone);
		}
	}

	/** Finds out which one cannot be stored. */
	private void addAlone(Told one) {
		try {
			this.deliveries.add(List.of(one.fact()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new BatchListenerFailedException("Not a fact that can be stored",
					new PoisonRecordException(ex.getClass().getSimpleName()), one.record());
		}
	}

	private record Told(Fact fact, ConsumerRecord<String, byte[]> record) {
	}

}
