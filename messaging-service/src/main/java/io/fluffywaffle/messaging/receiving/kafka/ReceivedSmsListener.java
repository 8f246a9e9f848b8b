package io.fluffywaffle.messaging.receiving.kafka;

import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads the journal in batches. A record that cannot be used goes to the dead letters
 * alone; those before and after it are handled.
 */
@Component
class ReceivedSmsListener {

	private final MessageReceiver receiver;

	private final IncomingEvents events;

	ReceivedSmsListener(MessageReceiver receiver, IncomingEvents events) {
		this.receiver = receiver;
		this.events = events;
	}

	@KafkaListener(id = "received-sms", topics = ReceivedTopic.NAME,
			groupId = "${spring.application.name}.received-sms", batch = "true", concurrency = "3")
	void on(List<ConsumerRecord<String, byte[]>> records) {
		List<SmsReceived> texts = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				texts.add(read(record));
			}
			catch (PoisonRecordException ex) {
				receive(texts, records);
				throw new BatchListenerFailedException("Not a received text", ex, record);
			}
		}
		receive(texts, records);
		CrashPoint.reach("C4");
	}

	private SmsReceived read(ConsumerRecord<String, byte[]> record) {
		String type = this.events.type(record);
		if (!type.equals(ReceivedTopic.TYPE)) {
			throw new PoisonRecordException("A fact of unknown type: " + type);
		}
		return this.events.body(record, SmsReceived.class);
	}

	private void receive(List<SmsReceived> texts, List<ConsumerRecord<String, byte[]>> records) {
		try {
			this.receiver.receive(texts);
		}
		catch (RuntimeException ex) {
			if (!isPoison(ex)) {
				throw ex;
			}
			receiveOneByOne(texts, records);
		}
	}

	/** Finds out which of the texts it is. */
	private void receiveOneByOne(List<SmsReceived> texts, List<ConsumerRecord<String, byte[]>> records) {
		for (int i = 0; i < texts.size(); i++) {
			try {
				this.receiver.receive(List.of(texts.get(i)));
			}
			catch (RuntimeException ex) {
				if (!isPoison(ex)) {
					throw ex;
				}
				throw new BatchListenerFailedException("Not a text that can be stored",
						new PoisonRecordException(ex.getClass().getSimpleName()), records.get(i));
			}
		}
	}

	/** The text's own fault; anything else of the database passes. */
	private static boolean isPoison(RuntimeException ex) {
		return ex instanceof DataIntegrityViolationException
				|| !(ex instanceof DataAccessException || ex instanceof TransactionException);
	}

}
