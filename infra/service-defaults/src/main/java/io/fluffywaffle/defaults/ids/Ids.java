package io.fluffywaffle.defaults.ids;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

/**
 * Makes identifiers: UUIDs of version 7 (RFC 9562), which sort by the time they were
 * made.
 */
public final class Ids {

	private static final TimeBasedEpochRandomGenerator VERSION_7 = Generators.timeBasedEpochRandomGenerator();

	private Ids() {
	}

	/** A new identifier, unique everywhere. */
	public static UUID next() {
		return VERSION_7.generate();
	}

	/**
	 * The identifier that belongs to a name: the same name gives the same one, on every
	 * instance and for ever.
	 */
	public static UUID of(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
