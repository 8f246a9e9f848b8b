package io.fluffywaffle.messaging.receiving.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.fluffywaffle.defaults.kafka.EventHeaders;
import io.fluffywaffle.messaging.receiving.Journal;
import io.fluffywaffle.messaging.receiving.JournalEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * The journal in Kafka. Twilio waits for the answer, so the broker has two seconds; a
 * text that it took after all is told twice and recognised by its id.
 */
@Component
class ReceivedTopic implements Journal, DisposableBean {

	static final String NAME = "sms.received.v1";

	static final String TYPE = "SmsReceived";

	private static final Logger log = LoggerFactory.getLogger(ReceivedTopic.class);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Producer<String, byte[]> kafka;

	ReceivedTopic(KafkaProperties properties) {
		Map<String, Object> settings = properties.buildProducerProperties();
		settings.put(ProducerConfig.CLIENT_ID_CONFIG, "received-journal");
		settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(PATIENCE.toMillis() / 2));
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(PATIENCE.toMillis() - 200));
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(PATIENCE.toMillis()));
		this.kafka = new KafkaProducer<>(settings);
	}

	@Override
	public int write(List<JournalEntry> entries) {
		List<? extends Future<RecordMetadata>> answers = entries.stream().map(this::send).toList();
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		int durable = 0;
		for (Future<RecordMetadata> answer : answers) {
			if (!isAcknowledged(answer, deadline - System.nanoTime())) {
				return durable;
			}
			durable++;
		}
		return durable;
	}

	@Override
	public void destroy() {
		this.kafka.close(PATIENCE);
	}

	private Future<RecordMetadata> send(JournalEntry entry) {
		ProducerRecord<String, byte[]> record = new ProducerRecord<>(NAME, entry.key(), bytes(entry.payload()));
		record.headers()
			.add(EventHeaders.EVENT_ID, bytes(entry.eventId().toString()))
			.add(EventHeaders.EVENT_TYPE, bytes(TYPE))
			.add(EventHeaders.OCCURRED_AT, bytes(entry.receivedAt().toString()))
			.add(EventHeaders.ACCOUNT_ID, bytes(entry.accountId().toString()));
		try {
			return this.kafka.send(record);
		}
		catch (KafkaException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	private static boolean isAcknowledged(Future<RecordMetadata> answer, long nanosLeft) {
		try {
			answer.get(Math.max(0, nanosLeft), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (ExecutionException | TimeoutException ex) {
			log.warn("Kafka does not take a text: {}", ex.toString());
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
