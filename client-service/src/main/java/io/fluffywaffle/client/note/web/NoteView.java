package io.fluffywaffle.client.note.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.note.Note;

/**
 * A note about a client.
 *
 * @param mentions the members whom it names; some may have left
 */
record NoteView(UUID id, String text, Author author, List<UUID> mentions, Instant at) {

	/** Who wrote it. */
	record Author(UUID id, String name) {
	}

	static NoteView of(Note note) {
		return new NoteView(note.id(), note.text(), new Author(note.authorId(), note.authorName()), note.mentions(),
				note.at());
	}

}
