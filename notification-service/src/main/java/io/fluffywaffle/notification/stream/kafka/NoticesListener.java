package io.fluffywaffle.notification.stream.kafka;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.stream.PersonalStreams;
import io.fluffywaffle.notification.stream.notice.NoticeStreams;
import io.fluffywaffle.notification.stream.notice.NoticesTold;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.stereotype.Component;

/** Hears at every instance whose notices changed: any of them may hold the stream. */
@Component
class NoticesListener implements FromTheEnd {

	private final PersonalStreams streams;

	private final NoticeStreams notices;

	private final IncomingEvents events;

	NoticesListener(PersonalStreams streams, NoticeStreams notices, IncomingEvents events) {
		this.streams = streams;
		this.notices = notices;
		this.events = events;
	}

	@Override
	public void missesNothingFromNowOn() {
		this.streams.hears();
	}

	@KafkaListener(id = "notices", ackMode = "MANUAL", properties = FromTheEnd.PATIENT,
			topicPartitions = @TopicPartition(topic = NoticesTold.TOPIC, partitions = "0-11",
					partitionOffsets = @PartitionOffset(partition = "*", initialOffset = "0", seekPosition = "END")))
	void on(ConsumerRecord<String, byte[]> record) {
		this.notices.tell(this.events.body(record, NoticesTold.class));
	}

}
