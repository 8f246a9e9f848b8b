package io.fluffywaffle.client.page;

import java.time.Instant;
import java.util.UUID;

/**
 * The fact: a page that visitors see, as it is from now on.
 *
 * @param open whether visitors can become supporters
 */
public record PageChanged(UUID id, UUID accountId, String slug, String title, boolean open, Instant at) {

	/** Where it is told: compacted, the key is the page's id. */
	public static final String TOPIC = "client.page.v1";

	static final String TYPE = "PageChanged";

}
