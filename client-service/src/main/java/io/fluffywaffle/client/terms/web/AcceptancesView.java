package io.fluffywaffle.client.terms.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.terms.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * Some clients who accepted terms.
 *
 * @param next what to send as {@code after} for more; null at the end
 */
record AcceptancesView(List<AcceptanceView> items, @Nullable UUID next) {

	/** One client, and when they accepted. */
	record AcceptanceView(Accepter client, Instant at) {
	}

	/** A client. */
	record Accepter(UUID id, String name, String phone) {
	}

	static AcceptancesView of(List<Acceptance> found, int limit) {
		boolean more = found.size() > limit;
		List<Acceptance> page = more ? found.subList(0, limit) : found;
		return new AcceptancesView(page.stream()
			.map((one) -> new AcceptanceView(new Accepter(one.id(), one.name(), one.phone()), one.at()))
			.toList(), more ? page.getLast().id() : null);
	}

}
