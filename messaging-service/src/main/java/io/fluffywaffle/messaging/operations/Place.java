package io.fluffywaffle.messaging.operations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fluffywaffle.defaults.problem.Problem;

/** Where a dead letter lies in Kafka; as text {@code topic:partition:offset}. */
public record Place(String topic, int partition, long offset) {

	/** What the topic of dead letters of a topic is called after it. */
	public static final String SUFFIX = ".dlt";

	private static final Pattern TEXT = Pattern
		.compile("([a-zA-Z0-9._-]{1,200}" + Pattern.quote(SUFFIX) + "):(\\d{1,4}):(\\d{1,18})");

	/**
	 * Reads a place.
	 * @throws Problem 404 when it is none
	 */
	public static Place parse(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) {
			throw Problem.notFound("dead letter");
		}
		return new Place(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
	}

	/** The topic that the record was told on first. */
	public String origin() {
		return this.topic.substring(0, this.topic.length() - SUFFIX.length());
	}

	@Override
	@JsonValue
	public String toString() {
		return this.topic + ":" + this.partition + ":" + this.offset;
	}

}
