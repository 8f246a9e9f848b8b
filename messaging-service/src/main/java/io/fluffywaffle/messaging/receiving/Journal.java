package io.fluffywaffle.messaging.receiving;

import java.util.List;

/** Makes texts durable. */
public interface Journal {

	/**
	 * Writes the entries in their order.
	 * @return how many of them, from the first on, are durable now
	 */
	int write(List<JournalEntry> entries);

}
