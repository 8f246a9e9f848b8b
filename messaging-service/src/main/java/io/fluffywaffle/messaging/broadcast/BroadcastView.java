package io.fluffywaffle.messaging.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.broadcast.Broadcast.GroupName;
import io.fluffywaffle.messaging.broadcast.Broadcast.PageTitle;
import io.fluffywaffle.messaging.conversation.Author;
import org.jspecify.annotations.Nullable;

/** A broadcast and how far it is, as members of the account see it. */
public record BroadcastView(UUID id, @Nullable String name, String body, String from, List<GroupName> groups,
		List<PageTitle> pages, Author author, BroadcastState state, @Nullable Instant sendAt, Instant createdAt,
		@Nullable Instant startedAt, @Nullable Instant finishedAt, Counts counts, List<BroadcastFailure> failures) {

	/**
	 * How many recipients are where.
	 *
	 * @param sent the carrier has the text, and nobody knows yet whether it arrived
	 * @param review nobody knows whether it was sent
	 * @param replied texted back within a week; they are counted elsewhere as well
	 */
	public record Counts(long total, long waiting, long sent, long delivered, long failed, long suppressed, long review,
			long cancelled, long replied) {
	}

	/**
	 * What kept texts from arriving.
	 *
	 * @param code the carrier's; null when it gave none
	 */
	public record BroadcastFailure(@Nullable Integer code, String words, long count) {
	}

	static BroadcastView of(Broadcast broadcast, Counts counts, List<BroadcastFailure> failures) {
		return new BroadcastView(broadcast.id(), broadcast.name(), broadcast.body(), broadcast.number(),
				broadcast.groups(), broadcast.pages(), broadcast.author(), broadcast.state(), broadcast.sendAt(),
				broadcast.createdAt(), broadcast.startedAt(), broadcast.finishedAt(), counts, failures);
	}

}
