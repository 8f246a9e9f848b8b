package io.fluffywaffle.client.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;

/**
 * The fact: a note about a client names members, so that they look at it.
 *
 * @param excerpt how the note begins, in one line
 */
public record ClientMentioned(UUID accountId, UUID clientId, String clientName, UUID noteId, String excerpt, Author by,
		List<UUID> userIds, Instant at) {

	/** Where it is told; the key is the client's id. */
	public static final String TOPIC = "client.mention.v1";

	private static final int LONGEST = 140;

	static ClientMentioned of(UUID accountId, UUID clientId, String clientName, Note note) {
		return new ClientMentioned(accountId, clientId, clientName, note.id(), excerpt(note.text()),
				new Author(note.authorId(), note.authorName()), note.mentions(), note.at());
	}

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.clientId.toString(), "ClientMentioned", this.accountId, this);
	}

	private static String excerpt(String text) {
		String line = text.replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= LONGEST) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
	}

	/** Who wrote the note. */
	public record Author(UUID id, String name) {
	}

}
