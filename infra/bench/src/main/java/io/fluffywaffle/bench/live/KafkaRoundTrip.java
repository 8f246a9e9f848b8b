package io.fluffywaffle.bench.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The floor of anything that goes through Kafka: one record, acknowledged by all, read
 * again.
 */
final class KafkaRoundTrip {

	private static final int ROUNDS = 300;

	private KafkaRoundTrip() {
	}

	static Histogram measure(String bootstrap) throws Exception {
		String topic = "bench.floor." + UUID.randomUUID();
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
			admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
			try {
				return rounds(bootstrap, topic);
			}
			finally {
				admin.deleteTopics(List.of(topic)).all().get();
			}
		}
	}

	private static Histogram rounds(String bootstrap, String topic) throws Exception {
		Histogram micros = new Histogram(3);
		try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
				new ByteArraySerializer(), new ByteArraySerializer());
				var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(),
						new ByteArrayDeserializer())) {
			TopicPartition partition = new TopicPartition(topic, 0);
			consumer.assign(List.of(partition));
			consumer.seekToBeginning(List.of(partition));
			for (int round = 0; round < ROUNDS; round++) {
				long begin = System.nanoTime();
				producer.send(new ProducerRecord<>(topic, new byte[300])).get();
				while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
					// not there yet
				}
				micros.recordValue((System.nanoTime() - begin) / 1000);
			}
		}
		return micros;
	}

}
