package io.fluffywaffle.notification.stream.kafka;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.stream.Source;
import io.fluffywaffle.notification.stream.Subscriptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * Ends the streams of people who are no longer members: at every instance, because any of
 * them may hold the stream.
 */
@Component
class MembersListener implements FromTheEnd {

	private final Subscriptions subscriptions;

	private final IncomingEvents events;

	MembersListener(Subscriptions subscriptions, IncomingEvents events) {
		this.subscriptions = subscriptions;
		this.events = events;
	}

	@Override
	public void missesNothingFromNowOn() {
		this.subscriptions.hears(Source.MEMBERS);
	}

	@KafkaListener(id = "members", ackMode = "MANUAL", properties = FromTheEnd.PATIENT,
			topicPartitions = @TopicPartition(topic = "account.account.v1", partitions = "0-11",
					partitionOffsets = @PartitionOffset(partition = "*", initialOffset = "0", seekPosition = "END")))
	void on(ConsumerRecord<String, byte[]> record) {
		Set<UUID> members = (record.value() != null) ? this.events.body(record, Heard.class).userIds() : Set.of();
		this.subscriptions.keepOnly(UUID.fromString(record.key()), members);
	}

	record Heard(List<Member> members) {

		Set<UUID> userIds() {
			return this.members.stream().map(Member::userId).collect(Collectors.toUnmodifiableSet());
		}

	}

	record Member(UUID userId) {
	}

}
