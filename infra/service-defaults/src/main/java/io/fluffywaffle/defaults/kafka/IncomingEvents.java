package io.fluffywaffle.defaults.kafka;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads events: each consumer names the record type with just the fields that it needs.
 */
public final class IncomingEvents {

	private final JsonMapper json;

	IncomingEvents(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The value as the consumer's own type; unknown fields are passed over.
	 * @throws PoisonRecordException when the value is absent or is no such JSON
	 */
	public <T> T body(ConsumerRecord<String, byte[]> record, Class<T> type) {
		if (record.value() == null) {
			throw new PoisonRecordException("No value in " + place(record));
		}
		try {
			T body = this.json.readValue(record.value(), type);
			if (body == null) {
				throw new PoisonRecordException("The value is null in " + place(record));
			}
			return body;
		}
		catch (JacksonException ex) {
			throw new PoisonRecordException("Not a readable " + type.getSimpleName() + " in " + place(record), ex);
		}
	}

	/**
	 * The logical name of the fact.
	 * @throws PoisonRecordException when the header is missing
	 */
	public String type(ConsumerRecord<String, byte[]> record) {
		return header(record, EventHeaders.EVENT_TYPE);
	}

	/**
	 * The id of the fact.
	 * @throws PoisonRecordException when the header is missing or is no UUID
	 */
	public UUID id(ConsumerRecord<String, byte[]> record) {
		try {
			return UUID.fromString(header(record, EventHeaders.EVENT_ID));
		}
		catch (IllegalArgumentException ex) {
			throw new PoisonRecordException("The event id is no UUID in " + place(record), ex);
		}
	}

	private static String header(ConsumerRecord<String, byte[]> record, String name) {
		Header header = record.headers().lastHeader(name);
		if (header == null) {
			throw new PoisonRecordException("No header " + name + " in " + place(record));
		}
		return new String(header.value(), StandardCharsets.UTF_8);
	}

	private static String place(ConsumerRecord<?, ?> record) {
		return record.topic() + "-" + record.partition() + "@" + record.offset();
	}

}
