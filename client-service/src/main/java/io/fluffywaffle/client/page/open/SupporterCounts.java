package io.fluffywaffle.client.page.open;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.client.page.SupporterBook;

import org.springframework.stereotype.Component;

/**
 * How many support a page, as it was a moment ago: a crowd does not count again and
 * again.
 */
@Component
public class SupporterCounts {

	private static final Duration MOMENT = Duration.ofSeconds(2);

	private static final int MOST_KEPT = 1_000;

	private final Map<UUID, Count> counts = new ConcurrentHashMap<>();

	private final SupporterBook book;

	private final Clock clock;

	SupporterCounts(SupporterBook book, Clock clock) {
		this.book = book;
		this.clock = clock;
	}

	/** The supporters of a page. */
	public long of(UUID pageId) {
		Instant now = this.clock.instant();
		Count known = this.counts.get(pageId);
		if (known != null && now.isBefore(known.until())) {
			return known.supporters();
		}
		if (this.counts.size() >= MOST_KEPT) {
			this.counts.clear();
		}
		long supporters = this.book.count(pageId);
		this.counts.put(pageId, new Count(supporters, now.plus(MOMENT)));
		return supporters;
	}

	private record Count(long supporters, Instant until) {
	}

}
