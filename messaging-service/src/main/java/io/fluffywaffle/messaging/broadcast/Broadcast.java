package io.fluffywaffle.messaging.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.Author;
import org.jspecify.annotations.Nullable;

/**
 * One text to many people.
 *
 * @param body with the places that differ from person to person
 * @param number ours
 * @param groups as they were called when it was written
 * @param pages action pages whose supporters it is for, as they were called then
 * @param sendAt null: at once
 */
public record Broadcast(UUID id, UUID accountId, @Nullable String name, String body, String number,
		List<GroupName> groups, List<PageTitle> pages, Author author, BroadcastState state, @Nullable Instant sendAt,
		Instant createdAt, @Nullable Instant startedAt, @Nullable Instant finishedAt) {

	/** A group of clients. */
	public record GroupName(UUID id, String name) {
	}

	/** An action page of the account. */
	public record PageTitle(UUID id, String title) {
	}

}
