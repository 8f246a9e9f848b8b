package io.fluffywaffle.client.audience.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.audience.Audience;
import io.fluffywaffle.client.audience.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who are meant.
 *
 * @param next what to send as {@code after} for the next page; null at the end
 * @param total how many there are on all pages
 */
record AudienceView(List<Recipient> items, @Nullable UUID next, long total) {

	static AudienceView of(Audience audience) {
		return new AudienceView(audience.items(), audience.next().orElse(null), audience.total());
	}

}
