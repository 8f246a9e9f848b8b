package io.fluffywaffle.testsupport.kafka;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in a topic.
 *
 * @param headers name to UTF-8 text
 * @param value null for a tombstone
 */
public record KafkaRecord(String topic, int partition, long offset, @Nullable String key, Map<String, String> headers,
		@Nullable String value) {

	static KafkaRecord of(ConsumerRecord<String, byte[]> read) {
		Map<String, String> headers = new LinkedHashMap<>();
		for (Header header : read.headers()) {
			headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
		}
		String value = (read.value() != null) ? new String(read.value(), StandardCharsets.UTF_8) : null;
		return new KafkaRecord(read.topic(), read.partition(), read.offset(), read.key(), headers, value);
	}

	/** The header's text, null where there is none. */
	public @Nullable String header(String name) {
		return this.headers.get(name);
	}

}
