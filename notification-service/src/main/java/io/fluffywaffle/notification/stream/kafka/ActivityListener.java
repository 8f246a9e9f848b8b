package io.fluffywaffle.notification.stream.kafka;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.stream.Frame;
import io.fluffywaffle.notification.stream.Source;
import io.fluffywaffle.notification.stream.Subscriptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * Hears all activity of all accounts, at every instance: partitions are assigned by hand,
 * from their end on and without a committed offset. What an instance did not hear, its
 * streams read from messaging-service.
 */
@Component
class ActivityListener implements FromTheEnd {

	private final Subscriptions subscriptions;

	private final IncomingEvents events;

	ActivityListener(Subscriptions subscriptions, IncomingEvents events) {
		this.subscriptions = subscriptions;
		this.events = events;
	}

	@Override
	public void missesNothingFromNowOn() {
		this.subscriptions.hears(Source.ACTIVITY);
	}

	@KafkaListener(id = "activity", ackMode = "MANUAL", properties = FromTheEnd.PATIENT,
			topicPartitions = @TopicPartition(topic = "messaging.activity.v1", partitions = "0-11",
					partitionOffsets = @PartitionOffset(partition = "*", initialOffset = "0", seekPosition = "END")))
	void on(ConsumerRecord<String, byte[]> record) {
		UUID accountId = UUID.fromString(record.key());
		if (this.subscriptions.hasReaders(accountId)) {
			long sequence = this.events.body(record, Heard.class).sequence();
			String json = new String(record.value(), StandardCharsets.UTF_8);
			this.subscriptions.tell(accountId, Frame.activity(sequence, json));
		}
	}

	record Heard(long sequence) {
	}

}
