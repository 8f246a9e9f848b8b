package io.fluffywaffle.identity.audit.kafka;

import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.identity.audit.AuditFact;
import io.fluffywaffle.identity.audit.AuditKeeper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/**
 * Hears all services, also those that are there for the first time. A record that cannot
 * be used goes to the dead letters alone.
 */
@Component
class AuditListener {

	private final AuditKeeper keeper;

	private final AuditedFacts facts;

	AuditListener(AuditKeeper keeper, AuditedFacts facts) {
		this.keeper = keeper;
		this.facts = facts;
	}

	@KafkaListener(id = "audit", topicPattern = "audit\\.[a-z-]+\\.v1", groupId = "${spring.application.name}.audit",
			batch = "true")
	void on(List<ConsumerRecord<String, byte[]>> records) {
		List<AuditFact> read = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				read.add(this.facts.read(record));
			}
			catch (PoisonRecordException ex) {
				append(read, records);
				throw new BatchListenerFailedException("Not a fact of the audit trail", ex, record);
			}
		}
		append(read, records);
	}

	private void append(List<AuditFact> read, List<ConsumerRecord<String, byte[]>> records) {
		if (read.isEmpty()) {
			return;
		}
		try {
			this.keeper.append(read);
		}
		catch (DataIntegrityViolationException ex) {
			appendOneByOne(read, records);
		}
	}

	/** Finds out which of them the table can never hold. */
	private void appendOneByOne(List<AuditFact> read, List<ConsumerRecord<String, byte[]>> records) {
		for (int i = 0; i < read.size(); i++) {
			try {
				this.keeper.append(List.of(read.get(i)));
			}
			catch (DataIntegrityViolationException ex) {
				throw new BatchListenerFailedException("Not a fact that can be stored",
						new PoisonRecordException(ex.getClass().getSimpleName()), records.get(i));
			}
		}
	}

}
