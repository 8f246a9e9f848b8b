package io.fluffywaffle.messaging.forgetting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of whom nothing is to be left.
 *
 * @param phones all of theirs, in E.164
 * @param until what came later is not meant
 */
record Person(UUID accountId, Set<String> phones, Instant until) {

	String[] phoneArray() {
		return this.phones.toArray(String[]::new);
	}

	/** Patterns of SQL for JSON in which one of the phones is a value. */
	String[] phonesInJson() {
		return this.phones.stream().map((phone) -> "%\"" + phone + "\"%").toArray(String[]::new);
	}

	Timestamp untilTimestamp() {
		return Timestamp.from(this.until);
	}

}
